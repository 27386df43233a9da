import { hearsayAdverbs } from '../data/cue-frames.ts'
import { contentFrom } from './content-from.ts'
import type { Draft } from './draft.ts'
import { has, is, type Unit } from './units.ts'

const adverbs: ReadonlySet<string> = new Set(hearsayAdverbs)

/** “The clerk allegedly shredded the ballots”: the clause around the adverb, told by nobody. */
export function readReportedly(units: readonly Unit[], at: number): Draft | undefined {
  const unit = units[at] as Unit
  if (!adverbs.has(unit.lower)) return undefined
  const left = clauseStart(units, at)
  const before =
    left < at ? [{ start: (units[left] as Unit).start, end: (units[at - 1] as Unit).end }] : []
  const after = at + 1 < units.length ? contentFrom(units, { from: at + 1, kind: 'bare' }) : []
  return {
    source: [],
    cue: [{ start: unit.start, end: unit.end }],
    content: [...before, ...after],
    lemma: unit.lower,
    direct: false,
  }
}

/** Back to the mark or conjunction that opens the clause. */
function clauseStart(units: readonly Unit[], at: number): number {
  let from = at
  while (from > 0 && !has(units[from - 1], is.mark | is.conjunction)) from--
  return from
}
