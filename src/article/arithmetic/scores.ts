import type { Quantity } from '../article.ts'
import type { Span } from '../../text/span.ts'
import { spansOverlap } from '../../text/span.ts'

const dashed =
  /(?<![\d.,:/–—-])(\d{1,3}(?:,\d{3})*)\s?[-–—]\s?(\d{1,3}(?:,\d{3})*)(?![\d/:–—-]|[.,]\d|-\p{L}|(?:st|nd|rd|th)\b)/gu
const pretest = /\d\s?[-–—]\s?\d/

/**
 * The figures of a sentence with its results (“23–14”) put among them: two figures of the unit `score` each. Results are
 * no quantities to other readers.
 */
export function findScores(
  prose: string,
  sentence: Span,
  figures: readonly Quantity[],
): readonly Quantity[] {
  const text = prose.slice(sentence.start, sentence.end)
  if (!pretest.test(text)) return figures
  const scores: Quantity[] = []
  for (const match of text.matchAll(dashed)) {
    const start = sentence.start + match.index
    const span = { start, end: start + match[0].length }
    const [, left = '', right = ''] = match
    const rightStart = span.end - right.length
    if (figures.some((figure) => spansOverlap(figure, span))) continue
    scores.push(score(start, left), score(rightStart, right))
  }
  return scores.length === 0 ? figures : [...figures, ...scores].sort((a, b) => a.start - b.start)
}

function score(start: number, digits: string): Quantity {
  const span = { start, end: start + digits.length }
  const value = Number(digits.replaceAll(',', ''))
  return {
    ...span,
    low: value,
    high: value,
    value,
    unit: 'score',
    approximate: false,
    kind: 'count',
    number: span,
    step: 1,
  }
}
