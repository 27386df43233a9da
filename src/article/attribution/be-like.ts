import { contentFrom } from './content-from.ts'
import { startsClause } from './clause.ts'
import { type Draft, spanOf } from './draft.ts'
import { subjectBefore } from './subject.ts'
import { has, is, type Unit } from './units.ts'
import { be } from './verb-shape.ts'

/** “I was like, what now?” */
export function readBeLike(units: readonly Unit[], at: number): Draft | undefined {
  const verb = has(units[at - 1], is.adverb) ? at - 2 : at - 1
  const before = units[verb]
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
  const subject = has(before, is.clause) ? { from: verb, to: verb } : subjectBefore(units, verb)
  if (!subject || !has(units[subject.from], is.subject)) return undefined
  return {
    source: [spanOf(units, subject)],
    cue: [spanOf(units, { from: verb, to: at })],
    content: contentFrom(units, { from, kind: 'bare' }),
    lemma: 'be like',
    direct: has(next, is.speech),
  }
}
