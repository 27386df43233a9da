import { trimSpan, type Span } from '../text/span.ts'
import type { Block, Sentence } from './article.ts'
import { expectedMarker } from './inline-list.ts'
import { keepZones } from './keep-zones.ts'
import { sentenceEnd } from './sentence-end.ts'

/**
 * The sentences of all blocks, in order. A heading, a list item and a caption are split like paragraphs; the row of a table
 * is one sentence. `prose` is the text with what is no prose made spaces, of the same length.
 */
export function splitSentences(text: string, prose: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = []
  for (const block of blocks) {
    for (const span of splitBlock(text, prose, block)) {
      sentences.push({
        start: span.start,
        end: span.end,
        index: sentences.length,
        block: block.index,
      })
    }
  }
  return sentences
}

function splitBlock(text: string, prose: string, block: Block): Span[] {
  if (block.kind === 'table-row') return [{ start: block.start, end: block.end }]
  const words = prose.slice(block.start, block.end)
  const source = text.slice(block.start, block.end)
  const cuts = findCuts(words, source)
  const spans: Span[] = []
  let start = 0
  for (const cut of [...cuts, words.length]) {
    const span = trimSpan(source, { start, end: cut })
    if (span.end > span.start)
      spans.push({ start: block.start + span.start, end: block.start + span.end })
    start = cut
  }
  return spans
}

const signs = /\.(?:[ \u00A0]\.){1,4}|[.!?…‽。．！？]+|[•⁃](?<=\s[•⁃])/g
const ink = /[\p{L}\p{N}]/u

/** Where one sentence ends and the next begins: offsets of the first character of each sentence but the first. */
function findCuts(words: string, source: string): number[] {
  const cuts: number[] = []
  if (!/[.!?…‽。．！？•⁃)]/.test(words)) return cuts
  const inKeepZone = keepZones(words)
  let start = 0
  let marker = expectedMarker(words, source, start)
  const cutAt = (at: number): void => {
    cuts.push(at)
    start = at
    marker = expectedMarker(words, source, at)
  }
  signs.lastIndex = 0
  for (let match = signs.exec(words); match; match = signs.exec(words)) {
    const from = match.index
    while (marker !== undefined && marker < from) cutAt(marker)
    if (from < start) continue
    if (match[0] === '•' || match[0] === '⁃') {
      if (ink.test(words.slice(start, from))) cutAt(from)
      continue
    }
    const end = sentenceEnd({ words, source, start, from, to: from + match[0].length })
    if (!end) continue
    signs.lastIndex = Math.max(signs.lastIndex, end.end)
    if (!inKeepZone(from, end.end) && ink.test(words.slice(end.end, end.end + 400))) {
      cutAt(startOfNext(source, end.end, end.next))
    }
  }
  while (marker !== undefined) cutAt(marker)
  return cuts
}

/**
 * Between the end of a sentence and the next words may stand marks that are no prose. Note marks and the tail of a link
 * belong to the sentence before; the marks that open a link, strong words or code belong to the one that follows.
 */
function startOfNext(source: string, end: number, next: number): number {
  let at = next
  while (at > end && !/\s/.test(source[at - 1] as string)) at--
  if (at === end && next > end) return next
  const code = source.slice(end, at).search(/\s[`<]/)
  return code < 0 ? at : end + code + 1
}
