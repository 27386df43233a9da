import type { Span } from '../../text/span.ts'
import type { NumberReading } from './number-reading.ts'

// Scores, votes and the numbers of lists.

const scoreAfter = /^(?:\s?[-–−—]\s?|:)\d{1,3}(?![\d.,]?\d)/
const scoreBefore = /(?<![\d.,])\d{1,3}(?:\s?[-–−—]\s?|:)$/
/** Scores and votes: “4–4”, “23-14”. A unit or noun after it makes it a range. */
export function isResult(before: string, after: string, hasUnit: boolean): boolean {
  if (!joinedAfter.test(after) && !joinedBefore.test(before)) return false
  if (/^\s?[-–−—]\s?\d+(?:\.\d+)?\s?(?:%|per|[a-z°€£])/.test(after) && !scoreNoun.test(after))
    return false
  if (scoreAfter.test(after)) return true
  return scoreBefore.test(before) && (!hasUnit || scoreNoun.test(after))
}
const scoreNoun =
  /^(?:\s?[-–−—]\s?\d{1,3})?\s+(?:\w+\s+)?(?:win|wins|victory|victories|loss|losses|defeat|defeats|draw|lead|record|vote|votes|ruling|decision|score|margin|majority|series|aggregate|home|away|in|at|on|to|over|against)\b/i

const joinedAfter = /^\s?[-–−—:]/
const joinedBefore = /[-–−—:]\s?$/

/** “1) …”, “2. …”. */
export function isEnumerator(text: string, number: NumberReading, span: Span): boolean {
  if (number.step !== 1 || number.value > 200) return false
  const inline =
    /^\)\s/.test(text.slice(number.end, number.end + 2)) &&
    /(?:^|[\s—–])$/.test(text.slice(Math.max(span.start, number.start - 1), number.start))
  if (inline && !text.slice(Math.max(span.start, number.start - 40), number.start).includes('('))
    return true
  if (text.slice(span.start, number.start).trim() !== '') return false
  return /^[.)]\s+\S/.test(text.slice(number.end, number.end + 4))
}
