/** What a text must hold for a shape to fit: a word, a slot (the letters of its types), or one of several lots of needs. */
export type Need =
  | { readonly word: string }
  | { readonly slot: string }
  | { readonly any: readonly (readonly Need[])[] }

/**
 * Reads from a shape what every text it fits must hold, so that most texts are left alone without running the pattern.
 * Parts that may be absent ask for nothing, and neither do look-arounds and classes of characters.
 */
export function needsOf(source: string): readonly Need[] {
  const [needs] = readChoice(source.match(part) ?? [], 0)
  return cheapestFirst(needs)
}

/** What needs are held against. `lower` is not asked for when the slots fail already. */
export interface Held {
  /** The text in small letters. */
  readonly lower: string
  /** The letters of its slots. */
  readonly types: string
}

/** Are all needs met? */
export function meets(needs: readonly Need[], held: Held): boolean {
  for (const need of needs) if (!meetsOne(need, held)) return false
  return true
}

function meetsOne(need: Need, held: Held): boolean {
  if ('slot' in need) return holdsOne(held.types, need.slot)
  if ('word' in need) return held.lower.includes(need.word)
  for (const lot of need.any) if (meets(lot, held)) return true
  return false
}

const cheapestFirst = (needs: readonly Need[]): readonly Need[] => [
  ...needs.filter((need) => 'slot' in need),
  ...needs.filter((need) => 'word' in need),
  ...needs.flatMap((need) => ('any' in need ? [{ any: need.any.map(cheapestFirst) }] : [])),
]

function holdsOne(types: string, letters: string): boolean {
  for (const letter of letters) if (types.includes(letter)) return true
  return false
}

/** The parts of a shape: letters as they are in one part up to the last, so that an amount behind it is of one letter. */
const part = new RegExp(
  [
    String.raw`\{\w{1,20}:[A-Z]{1,9}\}`,
    String.raw`(?:[?*+]|\{\d{0,4},?\d{0,4}\})\??`,
    String.raw`\\(?:u[0-9A-Fa-f]{4}|p\{\w{1,20}\}|.)`,
    String.raw`\[(?:[^\]\\]|\\.)*\]`,
    String.raw`\((?:\?(?:<?[=!]|:|<\w{1,20}>))?`,
    String.raw`[\w' ,-]+(?![?*+{])`,
    '[^]',
  ].join('|'),
  'g',
)

type Parts = readonly string[]
type Read = readonly [needs: readonly Need[], end: number]

/** The branches up to the end of a group; the end is behind it. */
function readChoice(parts: Parts, start: number): Read {
  const branches: (readonly Need[])[] = []
  let at = start
  for (;;) {
    const [needs, end] = readRow(parts, at)
    branches.push(needs)
    at = end + 1
    if (parts[end] !== '|') break
  }
  if (branches.length === 1) return [branches[0] ?? [], at]
  return [branches.some((needs) => needs.length === 0) ? [] : [{ any: branches }], at]
}

/** One branch; its end is that of the branch itself. */
function readRow(parts: Parts, start: number): Read {
  const needs: Need[] = []
  let word = ''
  const endWord = (): void => {
    if (word.length > 1) needs.push({ word: word.toLowerCase() })
    word = ''
  }
  let at = start
  while (at < parts.length && parts[at] !== '|' && parts[at] !== ')') {
    const [read, end] = readPart(parts, at)
    const next = parts[end] ?? ''
    const amount = isAmount(next) ? next : undefined
    const sure = amount === undefined || !mayBeNone(amount)
    if (typeof read === 'string' && read !== '' && sure) word += read
    else endWord()
    if (typeof read !== 'string' && sure) needs.push(...read)
    if (amount !== undefined) endWord()
    at = end + (amount === undefined ? 0 : 1)
  }
  endWord()
  return [needs, at]
}

const isAmount = (text: string): boolean =>
  '?*+'.includes(text[0] ?? ' ') || (text[0] === '{' && '0123456789,'.includes(text[1] ?? ' '))

/** May it be none? */
const mayBeNone = (amount: string): boolean =>
  amount[0] === '?' || amount[0] === '*' || (amount[0] === '{' && '0,'.includes(amount[1] ?? ' '))

/** Letters as they are, a slot or group with what it needs; '' for anything else. */
function readPart(
  parts: Parts,
  at: number,
): readonly [read: string | readonly Need[], end: number] {
  const text = parts[at] ?? ''
  const [first] = text
  if (first === '(') return readGroup(parts, at)
  if (first === '{') return [[{ slot: text.slice(text.indexOf(':') + 1, -1) }], at + 1]
  if (first === '\\') return [text.length === 2 && !isWord(text[1]) ? text.slice(1) : '', at + 1]
  return ['[.^$'.includes(first ?? ' ') ? '' : text, at + 1]
}

function readGroup(parts: Parts, at: number): Read {
  const [needs, end] = readChoice(parts, at + 1)
  return ['=!'.includes(parts[at]?.at(-1) ?? ' ') ? [] : needs, end]
}

const isWord = (letter = ''): boolean => /\w/.test(letter)
