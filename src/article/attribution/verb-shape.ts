import { type VerbCue } from './cue-lexicon.ts'
import { has, is, isPluralNoun, type Unit } from './units.ts'

export const be = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  'gets',
  'got',
  'get',
])

/** Not a verb at all: “the claims”, “his reports”, “State officials”. */
export function isNoVerb(units: readonly Unit[], at: number, cue: VerbCue): boolean {
  const before = units[at - 1]
  if (before?.lower === 'one' && units[at - 2]?.lower === 'no') return cue.form === 'base'
  if (has(before, is.determiner) && !has(before, is.subject) && !isCrowd(units, at, cue))
    return true
  if (has(units[at], is.capital) && at > 0 && !isTitleCase(units)) return true
  return isNounForm(units, at, cue) || (cue.form === 'base' && !isPlural(units, at, cue))
}

/** By its form and the word before: “the firm’s claims”, “over alleged payments”, “State officials”, “a court ruling”. */
function isNounForm(units: readonly Unit[], at: number, { form, lemma }: VerbCue): boolean {
  const before = units[at - 1]
  if (form === 'past') return isOver(before)
  if (form === 'ing') return nounsInIng.has(units[at]?.lower ?? '') && isPlainWord(before)
  if (form === 'participle') return false
  if (has(before, is.preposition) && before?.lower !== 'to' && !has(before, is.conjunction))
    return true
  if (/['’]s?$/.test(before?.lower ?? '') && !has(before, is.clause)) return true
  return form === 'base' && nounsFirst.has(lemma) && !has(before, is.word)
}

/** “over alleged payments”: a participle before its noun. */
const isOver = (before: Unit | undefined): boolean =>
  has(before, is.preposition) && !has(before, is.conjunction | is.adverb | is.capital)

/** “State officials”, “Report: …”: at the head of a sentence, or behind a mark as in “a U.S. state”, these are nouns. */
const nounsFirst = new Set(
  'state report claim project signal order view estimate forecast question counter hint rule label blast issue level share air'.split(
    ' ',
  ),
)

/** “a previous court ruling”: nouns, unless something that can be their subject or mark stands before. */
const nounsInIng = new Set(
  'ruling finding warning feeling meaning understanding hearing reading writing teaching showing reporting'.split(
    ' ',
  ),
)
const notPlain =
  is.mark |
  is.quote |
  is.auxiliary |
  is.adverb |
  is.conjunction |
  is.subject |
  is.object |
  is.wh |
  is.finite

const isPlainWord = (unit: Unit | undefined): boolean => has(unit, is.word) && !has(unit, notPlain)

/** “Some believe that …”, “Many say the …”: not “some hope”, “most claims”. */
const isCrowd = (units: readonly Unit[], at: number, cue: VerbCue): boolean =>
  cue.form === 'base' && quantifiers.has(units[at - 1]?.lower ?? '') && neverNouns.has(cue.lemma)

/** A headline: most of its words have capitals, so a capital says nothing. */
function isTitleCase(units: readonly Unit[]): boolean {
  const words = units.filter((unit) => unit.lower.length > 3)
  return (
    words.length > 2 && words.filter((unit) => has(unit, is.capital)).length > words.length * 0.7
  )
}

const modalLike = new Set([
  'to',
  'not',
  'please',
  'and',
  'or',
  'but',
  'let',
  'lets',
  "let's",
  'people',
  'police',
  'men',
  'women',
  'children',
  'media',
  'guys',
  'who',
  'that',
  'which',
  'data',
  'help',
  'why',
  'also',
  'still',
  'now',
  'if',
  'when',
  'so',
  'as',
  'because',
  'where',
  'what',
  'how',
])

/** Cue verbs whose base form is no noun: “people close to the matter say”. */
const neverNouns = new Set(
  'say believe argue insist suggest indicate reveal expect think agree know tell predict warn describe deny confirm view recommend allege assert contend explain admit acknowledge maintain conclude'.split(
    ' ',
  ),
)

/** Determiners that stand for a crowd: “some believe”. */
const quantifiers = new Set(['some', 'many', 'most', 'several', 'few', 'others', 'both', 'all'])

const singular = new Set(['he', 'she', 'it', 'this', 'there'])

/** Can the word before be the subject or the auxiliary of a base form? “experts say”, “may think”; not “a wax figure”. */
function isPlural(units: readonly Unit[], at: number, cue: VerbCue): boolean {
  let i = at - 1
  while (i >= 0 && has(units[i], is.adverb) && !modalLike.has(units[i]?.lower ?? '')) i--
  const before = units[i]
  if (!before || modalLike.has(before.lower) || quantifiers.has(before.lower)) return true
  if (has(before, is.auxiliary)) return !be.has(before.lower)
  if (has(before, is.mark | is.quote | is.capital)) return true
  if (has(before, is.subject)) return !singular.has(before.lower) || has(units[i - 1], is.auxiliary)
  return (
    neverNouns.has(cue.lemma) ||
    isPluralNoun(before) ||
    has(before, is.object) ||
    hasPluralHead(units, i)
  )
}

/** “critics of the plan warn”, “leaders around the world say” */
function hasPluralHead(units: readonly Unit[], at: number): boolean {
  for (let i = at; i > Math.max(0, at - 7); i--) {
    const unit = units[i] as Unit
    if (has(unit, is.mark | is.auxiliary | is.wh)) return false
    if (has(unit, is.preposition) && isPluralNoun(units[i - 1])) return true
  }
  return false
}

export function isPassive(units: readonly Unit[], at: number, cue: VerbCue): boolean {
  if (cue.form !== 'past' && cue.form !== 'participle') return false
  let i = at - 1
  while (i >= 0 && has(units[i], is.adverb)) i--
  const before = units[i]?.lower ?? ''
  return be.has(before) || /^(?:it|he|she|that|they|we)['’](?:s|re)$/.test(before)
}
