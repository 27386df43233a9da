import type { Span } from '../../text/span.ts'
import { complementAfter } from './complement.ts'
import { authoredWords } from '../data/cue-frames.ts'
import { contentFrom } from './content-from.ts'
import { cueLexicon, type VerbCue } from './cue-lexicon.ts'
import { type Draft, spanOf } from './draft.ts'
import { phraseEndingAt, type Phrase } from './phrase-ending-at.ts'
import { subjectAfter } from './subject-after.ts'
import { subjectBefore } from './subject.ts'
import { has, is, type Unit } from './units.ts'
import { hasUtterance } from './utterance-nouns.ts'

const raising = new Set([
  'said',
  'believed',
  'thought',
  'reported',
  'alleged',
  'claimed',
  'rumoured',
  'rumored',
  'understood',
  'estimated',
  'feared',
  'suspected',
  'presumed',
])
const perceiving = new Set([
  'seen',
  'viewed',
  'perceived',
  'regarded',
  'hailed',
  'described',
  'criticised',
  'criticized',
  'portrayed',
  'dismissed',
  'denounced',
  'condemned',
])

/** “is regarded as”: by nobody it is what a thing is called. */
const named = new Set(['regarded', 'viewed', 'portrayed'])

/** What somebody is said to have done: “accused of”, “criticised for”. */
const charging = new Set(
  'accused suspected criticised criticized praised blamed condemned faulted'.split(' '),
)

/** “is believed to have”, “it was reported that”, “was quoted as saying”, “is seen by many as”. */
export function readPassive(units: readonly Unit[], at: number, cue: VerbCue): Draft | undefined {
  const unit = units[at] as Unit
  if (!cueLexicon().passives.has(unit.lower)) return undefined
  const subject = subjectBefore(units, at)
  const quoted = quotedAs(units, at)
  const next = units[at + 1]?.lower
  const verb = quoted === undefined ? cue : cueLexicon().verbs.get((units[quoted] as Unit).lower)
  const complement = complementAfter(units, quoted ?? at, {
    ...(verb ?? cue),
    takes: (verb ?? cue).takes.replace('a', ''),
  })
  if (quoted !== undefined) {
    if (!complement || !subject) return undefined
    return {
      source: [spanOf(units, subject)],
      cue: [spanOf(units, { from: at, to: quoted })],
      content: contentFrom(units, complement),
      lemma: 'quote',
      direct: has(units[complement.from], is.quote),
    }
  }
  if (complement) {
    const told = cue.takes.includes('a') && subject && units[subject.from]?.lower !== 'it'
    if (complement.kind === 'bare' && !told) return undefined
    return byAgent(units, at, cue, contentFrom(units, complement))
  }
  if (!subject || !isRaised(unit.lower, next)) return undefined
  if (named.has(unit.lower) && !byPhrase(units, at)) return undefined
  const end = contentFrom(units, { from: at + 1, kind: 'infinitive' })
  return byAgent(units, at, cue, [spanOf(units, subject), ...end])
}

const isRaised = (lower: string, next: string | undefined): boolean =>
  (next === 'to' && raising.has(lower)) ||
  (next === 'as' && perceiving.has(lower)) ||
  ((next === 'of' || next === 'for') && charging.has(lower))

function byAgent(units: readonly Unit[], at: number, cue: VerbCue, content: Span[]): Draft {
  const by = byPhrase(units, at)
  return {
    source: by ? [by] : [],
    cue: [spanOf(units, { from: at, to: at })],
    content,
    lemma: cue.lemma,
    direct: false,
  }
}

/** “quoted as saying”: the index of the second verb. */
function quotedAs(units: readonly Unit[], at: number): number | undefined {
  if (units[at + 1]?.lower !== 'as') return undefined
  return cueLexicon().verbs.get(units[at + 2]?.lower ?? '')?.form === 'ing' ? at + 2 : undefined
}

const longestAgentFrame = 10

function byPhrase(units: readonly Unit[], at: number) {
  for (let i = at + 1; i < Math.min(units.length, at + longestAgentFrame); i++) {
    if (has(units[i], is.mark | is.conjunction) && units[i]?.lower !== 'as') return undefined
    if (units[i]?.lower !== 'by') continue
    const found = subjectAfter(units, i)
    return found && spanOf(units, found)
  }
  return undefined
}

const held = new Set([
  'hold',
  'find',
  'read',
  'teach',
  'show',
  'mean',
  'rule',
  'establish',
  'answer',
  'follow',
  'determine',
  'demonstrate',
  'indicate',
  'inform',
  'welcome',
  'oppose',
  'write',
])
const voiced = new Set(authoredWords.split(' '))

/** “a view voiced by an aide”, “as the paper, cited by Reuters, …”: a participle, its author behind “by”. */
export function readAuthored(
  units: readonly Unit[],
  at: number,
  cue: VerbCue | undefined,
): Draft | undefined {
  const unit = units[at] as Unit
  if (units[at + 1]?.lower !== 'by') return undefined
  const speaks =
    cue !== undefined &&
    (cue.form === 'past' || cue.form === 'participle') &&
    /[qt]/.test(cue.takes) &&
    !cue.takes.includes('m') &&
    !held.has(cue.lemma)
  if (!speaks && !voiced.has(unit.lower)) return undefined
  const author = subjectAfter(units, at + 1, 'of for at from with in')
  if (!author || units[author.from]?.lower.endsWith('ing')) return undefined
  const topic = topicBefore(units, at)
  if (!topic || (!speaks && !hasUtterance(units, topic))) return undefined
  return {
    source: [spanOf(units, author)],
    cue: [spanOf(units, { from: at, to: at + 1 })],
    content: [spanOf(units, topic)],
    lemma: `${cue?.lemma ?? unit.lower} by`,
    direct: false,
  }
}

function topicBefore(units: readonly Unit[], at: number): Phrase | undefined {
  let end = at - 1
  while (end >= 0 && (has(units[end], is.auxiliary | is.adverb) || units[end]?.lower === ',')) end--
  return end < 0 ? undefined : phraseEndingAt(units, end)
}
