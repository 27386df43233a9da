import type { Span } from '../../text/span.ts'
import { type Complement, complementAfter } from './complement.ts'
import { contentFrom } from './content-from.ts'
import { cueLexicon, type VerbCue } from './cue-lexicon.ts'
import { type Draft, spanOf } from './draft.ts'
import { readAuthored, readPassive } from './passives.ts'
import type { Phrase } from './phrase-ending-at.ts'
import { subjectBefore } from './subject.ts'
import { has, is, type Unit } from './units.ts'
import { isNoVerb, isPassive } from './verb-shape.ts'
import { readBeLike } from './be-like.ts'
import { fitsSubject } from './fits-subject.ts'
import { participleSubject } from './participle-subject.ts'
import { complementBySubject } from './subject-complement.ts'
import { readReportedly } from './reportedly.ts'
import { leftContent, leftEdge } from './left-content.ts'
import { objectAfter } from './object-complement.ts'
import { asComment } from './as-comment.ts'

/** The attribution a verb makes, if it has a content. */
export function readVerb(units: readonly Unit[], at: number): Draft | undefined {
  const unit = units[at] as Unit
  if (unit.lower === 'like') return readBeLike(units, at)
  const { verbs, pairs } = cueLexicon()
  const found = verbs.get(unit.lower)
  const pair = pairs.get(unit.lower)?.get(units[at + 1]?.lower ?? '')
  const clear = clearAfter(units, at)
  if (clear !== undefined) {
    return readWith(units, at, clear, { lemma: 'make clear', form: 'past', takes: 'tbw' })
  }
  if (pair && pair.takes !== 'o') return readWith(units, at, at + 1, pair)
  const single = readSingle(units, at, found)
  if (single || !pair || isNoVerb(units, at, pair) || isPassive(units, at, pair)) return single
  if (pair.form === 'past' && asked.test(pair.lemma) && units[at - 1]?.lower === ',')
    return undefined
  return readWith(units, at, at + 1, pair)
}

/** “Ruiz, asked for comment, …”: she does not ask. */
const asked = /^(?:ask|tell) /

/** “made it (abundantly) clear”: the unit of “clear”. */
function clearAfter(units: readonly Unit[], at: number): number | undefined {
  if (units[at + 1]?.lower !== 'it' || !/^ma(?:k|d)/.test(units[at]?.lower ?? '')) return undefined
  const last = has(units[at + 2], is.adverb) ? at + 3 : at + 2
  return units[last]?.lower === 'clear' ? last : undefined
}

function readSingle(
  units: readonly Unit[],
  at: number,
  found: VerbCue | undefined,
): Draft | undefined {
  const authored = readAuthored(units, at, found)
  if (authored) return authored
  if (!found) return readReportedly(units, at)
  if (isNoVerb(units, at, found)) return undefined
  if (isPassive(units, at, found)) return readPassive(units, at, found)
  return readWith(units, at, at, found)
}

function readWith(
  units: readonly Unit[],
  at: number,
  last: number,
  cue: VerbCue,
): Draft | undefined {
  const verb = { from: at, to: last }
  // “…, saying” goes with the subject of the whole clause, not with what stands before the comma.
  const aside = cue.form === 'ing' && units[at - 1]?.lower === ','
  const before = aside ? undefined : subjectBefore(units, at)
  const subject = before ?? participleSubject(units, at, cue)
  const complement =
    complementAfter(units, last, cue) ??
    objectAfter(units, last, cue) ??
    complementBySubject(units, last, cue, subject)
  if (!subject && (isAskedFrame(units, at, cue) || isPurpose(units, at, complement)))
    return undefined
  const framed = subject
    ? asComment(units, verb, cue, subject)
    : invertedContent(units, verb, cue, complement)
  if (framed) return framed
  if (complement) {
    if (isUntold(units, at, cue, complement) || (!before && loose.has(complement.kind)))
      return undefined
    if (!fitsSubject(units, subject, complement, cue)) return undefined
    return rightContent(units, verb, cue, complement, subject)
  }
  if (!/[pq]/.test(cue.takes)) return undefined
  return announcement(units, verb, cue, subject) ?? leftContent(units, verb, cue, subject)
}

/** “…, said Ruiz”: without a subject in front, the one behind the verb. */
function invertedContent(
  units: readonly Unit[],
  verb: Phrase,
  cue: VerbCue,
  complement: Complement | undefined,
): Draft | undefined {
  if (complement?.kind === 'that' || !/[pq]/.test(cue.takes)) return undefined
  return leftEdge(units, verb.from) === undefined
    ? undefined
    : leftContent(units, verb, cue, undefined)
}

/** What is to be done or understood, told by nobody. */
const isUntold = (
  units: readonly Unit[],
  at: number,
  cue: VerbCue,
  { kind }: Complement,
): boolean => (kind === 'wh' && isTask(units, at, cue)) || (kind === 'object' && isToDo(units, at))

/** “She wrote on her page:” with its content in the next sentence. */
function announcement(
  units: readonly Unit[],
  verb: Phrase,
  cue: VerbCue,
  subject: Phrase | undefined,
): Draft | undefined {
  if (units.at(-1)?.lower !== ':' || !subject || !isLastCue(units, verb.to)) return undefined
  return {
    source: sourceSpans(units, subject),
    cue: [spanOf(units, verb)],
    content: [],
    lemma: cue.lemma,
    direct: true,
  }
}

/** Complements that only a speaker beside the cue makes an attribution. */
const loose = new Set(['object', 'infinitive', 'gerund'])

/** “a law for priests to report abuse”: what is to be done; “went on to condemn it” was. */
const isToDo = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.lower === 'to' && units[at - 2]?.lower !== 'on'

/** “To find the median, …”: somebody is to do it; “to say that it is safe” tells what is said all the same. */
const isPurpose = (
  units: readonly Unit[],
  at: number,
  complement: Complement | undefined,
): boolean =>
  units[at - 1]?.lower === 'to' && !/^(?:that|quote|colon)$/.test(complement?.kind ?? '')

const explaining = new Set(
  'understand explain show determine explore describe discuss illustrate learn find detail'.split(
    ' ',
  ),
)

/** “ways to understand how we think”, “towards learning what works”: a task, nobody's words. */
const isTask = (units: readonly Unit[], at: number, { lemma }: VerbCue): boolean =>
  explaining.has(lemma) &&
  (units[at - 1]?.lower === 'to' ||
    (units[at]?.lower.endsWith('ing') === true && has(units[at - 1], is.preposition)))

/** “When asked about it, Ruiz …”: the frame of what somebody else says. */
const isAskedFrame = (units: readonly Unit[], at: number, { form, lemma }: VerbCue): boolean =>
  form === 'past' &&
  (lemma === 'ask' || lemma === 'tell') &&
  (at === 0 || has(units[at - 1], is.conjunction))

/** “She wrote on her page:”: nothing between the cue and the colon reports anything else. */
const isLastCue = (units: readonly Unit[], at: number): boolean =>
  units.length - at < 14 && !units.slice(at + 1).some((unit) => has(unit, is.quote | is.auxiliary))

function rightContent(
  units: readonly Unit[],
  verb: Phrase,
  cue: VerbCue,
  complement: Complement,
  subject: Phrase | undefined,
): Draft {
  const right = contentFrom(units, complement)
  const left =
    complement.kind === 'quote' || (complement.kind === 'colon' && cue.form !== 'ing')
      ? quoteBefore(units, subject?.from ?? verb.from)
      : []
  const first = units[complement.from]
  return {
    source: sourceSpans(units, subject),
    cue: [spanOf(units, verb)],
    content: [...left, ...right],
    lemma: cue.lemma,
    direct: has(first, is.quote) && (complement.kind === 'quote' || complement.kind === 'colon'),
  }
}

/** “‘Yes,’ she said, ‘I did.’” */
function quoteBefore(units: readonly Unit[], at: number): Span[] {
  const quote = units[at - 1]?.lower === ',' ? units[at - 2] : units[at - 1]
  return quote && has(quote, is.quote) ? [{ start: quote.start, end: quote.end }] : []
}

const sourceSpans = (units: readonly Unit[], subject: Phrase | undefined): Span[] =>
  subject ? [spanOf(units, subject)] : []
