import type { Span } from '../../text/span.ts'
import { contentFrom } from './content-from.ts'
import { cueLexicon } from './cue-lexicon.ts'
import { startsClause } from './clause.ts'
import { type Draft, spanOf } from './draft.ts'
import { phraseEndingAt } from './phrase-ending-at.ts'
import { subjectAfter } from './subject-after.ts'
import { subjectBefore } from './subject.ts'
import { has, is, type Unit } from './units.ts'

const possessives = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their'])
const linking = new Set([
  'is',
  'are',
  'was',
  'were',
  'am',
  'be',
  'been',
  'being',
  'feel',
  'felt',
  'feels',
  'seem',
  'seems',
  'remain',
  'remains',
  'become',
  'became',
])

/** “the claim that …”, “her view is that …”, “a report by the bank that …”. */
export function readNoun(units: readonly Unit[], at: number): Draft | undefined {
  const unit = units[at] as Unit
  if (!cueLexicon().nouns.has(unit.lower)) return undefined
  const that = thatAfter(units, at)
  if (that === undefined) return undefined
  const source = ownerOf(units, at, that)
  if (source.length === 0 && thoughts.has(unit.lower)) return undefined
  return {
    source,
    cue: [{ start: unit.start, end: unit.end }],
    content: contentFrom(units, { from: that, kind: 'that' }),
    lemma: unit.lower,
    direct: false,
  }
}

/** Nouns of what is in the air: nobody's, unless the text says whose. */
const thoughts = new Set(
  'belief idea impression indication indications hypothesis knowledge notion proof reminder sense sign signs theory thought'.split(
    ' ',
  ),
)

function thatAfter(units: readonly Unit[], at: number): number | undefined {
  for (let i = at + 1; i < Math.min(units.length, at + 7); i++) {
    const unit = units[i] as Unit
    if (unit.lower === 'that') return isClauseThat(units, at, i) ? i : undefined
    if (has(unit, is.mark | is.conjunction | is.wh)) return undefined
    if (has(unit, is.finite) && !linking.has(unit.lower) && !has(unit, is.capital)) return undefined
  }
  return undefined
}

/** A clause with its own subject, so not “the claims that were made”. */
const isClauseThat = (units: readonly Unit[], noun: number, that: number): boolean =>
  startsClause(units, that + 1) && !has(units[that + 1], is.auxiliary) && that > noun

/** Whose claim it is: a possessive, a by-phrase, or whoever makes it. */
function ownerOf(units: readonly Unit[], at: number, that: number): Span[] {
  const by = units.findIndex(
    (unit, i) =>
      i > at && i < that && (unit.lower === 'by' || unit.lower === 'of' || unit.lower === 'from'),
  )
  if (by >= 0) {
    const found = subjectAfter(units, by)
    if (found && found.from < that)
      return [spanOf(units, { from: found.from, to: Math.min(found.to, that - 1) })]
  }
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const unit = units[i] as Unit
    if (possessives.has(unit.lower)) return [{ start: unit.start, end: unit.end }]
    if (/['’]s?$/.test(unit.lower) && has(unit, is.word)) {
      const owner = phraseEndingAt(units, i)
      return [owner ? spanOf(units, owner) : { start: unit.start, end: unit.end }]
    }
    if (has(unit, is.determiner)) return ownerVerb(units, i)
  }
  return []
}

/** “There were reports that …” */
const nobody = new Set(['there', 'it'])

/** “Ruiz made the claim that …”: the subject of the verb before. */
function ownerVerb(units: readonly Unit[], determiner: number): Span[] {
  const verb = units[determiner - 1]
  if (!verb || !has(verb, is.finite | is.auxiliary)) return []
  const subject = subjectBefore(units, determiner - 1)
  return subject && !nobody.has(units[subject.from]?.lower ?? '') ? [spanOf(units, subject)] : []
}

const questions = new Set('if whether what how why where when which who'.split(' '))

/** “She is sure that …”, “I'm glad he came”. */
export function readAdjective(units: readonly Unit[], at: number): Draft | undefined {
  const unit = units[at] as Unit
  if (!cueLexicon().adjectives.has(unit.lower)) return undefined
  let before = at - 1
  while (before > 0 && has(units[before], is.adverb)) before--
  const linked = linking.has(units[before]?.lower ?? '') || has(units[before], is.clause)
  if (!linked) return undefined
  const next = at + 1
  const takesThat = units[next]?.lower === 'that'
  const asks = questions.has(units[next]?.lower ?? '')
  if (!takesThat && !asks && !startsClause(units, next)) return undefined
  const subject = has(units[before], is.clause)
    ? { from: before, to: before }
    : subjectBefore(units, at)
  if (
    !subject ||
    ['it', 'it’s', "it's", 'that', 'this', 'there'].includes(units[subject.from]?.lower ?? '')
  )
    return undefined
  return {
    source: [spanOf(units, subject)],
    cue: [{ start: unit.start, end: unit.end }],
    content: contentFrom(units, { from: next, kind: takesThat ? 'that' : 'bare' }),
    lemma: unit.lower,
    direct: false,
  }
}
