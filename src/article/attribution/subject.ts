import { has, is, type Unit } from './units.ts'

/** Units of a noun phrase, `to` included. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

const longestPhrase = 28
const clauseOpeners = new Set([
  'that',
  'because',
  'although',
  'though',
  'while',
  'when',
  'whenever',
  'if',
  'unless',
  'whereas',
  'but',
  'so',
  'as',
  'yet',
  'than',
  'how',
  'why',
  'what',
  'whether',
  'where',
  'nor',
  'once',
  'or',
  'according',
])
const boundaryMarks = new Set([
  ';',
  ':',
  '—',
  '–',
  '-',
  '(',
  ')',
  '"',
  '“',
  '”',
  '.',
  '?',
  '!',
  '[',
  ']',
  '‘',
])
const relatives = new Set(['who', 'which', 'that'])

/** The subject of a verb, looked for to its left: over auxiliaries, appositives, coordination and relative clauses. */
export function subjectBefore(units: readonly Unit[], verb: number): Phrase | undefined {
  const end = beforeVerbGroup(units, verb)
  const last = units[end]
  if (!last) return undefined
  if (last.lower === 'to' || has(last, is.conjunction) || isClauseEnd(last)) {
    return earlierSubject(units, end)
  }
  if (relatives.has(last.lower) && !startsWithSubjectThat(units, end)) return antecedent(units, end)
  if (last.lower === ',') return appositiveSubject(units, end)
  if (has(last, is.mark)) return undefined
  const found = phraseEndingAt(units, end)
  return found && (subjectOfRelative(units, found.from) ?? found)
}

const longestRelative = 12

/** “an aide who asked not to be named told”: what stands before the verb is no subject but the end of a relative clause. */
function subjectOfRelative(units: readonly Unit[], from: number): Phrase | undefined {
  if (!has(units[from - 1], is.auxiliary | is.finite | is.preposition)) return undefined
  for (let i = from - 1; i > Math.max(0, from - longestRelative); i--) {
    const unit = units[i] as Unit
    if (has(unit, is.mark)) return undefined
    if (unit.lower === 'who' || unit.lower === 'whom') return antecedent(units, i)
  }
  return undefined
}

/** The unit the verb group hangs on: “she | has never said”. */
function beforeVerbGroup(units: readonly Unit[], verb: number): number {
  let at = verb - 1
  while (
    at >= 0 &&
    has(units[at], is.auxiliary | is.adverb) &&
    !has(units[at], is.subject | is.preposition)
  ) {
    at--
  }
  if (units[at]?.lower === ',' && has(units[at + 1], is.adverb)) {
    // “Ruiz, however, said”: look through the inserted adverb.
    const through = at - 1
    if (units[verb - 1]?.lower === ',') return through
  }
  return at
}

const isClauseEnd = (unit: Unit): boolean => unit.lower === 'by' || unit.lower === 'of'

const startsWithSubjectThat = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === 'that' && at === 0

/** “a man who said”, “the ministry, which said” */
function antecedent(units: readonly Unit[], relative: number): Phrase | undefined {
  const end = units[relative - 1]?.lower === ',' ? relative - 2 : relative - 1
  const found = end >= 0 ? phraseEndingAt(units, end) : undefined
  return found ? { from: nearest(units, found), to: found.to } : { from: relative, to: relative }
}

/** “tensions with Serbia, which”: a relative clause hangs on the noun next to it. */
function nearest(units: readonly Unit[], { from, to }: Phrase): number {
  for (let i = to; i > from; i--) {
    const unit = units[i - 1]
    if (has(unit, is.preposition) && unit?.lower !== 'of' && unit?.lower !== 'for') return i
  }
  return from
}

/** “Ana Ruiz, the mayor of Lund, said”: the phrase before the comma pair. */
function appositiveSubject(units: readonly Unit[], comma: number): Phrase | undefined {
  for (let i = comma - 1; i > Math.max(0, comma - longestPhrase); i--) {
    if (units[i]?.lower !== ',') {
      if (boundaryMarks.has(units[i]?.lower ?? '') && !isAbbreviation(units, i)) return undefined
      continue
    }
    const before = units[i - 1]
    if (!before || has(before, is.mark)) return undefined
    const found = phraseEndingAt(units, i - 1)
    if (found && has(units[found.from - 1], is.preposition) && units[found.from - 2]?.lower === ',')
      continue
    if (found && isNameLike(units, found)) return found
    if (found && has(units[i + 1], is.wh | is.determiner)) return found
  }
  return undefined
}

const isNameLike = (units: readonly Unit[], { from, to }: Phrase): boolean =>
  units.slice(from, to + 1).some((unit) => has(unit, is.capital))

/** The subject of the clause a coordinated or infinitive verb belongs to. */
function earlierSubject(units: readonly Unit[], end: number): Phrase | undefined {
  for (let i = end - 1; i > Math.max(0, end - longestPhrase); i--) {
    const unit = units[i] as Unit
    if (has(unit, is.subject) && !has(unit, is.wh) && !has(unit, is.determiner))
      return { from: i, to: i }
    if (isVerbAt(units, i)) {
      const subject = subjectBefore(units, i)
      if (subject) return subject
    }
  }
  return has(units[0], is.subject) ? { from: 0, to: 0 } : undefined
}

const isVerbAt = (units: readonly Unit[], at: number): boolean =>
  has(units[at], is.auxiliary | is.finite) &&
  !has(units[at], is.subject | is.capital) &&
  !has(units[at - 1], is.determiner | is.preposition)

/** The noun phrase that ends at a unit, with its complements (“a spokesman for the ministry”). */
export function phraseEndingAt(units: readonly Unit[], end: number): Phrase | undefined {
  const last = units[end]
  if (!last || has(last, is.mark | is.wh)) return undefined
  if (has(last, is.subject) && !has(last, is.determiner)) return { from: end, to: end }
  let from = end
  while (from > 0 && from > end - longestPhrase && continuesLeft(units, from - 1)) from--
  return trimmed(units, from, end)
}

function continuesLeft(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit
  if (has(unit, is.mark)) return joinsName(units, at)
  if (clauseOpeners.has(unit.lower)) return false
  if (has(unit, is.subject) && !has(unit, is.determiner)) return false
  if (has(unit, is.object | is.auxiliary)) return false
  if (has(unit, is.finite) && !has(unit, is.capital)) return isModifier(units, at)
  return !has(unit, is.speech)
}

/** “U.S.-based”, “AT&T”, “Ruiz's”, “and/or”: marks inside a noun phrase. */
function joinsName(units: readonly Unit[], at: number): boolean {
  const mark = units[at] as Unit
  if (isAbbreviation(units, at)) return true
  if (boundaryMarks.has(mark.lower) && mark.lower !== '-' && mark.lower !== '.') return false
  return units[at - 1]?.end === mark.start && mark.end === units[at + 1]?.start
}

/** The stop of “Sen.”, “R-Ariz.”, “J.” */
const isAbbreviation = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === '.' &&
  has(units[at - 1], is.capital) &&
  (units[at - 1]?.text.length ?? 9) <= 6 &&
  at + 1 < units.length

/** A form in -ed between a determiner and its noun: “the retired judge”. */
function isModifier(units: readonly Unit[], at: number): boolean {
  const unit = units[at] as Unit
  if (!unit.lower.endsWith('ed')) return false
  return (
    has(units[at - 1], is.determiner) ||
    (has(units[at - 1], is.adverb) && has(units[at - 2], is.determiner))
  )
}

/** Cuts what cannot begin a noun phrase: conjunctions, adverbs, a prepositional frame (“In a statement the ministry”). */
function trimmed(units: readonly Unit[], from: number, to: number): Phrase | undefined {
  let start = from
  while (
    start <= to &&
    has(units[start], is.conjunction | is.adverb | is.mark) &&
    !has(units[start], is.determiner)
  ) {
    start++
  }
  if (has(units[start], is.preposition) && !has(units[start], is.capital & 0)) {
    const later = nounAfterFrame(units, start, to)
    if (later === undefined) return start < to ? { from: start + 1, to } : undefined
    start = later
  }
  return start <= to ? { from: start, to } : undefined
}

function nounAfterFrame(units: readonly Unit[], from: number, to: number): number | undefined {
  for (let i = to; i > from + 1; i--) {
    if (has(units[i], is.determiner) && !has(units[i - 1], is.preposition | is.determiner)) return i
  }
  return undefined
}

/** The subject behind its verb: “…, said Ana Ruiz, the mayor.” */
export function subjectAfter(
  units: readonly Unit[],
  verb: number,
  links = 'of for at from with in within inside',
): Phrase | undefined {
  const from = verb + 1
  const first = units[from]
  if (!first || has(first, is.mark | is.preposition | is.auxiliary | is.adverb | is.wh | is.quote))
    return undefined
  if (has(first, is.subject) && !has(first, is.determiner)) return { from, to: from }
  if (has(first, is.object)) return undefined
  let to = from
  while (to + 1 < units.length && to - from < longestPhrase && continuesRight(units, to + 1, links))
    to++
  return { from, to }
}

function continuesRight(units: readonly Unit[], at: number, links: string): boolean {
  const unit = units[at] as Unit
  if (has(unit, is.mark)) {
    return unit.lower !== ',' && joinsName(units, at)
  }
  if (has(unit, is.auxiliary | is.wh | is.quote | is.subject) && !has(unit, is.determiner))
    return false
  if (has(unit, is.conjunction) && unit.lower !== 'and') return false
  if (unit.lower === 'and') return has(units[at + 1], is.capital)
  if (has(unit, is.preposition)) {
    return (
      links.split(' ').includes(unit.lower) &&
      has(units[at + 1], is.determiner | is.capital | is.word)
    )
  }
  return !has(unit, is.adverb)
}
