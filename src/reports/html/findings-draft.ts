import type { Severity } from '../../diagnostics/severity.ts'
import type { Span } from '../../text/span.ts'
import { escapeHtml } from './escape-html.ts'
import { cutAtMarks, type Segment } from './mark-text.ts'

/** A stretch of the draft that a finding speaks of: its own words, or the other half of a contradiction. */
export interface DraftMark extends Span {
  readonly look: Severity | 'also'
  readonly number: number
  /** The id of the mark. */
  readonly anchor: string
  /** The id of the finding. */
  readonly target: string
}

/** The text of a document line by line as it is written, with the marks in it. */
export function findingsDraftHtml(text: string, marks: readonly DraftMark[]): string {
  const lines = linesOf(text)
  const named = new Set<DraftMark>()
  return cutAtMarks(lines, marks)
    .map((segments, index) => {
      const words = segments.map((segment) => segmentHtml(text, segment, named)).join('')
      return `<span class="line" data-line="${index + 1}">${words}\n</span>`
    })
    .join('')
}

function linesOf(text: string): Span[] {
  const lines: Span[] = []
  let start = 0
  for (const match of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  if (start < text.length) lines.push({ start, end: text.length })
  return lines
}

const worst: readonly DraftMark['look'][] = ['error', 'warning', 'info', 'also']

function segmentHtml(text: string, segment: Segment<DraftMark>, named: Set<DraftMark>): string {
  const words = escapeHtml(text.slice(segment.start, segment.end))
  if (segment.marks.length === 0) return words
  const looks = segment.marks.map(({ look }) => look)
  const look = worst.find((one) => looks.includes(one)) ?? 'also'
  const anchors = segment.marks.filter((mark) => !named.has(mark))
  for (const mark of anchors) named.add(mark)
  const before = anchors.map(({ anchor }) => `<span id="${anchor}"></span>`).join('')
  return `${before}<mark class="${look}">${words}</mark>${segment.closing.map(refHtml).join('')}`
}

const refHtml = ({ number, target, look }: DraftMark): string =>
  `<a class="ref" href="#${target}" aria-label="finding ${number}, ${look === 'also' ? 'other place' : look}">${number}</a>`
