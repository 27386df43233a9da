import { has, is, isPluralNoun, type Unit } from './units.ts'

/**
 * How sure the reader of a clause has to be: `strict` for cues that take things as well (“see”), `lenient` for those that
 * hardly take anything but clauses (“say”).
 */
export type Reading = 'strict' | 'usual' | 'lenient'

const longestSubject = 14
const stops = new Set(['.', ';', ':', '?', '!', '—', '–'])
const pronounThatNeedsVerb = new Set([
  'you',
  'this',
  'that',
  'these',
  'those',
  'it',
  'there',
  'everyone',
  'someone',
])
const beginnings = is.determiner | is.capital | is.word | is.quote | is.number

/**
 * Does a clause with its own subject and finite verb start at this unit? “he was there”, “the bridge will close”.
 * `strict` is for verbs that also take things: no commas in the subject, and “a city founded in” has no verb.
 */
export function startsClause(
  units: readonly Unit[],
  at: number,
  reading: Reading = 'usual',
): boolean {
  const first = units[at]
  if (!first) return false
  if (has(first, is.clause)) return true
  if (has(first, is.subject) && !pronounThatNeedsVerb.has(first.lower) && !has(first, is.wh)) {
    return true
  }
  if (pronounThatNeedsVerb.has(first.lower) && isVerbNear(units, at + 1)) return true
  if (
    (has(first, is.preposition | is.adverb) || first.lower === 'as') &&
    !has(first, is.determiner)
  ) {
    return startsAfterFrame(units, at, reading)
  }
  if (!has(first, beginnings) || has(first, is.conjunction | is.auxiliary | is.object)) return false
  return hasVerbAhead(units, at + 1, reading)
}

/** “you all know”, “you guys need” */
const all = new Set(['all', 'both', 'guys', 'two'])

function isVerbNear(units: readonly Unit[], at: number): boolean {
  const you = units[at - 1]?.lower === 'you'
  const next =
    has(units[at], is.adverb) || (you && all.has(units[at]?.lower ?? ''))
      ? units[at + 1]
      : units[at]
  return has(next, is.auxiliary | is.finite) || (you && has(next, is.verb))
}

/** “by 2050, prices would …”, “then they left” */
function startsAfterFrame(units: readonly Unit[], at: number, reading: Reading): boolean {
  if (has(units[at], is.adverb)) {
    const next = units[at + 1]
    return (
      has(next, is.subject | is.determiner | is.capital) && startsClause(units, at + 1, reading)
    )
  }
  for (let i = at + 1; i < Math.min(units.length, at + 9); i++) {
    const unit = units[i]
    if (unit?.lower === ',') return startsClause(units, i + 1, reading)
    if (isPersonal(unit) && !has(units[i - 1], is.preposition | is.conjunction)) return true
    if (has(unit, is.mark | is.auxiliary | is.wh | is.conjunction) && unit?.lower !== 'and')
      return false
  }
  return false
}

/** “in the past | I have”: a pronoun that can only be a subject opens the clause. */
const isPersonal = (unit: Unit | undefined): boolean =>
  has(unit, is.subject) &&
  !has(unit, is.determiner | is.object | is.wh) &&
  unit?.lower !== 'you' &&
  unit?.lower !== 'it'

/** A noun phrase, then a finite verb, with nothing between that would make the verb somebody else's. */
function hasVerbAhead(units: readonly Unit[], from: number, reading: Reading): boolean {
  let commas = 0
  for (let i = from; i < Math.min(units.length, from + longestSubject); i++) {
    const unit = units[i] as Unit
    if (unit.lower === ',') commas++
    // One comma ends the phrase; two hold an insertion: “a man, 34, had”.
    if (isVerbOfClause(unit) || isFiniteHere(units, i, reading))
      return commas % 2 === 0 && units[i - 1]?.lower !== 'and'
    if (reading === 'lenient' && isPlainVerbHere(units, i, from - 1)) return commas % 2 === 0
    if (reading === 'lenient' && has(unit, is.quote) && has(units[i - 1], is.word))
      return commas === 0 && !has(units[i - 1], notSubject)
    if (endsSubject(units, i, reading)) return false
  }
  return false
}

/** A mark or word that no subject runs over. */
function endsSubject(units: readonly Unit[], at: number, reading: Reading): boolean {
  const unit = units[at] as Unit
  const strict = reading === 'strict'
  if (has(unit, is.mark)) return stops.has(unit.lower) || (strict && unit.lower === ',')
  if (unit.lower === 'to') return true
  if (unit.lower === 'and') return strict && has(units[at + 1], is.subject)
  if (has(unit, is.wh | is.conjunction) && unit.lower !== 'or') return true
  return has(unit, is.subject | is.object) && !has(unit, is.determiner)
}

/** An auxiliary; “May” with a capital is a month. */
const isVerbOfClause = (unit: Unit): boolean => has(unit, is.auxiliary) && unit.text !== 'May'

function isFiniteHere(units: readonly Unit[], at: number, reading: Reading): boolean {
  const unit = units[at] as Unit
  if (!has(unit, is.finite) || has(unit, is.capital)) return false
  const before = units[at - 1]
  if (
    has(before, is.object) ||
    (has(before, is.determiner | is.preposition | is.mark) && before?.lower !== ',')
  ) {
    return false
  }
  const after = units[at + 1]
  if (unit.lower.endsWith('ed')) return !isParticiple(after, reading)
  // “mechanical questions, …”: a noun in the plural looks like a verb; what follows tells.
  return !unit.lower.endsWith('s') || has(after, afterVerb) || after?.lower === 'to'
}

/** “grid storage reduces emissions”, “trucks block the street”: a form that is a noun elsewhere, behind its subject. */
function isPlainVerbHere(units: readonly Unit[], at: number, first: number): boolean {
  const unit = units[at] as Unit
  const before = units[at - 1]
  const after = units[at + 1]
  if (!has(unit, is.verb) || has(unit, is.capital) || !has(before, is.word)) return false
  if (has(before, notSubject) || /['’]s?$/.test(before?.lower ?? '')) return false
  if (has(after, is.auxiliary) || (has(after, is.finite) && !after?.lower.endsWith('ed')))
    return false
  if (unit.lower.endsWith('s') && !isPluralNoun(before)) return true
  return hasPluralNoun(units, first, at)
}

const notSubject =
  is.determiner | is.preposition | is.auxiliary | is.adverb | is.conjunction | is.object | is.number

function hasPluralNoun(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isPluralNoun(units[i])) return true
  return false
}

const afterVerb =
  is.determiner | is.adverb | is.object | is.subject | is.wh | is.number | is.quote | is.preposition
const participial = new Set(['by', 'with', 'in', 'on', 'at', 'as', 'of'])

/** “the damaged bridge”, “a plan backed by many”: a participle, not the clause's verb. */
function isParticiple(after: Unit | undefined, reading: Reading): boolean {
  if (!after) return false
  if (after.lower === 'by' || after.lower === 'with') return true
  if (reading !== 'strict') return false
  return (
    participial.has(after.lower) ||
    !(has(after, afterVerb | is.mark | is.conjunction) || after.lower === 'to')
  )
}

/** Is there a finite verb or auxiliary in what follows? */
export function hasVerbAfter(
  units: readonly Unit[],
  from: number,
  reading: Reading = 'usual',
): boolean {
  for (let i = from; i < units.length; i++) {
    const unit = units[i] as Unit
    if (unit.lower === ';') return false
    if (has(unit, is.auxiliary | is.finite | is.quote)) return true
    if (reading === 'lenient' && i > from && has(unit, is.verb) && !has(units[i - 1], notSubject))
      return true
  }
  return false
}

const subordinators = new Set([
  'although',
  'though',
  'if',
  'while',
  'because',
  'since',
  'unless',
  'once',
  'when',
])

/** “said although it rained, they played” */
export function opensSubordinate(units: readonly Unit[], at: number): boolean {
  if (!subordinators.has(units[at]?.lower ?? '')) return false
  const comma = units.findIndex((unit, i) => i > at + 1 && i < at + 20 && unit.lower === ',')
  return comma > 0 && (startsClause(units, comma + 1) || has(units[comma + 1], is.quote))
}
