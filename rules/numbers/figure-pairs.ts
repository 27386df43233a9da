import type { Article, Quantity } from '../../src/article/article.ts'
import { unitNamed } from '../../src/article/quantities/units.ts'
import { conflict, datesIn, namesIn, type Mention } from './mentions.ts'

/** Two mentions of what seems to be one figure, with different values. */
export interface Pair {
  readonly earlier: Mention
  readonly later: Mention
}

/** Is the value of the later a slip of the earlier: two digits swapped or one digit changed, of three or more? */
export function isDigitSlip(a: Quantity, b: Quantity): boolean {
  if (isTransposed(a, b)) return true
  const [x, y] = sharedDigits(a, b)
  if (x === y || x.length !== y.length || x.length < 3) return false
  const changed = [...x].filter((digit, i) => digit !== y[i]).length
  // Percentages of three digits differ by one all the time.
  return (
    (changed === 1 && a.kind !== 'percent') ||
    (changed === 2 && [...x].sort().join('') === [...y].sort().join(''))
  )
}

/** Two neighbouring digits changed places: 240 and 420. */
export function isTransposed(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'percent' || a.kind === 'range' || a.unit === 'score') return false
  const step = Math.max(1, Math.min(a.step, b.step))
  const [x, y] = [String(Math.round(a.value / step)), String(Math.round(b.value / step))]
  const at = [...x].findIndex((digit, i) => digit !== y[i])
  return (
    x.length >= 3 &&
    at >= 0 &&
    x.slice(0, at) + (x[at + 1] ?? '') + (x[at] ?? '') + x.slice(at + 2) === y
  )
}

/** The digits of two numbers down to the last place either of them uses. */
function sharedDigits(a: Quantity, b: Quantity): [string, string] {
  const step = Math.min(placeOf(a), placeOf(b))
  return [
    String(Math.round(Math.abs(a.value) / step)),
    String(Math.round(Math.abs(b.value) / step)),
  ]
}

/** The place value of the last digit that says anything. */
function placeOf({ value, step }: Quantity): number {
  let place = step
  while (value !== 0 && place < 1e15 && Math.abs((value / place) % 10) < 1e-9) place *= 10
  return place
}

/** The digits of a number without leading and trailing zeros and without its point. */
export const significant = (value: number): string =>
  String(Math.abs(value))
    .replace(/e.*/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '')

/** The same digits at another power of a thousand, at least one of them told with a scale word. */
export function isScaleSlip(a: Quantity, b: Quantity): boolean {
  if (a.step < 1000 && b.step < 1000) return false
  const ratio = Math.log10(a.value / b.value)
  return (
    significant(a.value) === significant(b.value) &&
    Math.abs(ratio) >= 2.9 &&
    Math.abs(ratio % 3) < 1e-6
  )
}

const updates =
  /\b(?:earlier|previous(?:ly)?|initial(?:ly)?|revised|updat\w+|rose|risen|rising|increas\w+|fell|fallen|drop\w*|declin\w+|former(?:ly)?|another|additional|further|latest|expected|planned|target|goal|originally|up from|down from|remaining|rest|instead of|rather than|disput\w+|claim\w*|estimat\w+|between ‹|raised|reduced|grew|grown|expand\w*|compared|whereas|while|unlike|each|every|per|respectively|however|in practice|in fact|actually|theoretically|officially)\b/i
const moved =
  /\b(?:previous(?:ly)?|initial(?:ly)?|revised|rose|risen|increas\w+|fell|fallen|drop\w*|declin\w+|former(?:ly)?|additional|expected|planned|originally|up from|down from|grew|grown|used to|since then|no longer|now)\b/i

/** Does one of the sentences say that the number changed? */
export const isMoved = (article: Article, { earlier, later }: Pair): boolean =>
  [earlier, later].some(({ sentence }) =>
    moved.test(article.prose.slice(sentence.start, sentence.end)),
  )

const otherOnes =
  /\b(?:other|another|additional|more|remaining|first|last|next|final|top|past|previous|same|new|best|largest|biggest|different|further|extra|only)\b/i

/** Do the sentences speak of an update, or of different people, places or days? */
export function isContrasted(article: Article, pair: Pair): boolean {
  const { earlier, later } = pair
  if (
    [earlier, later].some(({ sentence }) =>
      updates.test(article.prose.slice(sentence.start, sentence.end)),
    )
  )
    return true
  if (isOtherDay(article, pair) || isOtherStage(article, pair)) return true
  const [x, y] = [namesIn(article, earlier.sentence), namesIn(article, later.sentence)]
  return [...x].some((name) => !y.has(name)) && [...y].some((name) => !x.has(name))
}

/** Both sentences are dated, and no date is the same. */
export function isOtherDay(article: Article, { earlier, later }: Pair): boolean {
  const [a, b] = [datesIn(article, earlier.sentence), datesIn(article, later.sentence)]
  return a.length > 0 && b.length > 0 && !a.some((date) => b.includes(date))
}

const stage =
  /\b(?:in|during) (?:his|her|its|their|the) ([\p{L}-]+) (?:year|season|game|match|round|half|quarter|set|term|event|week|month)\b/iu

/** “In her first year … In her second year …” */
function isOtherStage(article: Article, { earlier, later }: Pair): boolean {
  const [a, b] = [earlier, later].map(
    ({ sentence }) => stage.exec(article.prose.slice(sentence.start, sentence.end))?.[1],
  )
  return a !== undefined && b !== undefined && a !== b
}

/** Only one of the sentences is dated. */
export function isDatedOnce(article: Article, { earlier, later }: Pair): boolean {
  return (
    datesIn(article, earlier.sentence).length > 0 !== datesIn(article, later.sentence).length > 0
  )
}

/** “the other five”, “the last two” are further ones. */
export const isFurther = (article: Article, { figure, sentence }: Mention): boolean =>
  otherOnes.test(article.prose.slice(Math.max(sentence.start, figure.start - 20), figure.end))

export const sharedStems = (a: Mention, b: Mention): number =>
  [...a.stems].filter((one) => b.stems.has(one)).length

/** “the officers” may be the “French police officers” told before. */
export const fewerModifiers = (a: Mention, b: Mention): boolean =>
  [...b.modifiers].every((one) => a.modifiers.has(one))

export const sameModifiers = (a: Mention, b: Mention): boolean =>
  a.modifiers.size === b.modifiers.size && [...a.modifiers].every((one) => b.modifiers.has(one))

/** Durations and ages are told of many things; they are no figure of one thing. */
export function isDuration({ unit, kind }: Quantity): boolean {
  if (unit === 'season') return true
  const dimension = kind === 'measure' ? unitNamed(unit.replace(/\/.*/, ''))?.dimension : undefined
  return dimension === 'time' || dimension === 'temperature' || dimension === 'angle'
}

/** The pairs of one list of mentions whose values conflict, in other sentences, without open ends. */
export function* conflictingPairs(mentions: readonly Mention[]): Generator<Pair> {
  for (let j = 1; j < mentions.length; j++) {
    for (let i = 0; i < j; i++) {
      const [earlier, later] = [mentions[i] as Mention, mentions[j] as Mention]
      if (earlier.sentence === later.sentence || isOpen(earlier.figure) || isOpen(later.figure))
        continue
      if (earlier.figure.kind !== later.figure.kind || earlier.figure.per !== later.figure.per)
        continue
      if (conflict(earlier.figure, later.figure)) yield { earlier, later }
    }
  }
}

const isOpen = ({ low, high, kind }: Quantity): boolean =>
  low === null || high === null || kind === 'range'
