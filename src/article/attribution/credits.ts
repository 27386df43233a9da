import type { Sentence } from '../article.ts'
import type { Span } from '../../text/span.ts'
import type { Attribution } from '../article.ts'

type Found = Omit<Attribution, 'sourceKind'>

const what = String.raw`(?:file |stock )?(?:image|photo|photograph|picture|video|audio|graphic|illustration|map|chart)`
const label = String.raw`(?:${what}(?: credits?| courtesy| by)?|credits?|sources?)`
const creditLine = new RegExp(String.raw`^[(\[]?${label}[:;]\s+(\p{Lu}[^\n]{1,120}?)[.)\]]*$`, 'iu')
const creditInside = new RegExp(
  String.raw`[(\[]${label}:\s+([^)\]\n]{2,120})[)\]]|\s(?:${label})[:;]\s+(\p{Lu}[^\n:]{2,60}?)\.?$`,
  'iu',
)
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
