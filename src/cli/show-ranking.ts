import { cleanText } from '../reports/clean-text.ts'
import { createLineIndex } from '../text/line-index.ts'
import type { RankedCitation, UncheckedCitation } from '../verify/rank-citations.ts'

/** Texts of the drafts by path, for lines and columns. */
export type DraftTexts = ReadonlyMap<string, string>

/** The worst citations as a list a person works through, then those nobody could compare. */
export function showRanking(
  ranked: readonly RankedCitation[],
  unchecked: readonly UncheckedCitation[],
  texts: DraftTexts,
  most: number,
): string {
  const blocks = [
    ...ranked.slice(0, most).map((one, at) => showRanked(one, at + 1, texts)),
    ...unchecked.map((one) => showUnchecked(one, texts)),
  ]
  const all = ranked.length + unchecked.length
  const shown = Math.min(most, ranked.length)
  const summary = `${ranked.length} of ${all} cited sentences compared, ${shown} shown`
  return `${[...blocks, summary].join('\n\n')}\n`
}

function showRanked(
  { path, start, text, verdict, score, missing, closest }: RankedCitation,
  number: number,
  texts: DraftTexts,
): string {
  const lacks = missing.map(
    (span) => `“${cleanText(text.slice(span.start - start, span.end - start))}”`,
  )
  const says = verdict === 'not-found' ? 'says nothing of it; closest words' : 'says'
  return [
    `${number}. ${placeOf(path, start, texts)} ${verdict} (${score.toFixed(2)})`,
    `   ${cleanText(text.trim())}`,
    ...(lacks.length > 0 ? [`   not in the source: ${lacks.join(', ')}`] : []),
    `   ${cleanText(closest.source)} ${closest.quote ? `${says}: “${cleanText(closest.quote)}”` : 'says nothing of it'}`,
    `   ${cleanText(closest.url ?? '')}`,
  ].join('\n')
}

function showUnchecked(
  { path, start, text, url, reason }: UncheckedCitation,
  texts: DraftTexts,
): string {
  return [
    `-  ${placeOf(path, start, texts)} not compared: ${cleanText(reason)}`,
    `   ${cleanText(text.trim())}`,
    `   ${cleanText(url)}`,
  ].join('\n')
}

function placeOf(path: string, start: number, texts: DraftTexts): string {
  const { line, column } = createLineIndex(texts.get(path) ?? '').position(start)
  return `${cleanText(path)}:${line}:${column}`
}
