import type { Span } from '../../text/span.ts'
import { type Complement, complementAfter, contentFrom } from './complement.ts'
import { cueLexicon, type VerbCue } from './cue-lexicon.ts'
import { hasVerbAfter, startsClause } from './clause.ts'
import { type Draft, spanOf } from './draft.ts'
import { readAuthored, readPassive } from './passives.ts'
import { namesRole } from './source-kind.ts'
import { type Phrase, subjectAfter, subjectBefore } from './subject.ts'
import { has, is, type Unit } from './units.ts'

const be = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'gets', 'got', 'get'])

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

/** “I was like, what now?” */
function readBeLike(units: readonly Unit[], at: number): Draft | undefined {
  const before = units[at - 1]
  const feels = /^(?:feel|feels|felt)$/.test(before?.lower ?? '')
  if (!feels && !be.has(before?.lower ?? '') && !/['’](?:m|re)$/.test(before?.lower ?? ''))
    return undefined
  const next = units[at + 1]
  const from = next?.lower === ',' ? at + 2 : at + 1
  if (!units[from]) return undefined
  const tells =
    next?.lower === ',' ||
    has(next, is.speech) ||
    has(next, is.subject) ||
    next?.lower === '"' ||
    next?.lower === '‘'
  if (!tells || (feels && !startsClause(units, from))) return undefined
  const subject = has(before, is.clause)
    ? { from: at - 1, to: at - 1 }
    : subjectBefore(units, at - 1)
  if (!subject || !has(units[subject.from], is.subject)) return undefined
  return {
    source: [spanOf(units, subject)],
    cue: [spanOf(units, { from: at - 1, to: at })],
    content: contentFrom(units, { from, kind: 'bare' }),
    lemma: 'be like',
    direct: has(next, is.speech),
  }
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
    (!has(next, is.mark | is.adverb | is.preposition) || next.lower === 'to')
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

/** Not a verb at all: “the claims”, “his reports”, “State officials”. */
function isNoVerb(units: readonly Unit[], at: number, cue: VerbCue): boolean {
  const unit = units[at] as Unit
  const before = units[at - 1]
  if (cue.form === 'base' || cue.form === 's') {
    if (has(before, is.determiner) && !has(before, is.subject)) return true
    if (has(before, is.preposition) && before?.lower !== 'to' && !has(before, is.conjunction))
      return true
    if (/['’]s?$/.test(before?.lower ?? '') && !has(before, is.clause)) return true
  } else if (has(before, is.determiner) && !has(before, is.subject)) return true
  if (has(unit, is.capital) && at > 0 && !isTitleCase(units)) return true
  return cue.form === 'base' && !isPlural(units, at)
}

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
const singular = new Set(['he', 'she', 'it', 'this', 'there'])

/** Can the word before be the subject or the auxiliary of a base form? “experts say”, “may think”; not “a wax figure”. */
function isPlural(units: readonly Unit[], at: number): boolean {
  let i = at - 1
  while (i >= 0 && has(units[i], is.adverb) && !modalLike.has(units[i]?.lower ?? '')) i--
  const before = units[i]
  if (!before || modalLike.has(before.lower)) return true
  if (has(before, is.auxiliary)) return !be.has(before.lower)
  if (has(before, is.mark | is.quote | is.capital)) return true
  if (has(before, is.subject)) return !singular.has(before.lower)
  return isPluralNoun(before) || has(before, is.object) || hasPluralHead(units, i)
}

const isPluralNoun = (unit: Unit | undefined): boolean => /[^s]s$/.test(unit?.lower ?? '')

/** “critics of the plan warn”, “leaders around the world say” */
function hasPluralHead(units: readonly Unit[], at: number): boolean {
  for (let i = at; i > Math.max(0, at - 7); i--) {
    const unit = units[i] as Unit
    if (has(unit, is.mark | is.auxiliary | is.wh)) return false
    if (has(unit, is.preposition) && isPluralNoun(units[i - 1])) return true
  }
  return false
}

function isPassive(units: readonly Unit[], at: number, cue: VerbCue): boolean {
  if (cue.form !== 'past' && cue.form !== 'participle') return false
  let i = at - 1
  while (i >= 0 && has(units[i], is.adverb)) i--
  const before = units[i]?.lower ?? ''
  return be.has(before) || /^(?:it|he|she|that|they|we)['’](?:s|re)$/.test(before)
}

/** Verbs that take a thing: only when a third person does it, as news tells it. */
function objectAfter(units: readonly Unit[], at: number, cue: VerbCue): Complement | undefined {
  if (!cue.takes.includes('o')) return undefined
  const next = units[at + 1]
  if (!next || has(next, is.mark | is.conjunction | is.auxiliary)) return undefined
  if (has(next, is.preposition) && next.lower !== 'to') return undefined
  return { from: at + 1, kind: 'object' }
}

const speakers = new Set(['i', 'you', 'we', 'it', 'this', 'that', 'there'])

function fitsSubject(
  units: readonly Unit[],
  subject: Phrase | undefined,
  complement: Complement,
  cue: VerbCue,
): boolean {
  const loose =
    complement.kind === 'object' || complement.kind === 'infinitive' || complement.kind === 'gerund'
  if (!subject && cue.lemma === 'see') return false
  if (!loose)
    return (
      subject !== undefined ||
      complement.kind !== 'bare' ||
      cue.form === 'ing' ||
      cue.form === 'base'
    )
  if (!subject) return false
  const head = units[subject.from] as Unit
  if (complement.kind === 'gerund') return true
  if (speakers.has(head.lower)) return false
  return isAgent(units, subject)
}

const people = new Set(['he', 'she', 'they', 'who', 'we'])

/** Somebody who can say or hold something: a person, a name, a role, a crowd. */
function isAgent(units: readonly Unit[], { from, to }: Phrase): boolean {
  if (people.has(units[from]?.lower ?? '')) return true
  const words = units.slice(from, to + 1)
  return (
    words.some((unit, i) => has(unit, is.capital) && (i > 0 || from > 0 || words.length === 1)) ||
    namesRole(words.map(({ text }) => text).join(' '))
  )
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
function leftContent(
  units: readonly Unit[],
  verb: Phrase,
  cue: VerbCue,
  before: Phrase | undefined,
): Draft | undefined {
  const inverted = leftEdge(units, verb.from)
  const after = inverted === undefined || !inverts(cue) ? undefined : subjectAfter(units, verb.to)
  const subject = after ?? before
  const edge = after
    ? inverted
    : before && (leftEdge(units, before.from) ?? bareEdge(units, verb, before))
  if (!subject || edge === undefined) return undefined
  const follows = after ? after.to + 1 : verb.to + 1
  if (
    !after &&
    (!endsFrame(units, follows, cue, has(units[edge], is.quote)) ||
      relatives.has(units[verb.from - 1]?.lower ?? ''))
  )
    return undefined
  if (cue.takes.includes('q') && !cue.takes.includes('p') && !has(units[edge], is.quote))
    return undefined
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

const relatives = new Set(['who', 'which', 'that'])

/** The last unit of what stands before a reporting clause: behind a comma or dash, or a quotation. */
function leftEdge(units: readonly Unit[], from: number): number | undefined {
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
  if (cue.form === 'ing' && !quoted) return false
  if (cue.takes.includes('m')) return false
  if (cue.takes.includes('a')) return !has(unit, is.preposition)
  if (unit.lower === 'to') return cue.lemma === 'say' || quoted
  return (
    has(unit, is.preposition | is.adverb | is.conjunction) || (quoted && unit.lower.endsWith('ing'))
  )
}

/** What stands before the frame; by itself it must be a clause, or a quotation. */
function leftSpans(units: readonly Unit[], edge: number, goesOn: boolean): Span[] {
  if (has(units[edge], is.quote) && edge === 0) return [spanOf(units, { from: 0, to: 0 })]
  let from = edge
  while (from > 0 && units[from - 1]?.lower !== ';') from--
  while (from < edge && has(units[from], is.conjunction | is.mark)) from++
  const clause =
    goesOn || has(units[edge], is.quote) || hasVerbAfter(units.slice(0, edge + 1), from)
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
