import type { Article, Block, DateMention } from '../article.ts'
import { isoDay } from './calendar.ts'

/** An article's blocks, dates and prose: what a dateline is read from. */
export type DatelineParts = Pick<Article, 'blocks' | 'dates' | 'prose'>

const shortLine = 140
const afterDateline = /^\s*(?:\([^()]{1,20}\)\s*)?(?:[—–:-]|$)/
const placeBefore =
  /^[\s([*_]*(?:[\p{Lu}][\p{L}.’' -]{1,40},\s*){0,3}(?:\p{Lu}[\p{Lu}.]{1,4},\s*)?$/u

/**
 * The day an article dates itself: in a dateline (“OSLO, 3 May 2019 —”) or a short line of its own among the first
 * three or the last two blocks. ISO day; undefined when it does not.
 */
export function findDateline(parts: DatelineParts): string | undefined {
  const { blocks } = parts
  const edges = [...blocks.slice(0, 3), ...blocks.slice(3).slice(-2)]
  for (const block of edges) {
    const day = dayOfBlock(parts, block)
    if (day !== undefined) return isoDay(day)
  }
  return undefined
}

function dayOfBlock({ dates, prose }: DatelineParts, block: Block): number | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return undefined
  const first = dates.find((date) => date.start >= block.start)
  if (!first || first.end > block.end || !isFullDay(first)) return undefined
  const before = prose.slice(block.start, first.start)
  const isShort =
    block.end - block.start <= shortLine && !/[.!?]\s+\S/.test(prose.slice(block.start, block.end))
  if (isShort && isOwnLine(prose.slice(block.start, block.end))) return first.from
  const opens =
    placeBefore.test(before) && afterDateline.test(prose.slice(first.end, first.end + 30))
  return opens ? first.from : undefined
}

const ownLine =
  /^\W{0,60}(?:\p{L}{1,60}:?\s{1,60}){0,8}\W{0,60}(?:by\b.*|published\b.*|posted\b.*|updated\b.*|dated?\b.*)?/iu
const verbInLine = /\b(?:was|were|is|are|has|had|will|died|born|opened|began|said)\b/i

/** A line without a verb: date, place, byline. */
const isOwnLine = (line: string): boolean => ownLine.test(line) && !verbInLine.test(line)

const isFullDay = (date: DateMention): boolean =>
  date.from !== undefined && date.from === date.to && !date.relative

/** A date of day precision with its own year anywhere in the first two or last two blocks. */
export function hasDateAtEdges({ blocks, dates }: DatelineParts): boolean {
  const edges = [...blocks.slice(0, 2), ...blocks.slice(-2)]
  return dates.some(
    (date) =>
      isFullDay(date) && edges.some((block) => block.start <= date.start && date.end <= block.end),
  )
}
