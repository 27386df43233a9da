import type { Attribution, Block, Sentence } from '../article.ts'

type Found = Omit<Attribution, 'sourceKind'>

const headBlocks = 14
const longestLine = 260
const email = /[\p{L}\p{Nd}._-]+@[\p{L}\p{Nd}-]+\.[\p{L}]{2,}/u
const institution =
  /\b(?:University|Universidad[e]?|Université|Universität|Institute|Department|Laboratory|Lab|Faculty|School of|College|CNRS|Centre|Center)\b/
const possessor =
  /^(\p{Lu}[^\n]{2,70}?)['’]s?\s+(?:\p{Lu}[\p{L}-]+\s+){0,3}(?:Address|Speech|Remarks|Statement|Lecture|Sermon|Testimony)\s*$/u
const speech = /(?:Address|Speech|Remarks|Statement|Lecture|Sermon|Testimony)\s*$/
const authors = /^\p{Lu}[\p{L}.\s-]{3,60}(?:,| and |&|\s\p{Lu})/u

/**
 * The lines over a paper or a speech that name its authors give them the whole text. They are cues of the page, not of a
 * sentence: `lemma` is `byline`, and whoever asks whether a claim has a source leaves them out.
 */
export function readBylines(
  prose: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
): Found[] {
  const last = lastAuthorLine(prose, blocks)
  if (last === undefined) return []
  const from = firstAuthorLine(prose, blocks, last)
  const first = blocks[from]
  const end = blocks[last]
  const body = blocks[last + 1]
  const foot = blocks.at(-1)
  const sentence = sentences.find((item) => item.block === first?.index)
  if (!first || !end || !body || !foot || !sentence) return []
  const owner = ownerOf(prose.slice(first.start, first.end))
  const source = { start: first.start, end: owner ? first.start + owner.length : end.end }
  return [
    {
      source: [source],
      cue: [],
      content: [{ start: body.start, end: foot.end }],
      sentence: sentence.index,
      lemma: 'byline',
      direct: false,
    },
  ]
}

function lastAuthorLine(prose: string, blocks: readonly Block[]): number | undefined {
  let last: number | undefined
  let seen = 0
  for (let i = 0; i < Math.min(blocks.length - 1, headBlocks); i++) {
    const line = lineOf(prose, blocks[i])
    if (line === undefined) return last
    if (isAuthorLine(line)) {
      last = i
      seen++
    } else if (ownerOf(line) !== undefined && i > 0) return i
    else if (last !== undefined && i - last > 2) break
  }
  return seen > 0 ? last : undefined
}

/** Whose speech it is: “Ana Ruiz” of “Ana Ruiz’s Opening Remarks”. */
const ownerOf = (line: string): string | undefined =>
  speech.test(line) ? possessor.exec(line)?.[1] : undefined

/** A short line without a sentence in it, else nothing: the text has begun. */
function lineOf(prose: string, block: Block | undefined): string | undefined {
  const line = block && prose.slice(block.start, block.end).trim()
  return line === undefined || line.length > longestLine ? undefined : line
}

const isAuthorLine = (line: string): boolean =>
  (line.includes('@') && email.test(line)) ||
  (line.includes(',') &&
    !/[.!?]$/.test(line) &&
    institution.test(line) &&
    !/\b(?:is|are|was|were|has|have|the study)\b/.test(line))

/** The name may stand on a line of its own above the first address. */
function firstAuthorLine(prose: string, blocks: readonly Block[], last: number): number {
  const first = blocks.findIndex((block) => {
    const line = lineOf(prose, block) ?? ''
    return isAuthorLine(line) || ownerOf(line) !== undefined
  })
  const above = blocks[first - 1]
  const line = above && first - 1 > 0 ? prose.slice(above.start, above.end).trim() : ''
  return first > 1 && line.length < 60 && authors.test(line) ? first - 1 : Math.min(first, last)
}
