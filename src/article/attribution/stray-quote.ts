import { type Draft, spanOf } from './draft.ts'
import { isAgent } from './fits-subject.ts'
import { subjectBefore } from './subject.ts'
import { has, is, type Unit } from './units.ts'

/** “Ruiz had one message for them: ‘Go home.’”: words behind a colon or comma, with a verb that is no cue. */
export function readStrayQuote(
  units: readonly Unit[],
  drafts: readonly Draft[],
): Draft | undefined {
  const at = units.findIndex(
    (unit, i) => i > 2 && has(unit, is.speech) && isLeading(units[i - 1] as Unit),
  )
  if (at < 0 || isToldAt(drafts, (units[at] as Unit).start) || !endsWith(units, at))
    return undefined
  const from = clauseStart(units)
  const verb = units.findIndex(
    (unit, i) =>
      i > from && i < at && has(unit, is.auxiliary | is.finite) && !has(unit, is.capital),
  )
  const subject = verb > 0 ? subjectBefore(units, verb) : undefined
  if (!subject || !isAgent(units, subject)) return undefined
  return {
    source: [spanOf(units, subject)],
    cue: [],
    content: [spanOf(units, { from: at, to: at })],
    lemma: '',
    direct: true,
  }
}

/** Behind a frame that has a verb of its own: “Asked whether he knew, | Ruiz shook his head”. */
function clauseStart(units: readonly Unit[]): number {
  const first = units[0] as Unit
  if (!has(first, is.conjunction | is.wh) && !first.lower.endsWith('ed')) return 0
  return Math.max(0, units.findIndex(({ lower }) => lower === ',') + 1)
}

const isLeading = ({ lower }: Unit): boolean => lower === ':' || lower === ','

const isToldAt = (drafts: readonly Draft[], start: number): boolean =>
  drafts.some(({ content }) => content.length === 0 || content.some(({ end }) => end > start))

/** Nothing but marks stand behind the quotation, so no other clause takes it. */
const endsWith = (units: readonly Unit[], at: number): boolean =>
  units.slice(at + 1).every((unit) => has(unit, is.mark))
