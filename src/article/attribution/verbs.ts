import type { Span } from '../../text/span.ts'
import { type Complement, complementAfter } from './complement.ts'
import { contentFrom } from './content-from.ts'
import { cueLexicon, type VerbCue } from './cue-lexicon.ts'
import { type Draft, spanOf } from './draft.ts'
import { readAuthored, readPassive } from './passives.ts'
import type { Phrase } from './phrase-ending-at.ts'
import { times } from './subject-after.ts'
import { subjectBefore } from './subject.ts'
import { has, is, type Unit } from './units.ts'
import { isNoVerb, isPassive } from './verb-shape.ts'
import { readBeLike } from './be-like.ts'
import { fitsSubject } from './fits-subject.ts'
import { leftContent, leftEdge, leftSpans } from './left-content.ts'

/** A verb of two words; the second is part of the cue. */
const pairs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  point: { out: 'tbqp' },
  points: { out: 'tbqp' },
  pointed: { out: 'tbqp' },
  pointing: { out: 'tbqp' },
  find: { out: 'tbwm' },
  found: { out: 'tbwm' },
  made: { clear: 'tbw', sure: 'tb' },
  make: { clear: 'tbw', sure: 'tb' },
  makes: { clear: 'tbw', sure: 'tb' },
  making: { clear: 'tbw', sure: 'tb' },
  spell: { out: 'w' },
  spelled: { out: 'w' },
  call: { for: 'o' },
  calls: { for: 'o' },
  called: { for: 'o' },
  calling: { for: 'o' },
  warn: { of: 'o', against: 'o' },
  warns: { of: 'o', against: 'o' },
  warned: { of: 'o', against: 'o' },
  warning: { of: 'o', against: 'o' },
  argued: { against: 'o', for: 'o' },
  complained: { about: 'o', of: 'o' },
  spoke: { of: 'o', about: 'o' },
  thinks: { of: 'w' },
}

/** The attribution a verb makes, if it has a content. */
export function readVerb(units: readonly Unit[], at: number): Draft | undefined {
  const unit = units[at] as Unit
  if (unit.lower === 'like') return readBeLike(units, at)
  const found = cueLexicon().verbs.get(unit.lower)
  const pair = pairs[unit.lower]?.[units[at + 1]?.lower ?? '']
  if (
    !pair &&
    units[at + 1]?.lower === 'it' &&
    units[at + 2]?.lower === 'clear' &&
    /^ma(?:k|d)e/.test(unit.lower)
  ) {
    return readWith(units, at, at + 2, { lemma: 'make clear', form: 'past', takes: 'tbw' })
  }
  if (pair)
    return readWith(units, at, at + 1, {
      ...(found ?? { lemma: unit.lower, form: 'past' }),
      lemma: lemmaOfPair(unit, units[at + 1], found),
      takes: pair,
    })
  const authored = readAuthored(units, at, found)
  if (authored) return authored
  if (!found || isNoVerb(units, at, found)) return undefined
  if (isPassive(units, at, found)) return readPassive(units, at, found)
  return readWith(units, at, at, found)
}

const lemmaOfPair = (first: Unit, second: Unit | undefined, cue: VerbCue | undefined): string =>
  `${cue?.lemma ?? first.lower.replace(/(?:ed|ing|s)$/, '')} ${second?.lower ?? ''}`

function readWith(
  units: readonly Unit[],
  at: number,
  last: number,
  cue: VerbCue,
): Draft | undefined {
  const complement = complementAfter(units, last, cue) ?? objectAfter(units, last, cue)
  const subject = subjectBefore(units, at)
  if (!subject && leftEdge(units, at) !== undefined && complement?.kind !== 'that') {
    const left = leftContent(units, { from: at, to: last }, cue, subject)
    if (left) return left
  }
  const comment = subject && asComment(units, { from: at, to: last }, cue, subject)
  if (comment) return comment
  const inserted = subject && asInserted(units, { from: at, to: last }, cue, subject)
  if (inserted) return inserted
  if (complement) {
    if (!fitsSubject(units, subject, complement, cue)) return undefined
    return rightContent(units, { from: at, to: last }, cue, complement, subject)
  }
  if (!cue.takes.includes('p') && !cue.takes.includes('q')) return undefined
  if (units.at(-1)?.lower === ':' && subject && isLastCue(units, last)) {
    return {
      source: sourceSpans(units, subject),
      cue: [spanOf(units, { from: at, to: last })],
      content: [],
      lemma: cue.lemma,
      direct: true,
    }
  }
  return leftContent(units, { from: at, to: last }, cue, subject)
}

/** “She wrote on her page:”: nothing between the cue and the colon reports anything else. */
const isLastCue = (units: readonly Unit[], at: number): boolean =>
  units.length - at < 14 && !units.slice(at + 1).some((unit) => has(unit, is.quote | is.auxiliary))

/** “As Ruiz said, …”, “…, as she told the paper.” */
function asComment(
  units: readonly Unit[],
  verb: Phrase,
  cue: VerbCue,
  subject: Phrase,
): Draft | undefined {
  if (units[subject.from - 1]?.lower !== 'as' || !/[qp]/.test(cue.takes)) return undefined
  const before = units[subject.from - 2]
  if (before && !has(before, is.mark | is.conjunction)) return undefined
  const next = units[verb.to + 1]
  if (
    next &&
    !cue.takes.includes('a') &&
    (!(has(next, is.mark | is.adverb | is.preposition) || times.has(next.lower)) ||
      next.lower === 'to')
  )
    return undefined
  const comma = units.findIndex((unit, i) => i > verb.to && i < verb.to + 14 && unit.lower === ',')
  const right =
    comma > 0 && comma + 1 < units.length
      ? contentFrom(units, { from: comma + 1, kind: 'bare' })
      : []
  const left =
    right.length === 0 && before?.lower === ',' ? leftSpans(units, subject.from - 3, false) : []
  if (left.length + right.length === 0) return undefined
  return {
    source: [spanOf(units, subject)],
    cue: [spanOf(units, verb)],
    content: [...left, ...right],
    lemma: cue.lemma,
    direct: false,
  }
}

const relatives = new Set(['that', 'which', 'who'])

/** “a device that experts say will cut costs”: the clause goes on where the reporting words stop. */
function asInserted(
  units: readonly Unit[],
  verb: Phrase,
  cue: VerbCue,
  subject: Phrase,
): Draft | undefined {
  if (!/[qp]/.test(cue.takes) || cue.form === 'ing') return undefined
  if (!relatives.has(units[subject.from - 1]?.lower ?? '')) return undefined
  const next = units[verb.to + 1]
  if (!has(next, is.auxiliary | is.finite | is.verb) || next?.lower === 'that') return undefined
  return {
    source: [spanOf(units, subject)],
    cue: [spanOf(units, verb)],
    content: contentFrom(units, { from: verb.to + 1, kind: 'bare' }),
    lemma: cue.lemma,
    direct: false,
  }
}

/** Verbs that take a thing: only when a third person does it, as news tells it. */
function objectAfter(units: readonly Unit[], at: number, cue: VerbCue): Complement | undefined {
  if (!cue.takes.includes('o')) return undefined
  const next = units[at + 1]
  if (!next || has(next, is.mark | is.conjunction | is.auxiliary)) return undefined
  if (has(next, is.preposition) && next.lower !== 'to') return undefined
  return { from: at + 1, kind: 'object' }
}

function rightContent(
  units: readonly Unit[],
  verb: Phrase,
  cue: VerbCue,
  complement: Complement,
  subject: Phrase | undefined,
): Draft {
  const right = contentFrom(units, complement)
  const left = complement.kind === 'quote' ? quoteBefore(units, subject?.from ?? verb.from) : []
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
