import type { Token } from '../../text/tokens.ts'
import { kindMask } from './kinds.ts'
import { afterLabel } from './sentence-form.ts'

export type Tense = 'perfect' | 'progressive' | 'present' | 'past' | 'modal' | 'none'

/** The main clause of a sentence, as token indices: what is said, without what leads up to it or hangs on. */
export interface MainClause {
  /** First token, and the first one after the clause. */
  readonly first: number
  readonly after: number
  /** The finite verb or its auxiliary; -1 where none was found. */
  readonly verb: number
  readonly tense: Tense
}

/** Finds the main clause: past a leading adjunct, up to a trailing participle or relative clause. */
export function readMainClause(tokens: readonly Token[]): MainClause {
  const first = skipAdjunct(tokens, afterLabel(tokens))
  const { verb, tense } = findVerb(tokens, first)
  return { first, after: clauseEnd(tokens, Math.max(first, verb)), verb, tense }
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const adjuncts = words(
  'in as with by to on at after before while despite following amid although though when since during for from under over through without given because additionally furthermore moreover meanwhile however recently today ultimately overall besides alongside beyond within among against according',
)
const modals = words('could may might would will can shall should must')
const relatives = words('which who whom whose that where whether')
const have = words('has have')
const be = words('is are')
const wasHad = words('was were had did')
const adverbs = words(
  'also now not already since recently still only just long consistently repeatedly again always never been',
)
const determiners = words(
  'the a an its their his her our this that these those of to and or most more very',
)

function skipAdjunct(tokens: readonly Token[], start: number): number {
  const first = tokens[start]
  if (!first || !(adjuncts.has(first.lower) || first.lower.endsWith('ing'))) return start
  for (let i = start + 1; i < Math.min(tokens.length - 2, start + 30); i++) {
    if (tokens[i]?.text === ',' && tokens[i + 1]?.lower !== 'and') return i + 1
  }
  return start
}

function findVerb(tokens: readonly Token[], first: number): { verb: number; tense: Tense } {
  let skipped = false
  for (let i = first; i < tokens.length; i++) {
    const { lower, text } = tokens[i] as Token
    if (relatives.has(lower) && i > first) skipped = true
    if (text === ',') skipped = false
    if (skipped) continue
    const tense = tenseAt(tokens, i, first)
    if (tense) return { verb: i, tense }
  }
  return { verb: -1, tense: 'none' }
}

function tenseAt(tokens: readonly Token[], i: number, first: number): Tense | undefined {
  const { lower } = tokens[i] as Token
  if (modals.has(lower)) return 'modal'
  if (have.has(lower)) return isParticiple(nextWord(tokens, i)) ? 'perfect' : 'present'
  if (be.has(lower)) return isUnderWay(nextWord(tokens, i)) ? 'progressive' : 'present'
  if (wasHad.has(lower)) return 'past'
  if (i === first) return undefined
  const before = (tokens[i - 1] as Token).lower
  if (determiners.has(before)) return undefined
  if (lower.endsWith('ed') && lower.length > 4 && before !== ',') return 'past'
  if (irregularPast.has(lower)) return 'past'
  return isPresent(lower, before) ? 'present' : undefined
}

function isPresent(lower: string, before: string): boolean {
  return (
    lower.endsWith('s') &&
    !before.endsWith('s') &&
    kindMask(lower.slice(0, -1)) > 0 &&
    presentVerbs.has(lower)
  )
}

const irregularPast = words(
  'said told met cut won lost took made went came gave found left held began built sold sent fell rose grew led put set ran broke brought bought chose drew drove fought got kept knew paid saw shot spoke spent stood stole struck sank swept threw wrote became withdrew sought',
)

const presentVerbs = words(
  'supports backs opposes rejects seeks pledges reiterates reaffirms endorses favours favors urges advocates commits insists welcomes condemns pushes intends plans proposes announces deploys agrees acquires declares recognises recognizes suspends approves bans prohibits grants imposes funds invests reduces increases improves boosts undermines strengthens weakens causes triggers prevents enhances',
)

function nextWord(tokens: readonly Token[], i: number): string {
  for (let k = i + 1; k < Math.min(tokens.length, i + 4); k++) {
    const { lower } = tokens[k] as Token
    if (!adverbs.has(lower) && !lower.endsWith('ly')) return lower
  }
  return ''
}

const participles = words(
  'been taken given made become seen shown begun built sent won lost led met put set cut found held left brought grown risen fallen driven drawn kept paid said sold spent stood told thought come gone done got had hit run shut spread struck withdrawn',
)

const states = words(
  'scheduled needed required called named located based known considered regarded planned expected supposed entitled composed situated allowed permitted defined being serving missing according survived organised organized structured divided arranged administered conducted operated owned managed used produced published printed distributed broadcast awarded measured calculated written restricted limited dated numbered titled married buried',
)

const isUnderWay = (lower: string): boolean => /(?:ed|ing)$/.test(lower) && !states.has(lower)

const isParticiple = (lower: string): boolean => lower.endsWith('ed') || participles.has(lower)

function clauseEnd(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < tokens.length; i++) {
    const { text } = tokens[i] as Token
    if (text === ';' || text === '—' || text === '–') return i
    if (text !== ',') continue
    const next = tokens[i + 1]?.lower ?? ''
    if (next.endsWith('ing') || relatives.has(next) || next === 'as' || next === 'while') return i
  }
  let end = tokens.length
  while (end > from + 1 && tokens[end - 1]?.kind === 'mark') end--
  return end
}
