import { viewNouns } from '../data/cue-frames.ts'
import { type Draft, spanOf } from './draft.ts'
import { phraseEndingAt } from './phrase-ending-at.ts'
import { aroundFrame } from './phrases.ts'
import { has, is, type Unit } from './units.ts'

const nouns: ReadonlySet<string> = new Set(viewNouns)
const openers = new Set(['in', 'by', 'to', 'from'])
const possessives = new Set(['my', 'his', 'her', 'their', 'our', 'its'])

/** “In Ruiz’s view, the clause is void.” “By his own account he owed the bank.” */
export function readViewFrame(units: readonly Unit[], at: number): Draft | undefined {
  if (!nouns.has(units[at]?.lower ?? '')) return undefined
  const last = units[at - 1]?.lower === 'own' ? at - 2 : at - 1
  const owner = ownerEndingAt(units, last)
  const opener = owner && owner.from - 1
  if (!owner || opener === undefined || !openers.has(units[opener]?.lower ?? '')) return undefined
  if (opener > 0 && !has(units[opener - 1], is.mark | is.quote)) return undefined
  const content = aroundFrame(units, opener, at)
  if (content.length === 0) return undefined
  return {
    source: [spanOf(units, owner)],
    cue: [spanOf(units, { from: at, to: at })],
    content,
    lemma: `in the ${units[at]?.lower ?? ''} of`,
    direct: false,
  }
}

/** “Ruiz’s”, “his”, “the mayor’s”. */
function ownerEndingAt(units: readonly Unit[], at: number) {
  const unit = units[at]
  if (!unit) return undefined
  if (possessives.has(unit.lower)) return { from: at, to: at }
  return /['’]s?$/.test(unit.lower) && has(unit, is.word) ? phraseEndingAt(units, at) : undefined
}
