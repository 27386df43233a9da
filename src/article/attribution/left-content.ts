import type { Span } from '../../text/span.ts'
import { contentFrom } from './content-from.ts'
import { type VerbCue } from './cue-lexicon.ts'
import { hasVerbAfter } from './clause.ts'
import { type Draft, spanOf } from './draft.ts'
import type { Phrase } from './phrase-ending-at.ts'
import { isAgent } from './fits-subject.ts'
import { subjectAfter, times } from './subject-after.ts'
import { has, is, type Unit } from './units.ts'

/** Verbs whose next noun is the hearer. */
const noInversion = new Set([
  'tell',
  'inform',
  'remind',
  'assure',
  'notify',
  'advise',
  'urge',
  'show',
  'see',
  'hear',
])

const inverts = ({ form, lemma }: VerbCue): boolean =>
  (form === 'past' || form === 's' || form === 'base') && !noInversion.has(lemma)

/** “…, she said”, “…, said Ana Ruiz, the mayor”. */
export function leftContent(
  units: readonly Unit[],
  verb: Phrase,
  cue: VerbCue,
  before: Phrase | undefined,
): Draft | undefined {
  const frame = frameAround(units, verb, cue, before)
  if (!frame || !allows(units, verb, cue, frame)) return undefined
  const { subject, edge, follows } = frame
  const right = rest(units, follows, has(units[edge], is.quote))
  const content = leftSpans(units, edge, right.length > 0)
  if (content.length === 0) return undefined
  return {
    source: [spanOf(units, subject)],
    cue: [spanOf(units, verb)],
    content: [...content, ...right],
    lemma: cue.lemma,
    direct: has(units[edge], is.quote),
  }
}

interface Frame {
  readonly subject: Phrase
  /** Does the subject stand behind the verb? */
  readonly inverted: boolean
  /** The last unit of the content before the frame. */
  readonly edge: number
  /** The first unit behind the frame. */
  readonly follows: number
}

function frameAround(
  units: readonly Unit[],
  verb: Phrase,
  cue: VerbCue,
  before: Phrase | undefined,
): Frame | undefined {
  const edge = leftEdge(units, verb.from)
  const after = edge === undefined || !inverts(cue) ? undefined : subjectAfter(units, verb.to)
  if (edge !== undefined && after) {
    if (!has(units[edge], is.quote) && !canSpeak(units, after)) return undefined
    return { subject: after, inverted: true, edge, follows: after.to + 1 }
  }
  const own = before && (leftEdge(units, before.from) ?? bareEdge(units, verb, before))
  return before && own !== undefined
    ? { subject: before, inverted: false, edge: own, follows: verb.to + 1 }
    : undefined
}

/** May the cue take what stands before it? */
function allows(
  units: readonly Unit[],
  verb: Phrase,
  cue: VerbCue,
  { inverted, edge, follows }: Frame,
): boolean {
  const quoted = has(units[edge], is.quote)
  if (!quoted && needsQuote(cue)) return false
  if (inverted) return true
  return endsFrame(units, follows, cue, quoted) && !relatives.has(units[verb.from - 1]?.lower ?? '')
}

/** A participle, and a verb that tells nothing but quotations, have no clause before them. */
const needsQuote = ({ form, takes }: VerbCue): boolean =>
  form === 'ing' || (takes.includes('q') && !takes.includes('p'))

/** “…, declared a state of emergency”: what was declared, not who speaks. */
const canSpeak = (units: readonly Unit[], subject: Phrase): boolean =>
  has(units[subject.from], is.subject | is.capital) || isAgent(units, subject)

const relatives = new Set(['who', 'which', 'that'])

/** The last unit of what stands before a reporting clause: behind a comma or dash, or a quotation. */
export function leftEdge(units: readonly Unit[], from: number): number | undefined {
  let at = from - 1
  if (has(units[at], is.adverb)) at--
  if (has(units[at], is.quote)) return at
  const mark = units[at]?.lower
  if (mark !== ',' && mark !== '—' && mark !== '–' && mark !== '-' && mark !== '?' && mark !== '!')
    return undefined
  return at > 1 || has(units[at - 1], is.quote) ? at - 1 : undefined
}

/** “It's very beautiful I think.” */
function bareEdge(units: readonly Unit[], verb: Phrase, subject: Phrase): number | undefined {
  const next = units[verb.to + 1]
  const closes = !next || /^[.!?]$/.test(next.lower)
  return closes && units[subject.from]?.lower === 'i' && subject.from > 1
    ? subject.from - 1
    : undefined
}

/** What may follow “she said” when its content stands before it. */
function endsFrame(units: readonly Unit[], at: number, cue: VerbCue, quoted: boolean): boolean {
  const unit = units[at]
  if (!unit || has(unit, is.mark | is.quote)) return true
  if (quoted && (unit.lower === 'late' || unit.lower === 'early' || times.has(unit.lower)))
    return true
  if (cue.form === 'ing' && !quoted) return false
  if (cue.takes.includes('m')) return false
  if (cue.takes.includes('a')) return !has(unit, is.preposition)
  if (unit.lower === 'to') return cue.lemma === 'say' || quoted
  return (
    has(unit, is.preposition | is.adverb | is.conjunction) || (quoted && unit.lower.endsWith('ing'))
  )
}

/** What stands before the frame; by itself it must be a clause, or a quotation. */
export function leftSpans(units: readonly Unit[], edge: number, goesOn: boolean): Span[] {
  if (has(units[edge], is.quote) && edge === 0) return [spanOf(units, { from: 0, to: 0 })]
  let from = edge
  while (from > 0 && units[from - 1]?.lower !== ';') from--
  while (from < edge && has(units[from], is.conjunction | is.mark)) from++
  const clause =
    goesOn || has(units[edge], is.quote) || hasVerbAfter(units.slice(0, edge + 1), from, 'lenient')
  return clause ? [spanOf(units, { from, to: edge })] : []
}

/** “The bridge, she said, is closed.”: the clause goes on after the frame. */
function rest(units: readonly Unit[], at: number, quoted: boolean): Span[] {
  const comma = units.findIndex((unit, i) => i >= at && unit.lower === ',')
  if (comma < 0 || comma > at + 12 || comma + 1 >= units.length) return []
  const next = units[comma + 1] as Unit
  if (has(next, is.quote)) return [{ start: next.start, end: next.end }]
  if (
    quoted ||
    !(has(next, is.auxiliary | is.finite) || (has(next, is.conjunction) && comma === at))
  )
    return []
  return contentFrom(units, { from: comma + 1, kind: 'bare' })
}
