import { type Lexeme, push } from './lexeme.ts'
import { isApostrophe, isDigit, isLetter } from './character-class.ts'
import { readNumber } from './read-number-lexeme.ts'
import { readWord } from './read-word-lexeme.ts'

export interface Lexemes {
  readonly prose: string
  readonly items: readonly Lexeme[]
  readonly shape: string
}

/** Reads prose into lexemes in one pass. */
export function readLexemes(prose: string): Lexemes {
  const items: Lexeme[] = []
  let at = 0
  while (at < prose.length) {
    const code = prose.charCodeAt(at)
    if (code <= 32 || code === 160) at = skipSpace(prose, at, items)
    else if (isDigit(code)) at = readNumber(prose, at, items)
    else if (isLetter(code)) at = readWord(prose, at, items)
    else at = readMark(prose, at, items)
  }
  return { prose, items, shape: shapeOf(items) }
}

function shapeOf(items: readonly Lexeme[]): string {
  let shape = ''
  for (const item of items) shape += item.shape
  return shape
}

function skipSpace(prose: string, from: number, items: Lexeme[]): number {
  let at = from
  let breaks = 0
  while (at < prose.length && (prose.charCodeAt(at) <= 32 || prose.charCodeAt(at) === 160)) {
    if (prose.charCodeAt(at) === 10) breaks++
    at++
  }
  if (breaks > 1) items.push({ start: from, end: from, shape: '|', value: 0 })
  return at
}

function readMark(prose: string, from: number, items: Lexeme[]): number {
  const code = prose.charCodeAt(from)
  if (
    isApostrophe(code) &&
    isDigit(prose.charCodeAt(from + 1)) &&
    !isLetter(prose.charCodeAt(from - 1))
  ) {
    const short = /^\d\ds?(?![\w,.]\w)/.exec(prose.slice(from + 1, from + 6))
    if (short) {
      const value = Number(short[0].slice(0, 2))
      return push(
        items,
        from,
        from + 1 + short[0].length,
        short[0].endsWith('s') ? 'K' : 'q',
        value,
      )
    }
  }
  return push(items, from, from + 1, marks.get(prose[from] ?? '') ?? '_', 0)
}

const marks: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['-', '-'],
  ['–', '-'],
  ['—', '-'],
  ['‑', '-'],
  ['−', '-'],
  ['/', '/'],
  ['(', '('],
  [')', ')'],
  ['[', '('],
  [']', ')'],
  ['.', '.'],
  ['!', '.'],
  ['?', '.'],
  [';', '.'],
  [':', ':'],
  ['~', '='],
])
