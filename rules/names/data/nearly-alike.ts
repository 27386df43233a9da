import { editDistance } from '../../../src/text/closest.ts'

/**
 * Are two names one slip apart? Full names with one differing word, one or two letters apart; or a surname that stands
 * alone beside the full name it nearly ends. Short words and plain endings (“Stone”, “Stones”) tell nothing.
 */
export function nearlyAlike(one: readonly string[], two: readonly string[]): boolean {
  if (one.length === 1 || two.length === 1) {
    if (one.length === two.length) return false
    const [a, b] = [one.at(-1) as string, two.at(-1) as string]
    return isSlip(a, b, isLetterMore(a, b) ? 4 : 6)
  }
  if (one.length !== two.length || regnal.test(one.at(-1) ?? '')) return false
  let differing = -1
  for (let i = 0; i < one.length; i++) {
    if (one[i] === two[i]) continue
    if (differing >= 0) return false
    differing = i
  }
  if (differing < 0) return false
  return isSlip(one[differing] as string, two[differing] as string, differing === 0 ? 4 : 5)
}

/** “Innocent III”: a number is no surname that two spellings could share. */
const regnal = /^[IVX]+$/

function isSlip(a: string, b: string, least: number): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < least || Math.abs(a.length - b.length) > 2) return false
  if (shorter < 8 && !sharesEnds(a, b)) return false
  if (pointOrDigit.test(a) || pointOrDigit.test(b) || fold(a) === fold(b)) return false
  if (isEnding(a, b) || isEnding(b, a)) return false
  if (genders.some(([x, y]) => endsApart(a, b, x, y) || endsApart(b, a, x, y))) return false
  const distance = editDistance(a.toLowerCase(), b.toLowerCase(), 3)
  return distance === 1 || (distance === 2 && shorter >= 8)
}

const pointOrDigit = /[.\d]/

/** One slip leaves all letters in place but for two neighbours: most pairs are told apart by this alone. */
function sharesEnds(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  const [one, two] = [a.toLowerCase(), b.toLowerCase()]
  let same = 0
  while (same < shorter && one.charCodeAt(same) === two.charCodeAt(same)) same++
  let tail = 0
  while (
    tail < shorter - same &&
    one.charCodeAt(one.length - 1 - tail) === two.charCodeAt(two.length - 1 - tail)
  )
    tail++
  return same + tail >= Math.max(one.length, two.length) - 2
}

/** A letter left out or doubled inside the word: “Karlson”, “Karllson”. */
function isLetterMore(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) !== 1) return false
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  if (long.length !== short.length + 1 || long[0] !== short[0]) return false
  return long.at(-1) === short.at(-1) && editDistance(a.toLowerCase(), b.toLowerCase(), 2) === 1
}

/** Accents are often left out on purpose: another spelling, not another name. */
const fold = (word: string): string =>
  (plain.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase()

const plain = /^[A-Za-z'-]*$/

/** A plural or a possessive. */
const isEnding = (long: string, short: string): boolean =>
  long.startsWith(short) && /^(?:s|es|['’]s?)$/.test(long.slice(short.length))

// Names of brothers and sisters, husbands and wives.
const genders = [
  ['o', 'a'],
  ['', 'a'],
  ['', 'e'],
  ['us', 'a'],
  ['y', 'a'],
  ['i', 'a'],
  ['e', 'a'],
] as const

const endsApart = (a: string, b: string, x: string, y: string): boolean =>
  a.endsWith(x) &&
  b.endsWith(y) &&
  a.slice(0, a.length - x.length) === b.slice(0, b.length - y.length)
