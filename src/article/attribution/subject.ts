import { has, is, type Unit } from './units.ts'
import {
  type Phrase,
  boundaryMarks,
  isAbbreviation,
  longestPhrase,
  phraseEndingAt,
} from './phrase-ending-at.ts'

const relatives = new Set(['who', 'which', 'that'])

/** The subject of a verb, looked for to its left: over auxiliaries, appositives, coordination and relative clauses. */
export function subjectBefore(units: readonly Unit[], verb: number): Phrase | undefined {
  const end = beforeInsertion(units, beforeVerbGroup(units, verb))
  const last = units[end]
  if (!last) return undefined
  if (last.lower === 'to' || has(last, is.conjunction) || isClauseEnd(last)) {
    return earlierSubject(units, end)
  }
  if (relatives.has(last.lower) && !startsWithSubjectThat(units, end)) return antecedent(units, end)
  if (last.lower === ',') return appositiveSubject(units, end)
  if (has(last, is.mark | is.speech)) return undefined
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

const longestInsertion = 14
const dashes = new Set(['—', '–', '-', '--'])

/** Past a bracket or a pair of dashes: “Jane Roe (R-Ohio) | said”, “Roe — who chairs it — | warned”. */
function beforeInsertion(units: readonly Unit[], end: number): number {
  const closing = units[end]?.lower ?? ''
  if (closing !== ')' && !dashes.has(closing)) return end
  for (let i = end - 1; i > Math.max(0, end - longestInsertion); i--) {
    const mark = units[i]?.lower ?? ''
    if (closing === ')' ? mark === '(' : dashes.has(mark)) return i - 1
    if (has(units[i], is.quote) || mark === ')') return end
  }
  return end
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
    const last = beforeInsertion(units, i - 1)
    const before = units[last]
    if (!before || has(before, is.mark)) return undefined
    const found = phraseEndingAt(units, last)
    if (found && has(units[found.from - 1], is.preposition) && units[found.from - 2]?.lower === ',')
      continue
    if (found && hasApposition(units, found, i + 1)) return found
  }
  return undefined
}

const hasApposition = (units: readonly Unit[], found: Phrase, next: number): boolean =>
  isNameLike(units, found) ||
  has(units[next], is.wh | is.determiner) ||
  isParticiple(units[next]) ||
  isRoleOfName(units, found, next)

/** “The findings, published in May, suggest …” */
const isParticiple = (unit: Unit | undefined): boolean =>
  /(?:ed|written|led|known|seen|drawn|taken)$/.test(unit?.lower ?? '')
/** “her spokesman, Ed Roe,”: a possessive or an article, and a name behind the comma. */
const isRoleOfName = (units: readonly Unit[], { from, to }: Phrase, next: number): boolean =>
  has(units[from], is.determiner) && to - from < 6 && has(units[next], is.capital)

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
