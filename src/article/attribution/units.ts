import { classAt, isUpper } from '../../text/character-class.ts'
import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { Quote } from '../article.ts'
import { cueLexicon, isPairAt, phraseAt } from './cue-lexicon.ts'
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
  /** May begin a cue: every other word is passed over. */
  cue: 65536,
  /** May begin nothing but a cue of several words, such as “in the words of”. */
  phrase: 131072,
  /** A form of a verb that may be a noun as well: “rise”, “plans”. */
  verb: 262144,
  /** A cue only before certain words, such as “call” before “for”. */
  pair: 524288,
} as const

/** Does a unit belong to one of these classes? */
export const has = (unit: Unit | undefined, classes: number): boolean =>
  unit !== undefined && (unit.classes & classes) !== 0

/** The tokens of a sentence as units; nothing when none of them begins a cue, unless it has quotations. */
export function unitsOf(tokens: readonly Token[], quoted = false): readonly Unit[] {
  const classes: number[] = []
  let cued = quoted
  for (let i = 0; i < tokens.length; i++) {
    const bits = classesOf(tokens[i] as Token)
    classes.push(bits)
    cued ||= (bits & is.cue) !== 0 && isCueAt(tokens, i, bits)
  }
  if (!cued) return []
  const units = tokens.map((token, i) => unitOf(token, classes[i] as number))
  if (units[0] && isNamedOnce(units[0]))
    units[0] = { ...units[0], classes: units[0].classes | is.adverb }
  return units
}

/** “Sadly, …”: only behind the first word is a capital in -ly a name, “Kelly Lund”. */
const isNamedOnce = ({ lower, classes }: Unit): boolean =>
  (classes & is.capital) !== 0 && lower.endsWith('ly')

const isCueAt = (tokens: readonly Token[], at: number, classes: number): boolean =>
  classes & is.pair
    ? isPairAt(tokens, at)
    : !(classes & is.phrase) || phraseAt(tokens, at) !== undefined

/** The same with each quotation closed: whatever of it lies in the sentence is one unit. */
export function closeQuotes(open: readonly Unit[], quotes: readonly Quote[]): readonly Unit[] {
  if (quotes.length === 0) return open
  const units: Unit[] = []
  let next = 0
  for (const unit of open) {
    while (next < quotes.length && (quotes[next] as Quote).end <= unit.start) next++
    const quote = quotes[next]
    if (!quote || unit.end <= quote.start) units.push(unit)
    else if (units.at(-1)?.quote !== quote) units.push(quoteUnit(quote))
    else if (unit.lower === ',' && unit.end === quote.content.end) units.push(asSpeech(units))
  }
  return units
}

const quoteUnit = (quote: Quote): Unit => ({
  start: quote.start,
  end: quote.end,
  lower: '',
  text: '',
  classes: is.quote | (quote.kind === 'direct' ? is.speech : 0),
  quote,
})

/** “has no plan,”: the comma inside ends what somebody said. Takes the quotation off the list and gives it back. */
function asSpeech(units: Unit[]): Unit {
  const unit = units.pop() as Unit
  return { ...unit, classes: unit.classes | is.speech }
}

const unitOf = ({ start, end, text, lower }: Token, classes: number): Unit => ({
  start,
  end,
  text,
  lower,
  classes,
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

/** Classes by word as it is written; emptied when it has grown large, so memory stays flat over many documents. */
const classesByWord = new Map<string, number>()
const mostWords = 100_000

function classesOf({ text, lower, kind }: Token): number {
  if (kind === 'mark') return is.mark
  if (kind === 'number') return is.number | is.word
  const known = classesByWord.get(text)
  if (known !== undefined) return known
  if (classesByWord.size >= mostWords) classesByWord.clear()
  const classes = readWritten(text, lower)
  classesByWord.set(text, classes)
  return classes
}

/** Small words that in capitals are names. */
const abbreviations = new Set(['US', 'IT', 'WHO'])

function readWritten(text: string, lower: string): number {
  if (abbreviations.has(text)) return is.word | is.capital
  return isUpper(classAt(text, 0)) && text !== 'I' ? capitalised(lower) : readClasses(lower)
}

const capitalised = (lower: string): number => {
  const classes = readClasses(lower) | is.capital
  return lower.endsWith('ly') ? classes & ~is.adverb : classes
}

function readClasses(lower: string): number {
  let classes = is.word | (classTable().get(lower) ?? 0)
  if (lower.length > 3) {
    if (lower.endsWith('ly') && classes === is.word) classes |= is.adverb
    if (lower.endsWith('ed') && !lower.endsWith('eed')) classes |= is.finite
  }
  if (lower.length > 2 && contracted.test(lower)) {
    classes |= is.subject | is.auxiliary | is.clause
  }
  const { form, takes = '' } = cueLexicon().verbs.get(lower) ?? {}
  if (form === 'past' || (form === 's' && !takes.includes('z'))) classes |= is.finite
  if (form === 'base' || isPlainVerb(lower)) classes |= is.verb
  return classes | cueClasses(lower)
}

function cueClasses(lower: string): number {
  const kind = cueLexicon().words.get(lower)
  if (kind === undefined) return 0
  if (kind === 'pair') return is.cue | is.pair
  return kind === 'phrase' ? is.cue | is.phrase : is.cue
}

/** By its ending: “experts”, not “press” or “campus”. */
export const isPluralNoun = (unit: Unit | undefined): boolean => /[^su]s$/.test(unit?.lower ?? '')
