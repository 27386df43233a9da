import { aimOpeners } from './aim-openers.ts'
import { contentFrom } from './content-from.ts'
import { type Draft, spanOf } from './draft.ts'
import { phraseEndingAt } from './phrase-ending-at.ts'
import { has, is, type Unit } from './units.ts'

const possessives = new Set(['his', 'her', 'their'])
const mostBetween = 2

/** “Ruiz’s call for a truce”, “his repeated promise to resign”: whoever owns the noun holds what follows. */
export function readAimNoun(units: readonly Unit[], at: number): Draft | undefined {
  const noun = units[at] as Unit
  const next = units[at + 1]
  if (!next || !aimOpeners().get(noun.lower)?.has(next.lower)) return undefined
  // “a pledge to the canal”, “a threat to security” hold a thing.
  if (next.lower === 'to' && !has(units[at + 2], is.verb | is.auxiliary)) return undefined
  const owner = ownerBefore(units, at)
  if (!owner) return undefined
  return {
    source: [spanOf(units, owner)],
    cue: [spanOf(units, { from: at, to: at })],
    content: contentFrom(units, { from: at + 1, kind: 'infinitive' }),
    lemma: noun.lower,
    direct: false,
  }
}

function ownerBefore(units: readonly Unit[], at: number) {
  for (let i = at - 1; i >= Math.max(0, at - 1 - mostBetween); i--) {
    const unit = units[i] as Unit
    if (!has(unit, is.word) || has(unit, is.preposition | is.auxiliary)) return undefined
    if (possessives.has(unit.lower)) return { from: i, to: i }
    if (/['’]s?$/.test(unit.lower)) return phraseEndingAt(units, i)
    if (has(unit, is.determiner)) return undefined
  }
  return undefined
}
