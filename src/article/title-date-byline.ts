import type { Metadata } from '../documents/document.ts'
import { dayFromWords, isoDay } from '../documents/metadata.ts'
import type { Block } from './article.ts'

/** What stands over (or under) an article. */
export interface Masthead {
  readonly title?: string
  /** ISO day of publication. */
  readonly date?: string
  readonly byline?: string
}

/**
 * Title, day and author of an article: from its metadata, else from its first heading, its dateline (“TIRANA, 10 January
 * 2026.”), a line such as “Published: 10 January 2026” or “By Ana Ruiz” near its beginning or its end.
 */
export function readMasthead(
  prose: string,
  blocks: readonly Block[],
  metadata: Metadata,
): Masthead {
  const lines = edgeLines(prose, blocks)
  const title = metadata.title ?? titleOf(prose, blocks)
  const date = metadata.date ?? dateOf(lines)
  const byline = metadata.author ?? bylineOf(lines)
  return {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(byline === undefined ? {} : { byline }),
  }
}

/** How many blocks at the beginning and at the end may carry date and byline. */
const headBlocks = 6
const tailBlocks = 3
const longestShortLine = 140

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

function titleOf(prose: string, blocks: readonly Block[]): string | undefined {
  for (const block of blocks.slice(0, headBlocks)) {
    if (block.kind === 'heading') return squeeze(prose.slice(block.start, block.end)) || undefined
    if (block.end - block.start > longestShortLine) return undefined
  }
  return undefined
}

/** The lines of the first and last blocks; a long line only by its beginning. */
function edgeLines(prose: string, blocks: readonly Block[]): readonly string[] {
  const edges =
    blocks.length <= headBlocks + tailBlocks
      ? blocks
      : [...blocks.slice(0, headBlocks), ...blocks.slice(-tailBlocks)]
  return edges
    .filter(({ kind, quoted }) => !quoted && kind !== 'table-row')
    .flatMap(({ start, end }) => prose.slice(start, Math.min(end, start + 400)).split(/[\n\r]+/))
    .map(squeeze)
}

const dayName = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?`
const monthWord = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const wholeDay = String.raw`(?:${day}\s${monthWord},?\s\d{4}|${monthWord}\s${day},?\s\d{4}|\d{4}-\d{2}-\d{2})`
const label = String.raw`(?:(?:first\s)?(?:published|posted|issued|released|filed|date|dated|dateline)(?:\son)?\s?[:–—-]?\s?)`
const dateLine = new RegExp(String.raw`^(?:${label})?${dayName}(${wholeDay})(?![^.]{80})`, 'i')
const labelledDate = new RegExp(String.raw`\b${label}${dayName}(${wholeDay})`, 'i')
const updatedDate = new RegExp(
  String.raw`\b(?:last\s)?(?:updated|modified)(?:\son)?\s?:?\s?${dayName}(${wholeDay})`,
  'i',
)
const place = String.raw`\p{Lu}[\p{Lu}\p{M}.'’ -]{2,30}(?:,\s\p{Lu}[\p{L}.'’ -]{1,30})?`
const dateline = new RegExp(
  String.raw`^${place},?\s\(?(?:\p{L}+day,?\s)?((?:\d{1,2}\s\p{Lu}[\p{Ll}]{2,8}\.?|\p{Lu}[\p{Ll}]{2,8}\.?\s\d{1,2}),?\s\d{4})\b`,
  'u',
)

/** Every form of a date below has a year in four digits. */
const yearDigits = /\d{4}/

function dateOf(allLines: readonly string[]): string | undefined {
  const lines = allLines.filter((line) => yearDigits.test(line))
  if (lines.length === 0) return undefined
  const short = lines.filter((line) => line.length <= longestShortLine)
  return (
    firstDay(short, labelledDate) ??
    firstDay(lines, dateline) ??
    firstDay(short.filter(isDateOnly), dateLine) ??
    firstDay(short, updatedDate)
  )
}

/** Words behind a date that make it part of running text, of which a line happens to begin with the date. */
const goesOn =
  /\b(?:was|is|were|in|the)\b|[.;]\s+(?:The|An?|It|He|She|They|This|That|In|On)\b|^,?\s+(?:and|or|but|to|when|where|which|who|after|before|as|for|from|on|with)\b/

/** A line that is a date and hardly more, so that “January 5, 2020 was cold” is none. */
const isDateOnly = (line: string): boolean => {
  const found = dateLine.exec(line)
  return (
    found !== null &&
    line.length - found[0].length < 45 &&
    !goesOn.test(line.slice(found[0].length))
  )
}

function firstDay(lines: readonly string[], pattern: RegExp): string | undefined {
  for (const line of lines) {
    const found = pattern.exec(line)?.[1]
    const iso = found === undefined ? undefined : (isoDay(found) ?? dayFromWords(found))
    if (iso !== undefined) return iso
  }
  return undefined
}

const personName = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:(?:de|da|del|della|di|du|van|von|der|den|al|el|bin|ibn|la|le)\s){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){0,4}`
const byWord = String.raw`(?:(?:[Ww]ritten|[Rr]eported|[Rr]eporting|WRITTEN|REPORTED|REPORTING)\s)?(?:[Bb]y|BY)`
const bylineLine = new RegExp(
  String.raw`^(?:${byWord}|[Aa]uthor:|[Ww]ords:)\s(${personName}(?:(?:,\s|\s(?:and|AND|&)\s)${personName}){0,4})(?=$|\s?[|•·,–—(;.]|\s(?:in|for|at|on|published|updated)\b)`,
  'u',
)

function bylineOf(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    if (line.length > longestShortLine || !/^(?:by|written|report|author|words)/i.test(line))
      continue
    const found = bylineLine.exec(line)?.[1]
    if (found !== undefined) return found.replace(/[.\s]+$/, '')
  }
  return undefined
}
