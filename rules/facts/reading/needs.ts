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
  const [needs] = readChoice(source, 0)
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

type Read = readonly [needs: readonly Need[], end: number]

/** The branches up to the end of a group. */
function readChoice(source: string, start: number): Read {
  const branches: (readonly Need[])[] = []
  let at = start
  for (;;) {
    const [needs, end] = readRow(source, at)
    branches.push(needs)
    at = end + 1
    if (source[end] !== '|') break
  }
  if (branches.length === 1) return [branches[0] ?? [], at]
  return [branches.some((needs) => needs.length === 0) ? [] : [{ any: branches }], at]
}

/** One branch; its end is that of the branch itself. */
function readRow(source: string, start: number): Read {
  const needs: Need[] = []
  let word = ''
  const endWord = (): void => {
    if (word.length > 1) needs.push({ word: word.toLowerCase() })
    word = ''
  }
  let at = start
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const [part, end] = readPart(source, at)
    const sure = !maybe.test(source.slice(end, end + 3))
    if (typeof part === 'string' && part !== '' && sure) word += part
    else endWord()
    if (typeof part !== 'string' && sure) needs.push(...part)
    at = end
    const amount = repeated.exec(source.slice(at, at + 12))?.[0]
    if (amount !== undefined) endWord()
    at += amount?.length ?? 0
  }
  endWord()
  return [needs, at]
}

/** `?`, `*` or a number of times that may be none. */
const maybe = /^(?:[?*]|\{0?,|\{0\})/
const repeated = /^(?:[?*+]|\{\d{0,4},?\d{0,4}\})[?]?/
const slot = /^\{\w{1,20}:([A-Z]{1,9})\}/
const groupStart = /^\((?:\?:|\?<\w{1,20}>)?/

/** A letter as it is, a slot or group with what it needs; '' for anything else. */
function readPart(
  source: string,
  at: number,
): readonly [part: string | readonly Need[], end: number] {
  const letter = source[at] ?? ''
  const types = letter === '{' ? slot.exec(source.slice(at, at + 34)) : null
  if (types) return [[{ slot: types[1] ?? '' }], at + types[0].length]
  if (letter === '\\') return readEscape(source, at)
  if (letter === '[') return ['', classEnd(source, at)]
  if (letter === '(') return readGroup(source, at)
  return [/[.^$]/.test(letter) ? '' : letter, at + 1]
}

function readEscape(source: string, at: number): readonly [part: string, end: number] {
  const letter = source[at + 1] ?? ''
  if (letter === 'u' || letter === 'p')
    return ['', at + (letter === 'u' ? 6 : source.indexOf('}', at) + 1 - at)]
  return [/\w/.test(letter) ? '' : letter, at + 2]
}

function classEnd(source: string, start: number): number {
  let at = start + 1
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1
  return at + 1
}

function readGroup(source: string, at: number): Read {
  const start = /^\(\?<?[=!]/.exec(source.slice(at, at + 4))
  const opening = start ?? groupStart.exec(source.slice(at, at + 26))
  const [needs, end] = readChoice(source, at + (opening?.[0].length ?? 1))
  return [start ? [] : needs, end]
}
