import type { Block, Sentence } from '../article.ts'
import type { Span } from '../../text/span.ts'
import type { Attribution } from '../article.ts'
import { isCapitalised } from './word-shapes.ts'

type Found = Omit<Attribution, 'sourceKind'>

const what = String.raw`(?:file |stock )?(?:image|photo|photograph|picture|video|audio|graphic|illustration|map|chart)`
const label = String.raw`(?:${what}(?: credits?| courtesy| by)?|credits?|sources?)`
const creditLine = new RegExp(String.raw`^[(\[]?${label}[:;]\s+(\p{Lu}[^\n]{1,120}?)[.)\]]*$`, 'iu')
const creditInside = new RegExp(
  String.raw`[(\[]${label}:\s+([^)\]\n]{2,120})[)\]]|\s(?:${label})[:;]\s+(\p{Lu}[^\n:]{2,60}?)\.?$`,
  'iu',
)
/** “6:13 P.M. EDT”: when a record begins, in front of its first label. */
const clock = /^\d{1,2}:\d\d\s*[AP]\.?M\.?(?:\s+[A-Z]{2,4}(?=\s))?\s+/i
const turnLabel = /^(\p{Lu}[\p{Lu}.'’-]*(?:\s+\p{Lu}[\p{Lu}.'’-]*){1,4}):(?=\s|$)/u
const chamberLabel =
  /^((?:Mr|Mrs|Ms|Sen|Rep|Senator|Speaker|President|Chairman|Chairwoman)\.?\s\p{Lu}[\p{L}’'-]+)\.(?=\s\p{Lu}\p{Ll}*\s\S)/u
const longestOpening = 80
const creditWord =
  /(?:credit|image|photo|picture|video|audio|graphic|illustration|map|chart|source)/i

/** Credit lines: “Image: Ana Ruiz.” gives the picture or caption next to it to its maker. */
export function readCredits(prose: string, sentences: readonly Sentence[]): Found[] {
  const found: Found[] = []
  const next = marksOf(prose)
  for (const sentence of sentences) {
    if (next(sentence.start) >= sentence.end) continue
    const text = prose.slice(sentence.start, sentence.end)
    if (!creditWord.test(text)) continue
    const whole = creditLine.exec(text)
    const match = whole ?? creditInside.exec(text)
    const maker = match?.[1] ?? match?.[2]
    if (!match || !maker) continue
    const start = sentence.start + match.index + match[0].lastIndexOf(maker)
    const content = whole
      ? neighbour(sentences, sentence)
      : { start: sentence.start, end: sentence.start + match.index }
    if (!content || content.end <= content.start) continue
    found.push(creditOf(sentence, { start, end: start + maker.length }, content))
  }
  return found
}

/** Where the next colon or semicolon stands; asked in order. */
function marksOf(prose: string): (from: number) => number {
  const at = { ':': -1, ';': -1 }
  const next = (mark: ':' | ';', from: number): number => {
    if (at[mark] < from) at[mark] = prose.indexOf(mark, from)
    if (at[mark] < 0) at[mark] = Infinity
    return at[mark]
  }
  return (from) => Math.min(next(':', from), next(';', from))
}

const creditOf = (sentence: Sentence, source: Span, content: Span): Found => ({
  source: [source],
  cue: [],
  content: [{ start: content.start, end: content.end }],
  sentence: sentence.index,
  lemma: 'credit',
  direct: false,
})

/** The caption: the sentence before in the same block, else after, else the block before. */
function neighbour(
  sentences: readonly Sentence[],
  { index, block }: Sentence,
): Sentence | undefined {
  const before = sentences[index - 1]
  const after = sentences[index + 1]
  if (before?.block === block) return before
  return after?.block === block ? after : before
}

/** Turns of a transcript: “THE CHAIR: …” speaks until the next label. */
export function readTurns(
  prose: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
): Found[] {
  const turns = blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return []
    const line = prose.slice(block.start, Math.min(block.end, block.start + longestOpening))
    const from = block.start + (/^\d/.test(line) ? (clock.exec(line)?.[0].length ?? 0) : 0)
    const label = labelOf(line.slice(from - block.start))
    return label ? [{ block, from, label }] : []
  })
  if (turns.length === 1 && turns[0]?.label === turns[0]?.label.toUpperCase()) return []
  return turns.flatMap(({ block, from, label }, i) => {
    const start = from + label.length + 1
    const end = turns[i + 1]?.block.start ?? blocks.at(-1)?.end ?? start
    const sentence = sentences.find((item) => item.block === block.index)
    if (!sentence || end - start < 2) return []
    const source = { start: from, end: from + label.length }
    return [
      {
        ...creditOf(sentence, source, {
          start,
          end: start + prose.slice(start, end).trimEnd().length,
        }),
        lemma: '',
        direct: true,
      },
    ]
  })
}

const chamberTitle = /^(?:Mr|Mrs|Ms|Sen|Rep|Speaker|President|Chair)/

function labelOf(line: string): string | undefined {
  if (chamberTitle.test(line)) return chamberLabel.exec(line)?.[1]
  const label = isCapitalised(line) && line.includes(':') ? turnLabel.exec(line)?.[1] : undefined
  if (label === undefined) return undefined
  const rest = line.slice(label.length + 1)
  return rest === rest.toUpperCase() && rest.trim() !== '' ? undefined : label
}
