import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { Quote } from '../article.ts'
import { cueLexicon, isCueWord } from './cue-lexicon.ts'
import { finiteVerbs, functionWords } from '../data/function-words.ts'
import { isPlainVerb } from './plain-verb.ts'

/** A token, or a whole quotation (as much of it as the sentence holds) read as one word. */
export interface Unit extends Span {
  readonly lower: string
  readonly text: string
  /** Word classes, see `is`. */
  readonly classes: number
  readonly quote?: Quote
}

/** Bits of `Unit.classes`. A word may belong to several. */
export const is = {
  determiner: 1,
  subject: 2,
  object: 4,
  auxiliary: 8,
  preposition: 16,
  conjunction: 32,
  wh: 64,
  adverb: 128,
  mark: 256,
  capital: 512,
  finite: 1024,
  number: 2048,
  quote: 4096,
  word: 8192,
  /** A pronoun with its verb: “it's”. */
  clause: 16384,
  /** A quotation that is what somebody said, not a name or a word in marks. */
  speech: 32768,
  /** May introduce a content: every other word is passed over. */
  cue: 65536,
  /** A form of a verb that may be a noun as well: “rise”, “plans”. */
  verb: 131072,
} as const

/** Does a unit belong to one of these classes? */
export const has = (unit: Unit | undefined, classes: number): boolean =>
  unit !== undefined && (unit.classes & classes) !== 0

/** The units of a sentence; quotations that begin in it are single units. */
export function unitsOf(tokens: readonly Token[], quotes: readonly Quote[]): Unit[] {
  const units: Unit[] = []
  let next = 0
  for (const token of tokens) {
    while (next < quotes.length && (quotes[next] as Quote).end <= token.start) next++
    const quote = quotes[next]
    if (!quote || token.end <= quote.start) units.push(unitOf(token))
    else if (units.at(-1)?.quote !== quote) units.push(quoteUnit(quote))
  }
  return units
}

/** The words inside a quotation, as a text of their own. */
export const plainUnits = (tokens: readonly Token[]): Unit[] => tokens.map(unitOf)

const quoteUnit = (quote: Quote): Unit => ({
  start: quote.start,
  end: quote.end,
  lower: '',
  text: '',
  classes: is.quote | (quote.kind === 'direct' ? is.speech : 0),
  quote,
})

const unitOf = ({ start, end, text, lower, kind }: Token): Unit => ({
  start,
  end,
  text,
  lower,
  classes:
    kind === 'mark' ? is.mark : kind === 'number' ? is.number | is.word : classesOf(text, lower),
})

let table: Map<string, number> | undefined

function classTable(): Map<string, number> {
  if (table) return table
  const built = new Map<string, number>()
  for (const [name, words] of Object.entries(functionWords)) {
    for (const word of words.split(' ')) {
      built.set(word, (built.get(word) ?? 0) | is[name as keyof typeof functionWords])
    }
  }
  for (const word of finiteVerbs.split(' ')) built.set(word, (built.get(word) ?? 0) | is.finite)
  table = built
  return built
}

const contracted = /^(i|you|he|she|it|we|they|that|there|who|what|this)['’](?:s|re|m|ll|d|ve)$/
const upper = /^\p{Lu}/u

/** Classes by word as written; emptied when it has grown large, so memory stays flat over many documents. */
const classesByWord = new Map<string, number>()
const mostWords = 100_000

function classesOf(text: string, lower: string): number {
  const known = classesByWord.get(text)
  if (known !== undefined) return known
  if (classesByWord.size >= mostWords) classesByWord.clear()
  const classes = readClasses(text, lower)
  classesByWord.set(text, classes)
  return classes
}

function readClasses(text: string, lower: string): number {
  let classes = is.word | (classTable().get(lower) ?? 0)
  if (upper.test(text) && text !== 'I') classes |= is.capital
  if (lower.length > 3) {
    if (lower.endsWith('ly') && (classes & ~is.word & ~is.capital) === 0) classes |= is.adverb
    if (lower.endsWith('ed') && !lower.endsWith('eed')) classes |= is.finite
    if (contracted.test(lower)) classes |= is.subject | is.auxiliary | is.clause
  }
  const form = cueLexicon().verbs.get(lower)?.form
  if (form === 'past' || form === 's') classes |= is.finite
  if (form === 'base' || isPlainVerb(lower)) classes |= is.verb
  if (isCueWord(lower)) classes |= is.cue
  return classes
}
