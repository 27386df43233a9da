import { trimSpan, type Span } from '../text/span.ts'
import type { Block, Sentence } from './article.ts'
import { expectedMarker } from './inline-list.ts'
import { keepZones } from './keep-zones.ts'
import { goesOn, plainEnd } from './plain-end.ts'
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
  return piecesOf(prose, block).flatMap((piece) => splitPiece(text, prose, piece))
}

const longestGap = 400
const longestSentence = 20_000
const gap = new RegExp(`[ \\t]{${longestGap},}`, 'g')

/**
 * A block in pieces that hold no long run of blanks (masked code, an embedded picture), so that no pattern over a
 * sentence meets one, and are themselves of bounded length where nobody ends a sentence.
 */
function piecesOf(prose: string, { start, end }: Span): Span[] {
  if (end - start <= longestGap) return [{ start, end }]
  const pieces: Span[] = []
  let from = start
  for (const match of prose.slice(start, end).matchAll(gap)) {
    const at = start + match.index
    if (at > from) pieces.push({ start: from, end: at })
    from = at + match[0].length
  }
  if (end > from) pieces.push({ start: from, end })
  return pieces
}

/** Cuts what is longer than any sentence between two words. */
function bounded(prose: string, span: Span): Span[] {
  const parts: Span[] = []
  let from = span.start
  while (span.end - from > longestSentence) {
    const space = prose.lastIndexOf(' ', from + longestSentence)
    const cut = space > from ? space + 1 : from + longestSentence
    parts.push(trimSpan(prose, { start: from, end: cut }))
    from = cut
  }
  return [...parts, { start: from, end: span.end }]
}

function splitPiece(text: string, prose: string, block: Span): Span[] {
  const words = prose.slice(block.start, block.end)
  const source = text.slice(block.start, block.end)
  const cuts = findCuts(words, source)
  const spans: Span[] = []
  let start = 0
  for (const cut of [...cuts, words.length]) {
    const span = trimSpan(source, { start, end: cut })
    const whole = { start: block.start + span.start, end: block.start + span.end }
    if (span.end - span.start > longestSentence) spans.push(...bounded(prose, whole))
    else if (span.end > span.start) spans.push(whole)
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
  const last = words.trimEnd().length
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
    if (from < start || goesOn(words, from)) continue
    if (match[0] === '•' || match[0] === '⁃') {
      if (ink.test(words.slice(start, from))) cutAt(from)
      continue
    }
    if (from + match[0].length >= last) break
    const plain = plainEnd(words, source, start, from)
    if (plain > 0 && !inKeepZone(from, from + 1)) {
      cutAt(plain)
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
