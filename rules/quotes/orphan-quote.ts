import * as v from 'valibot'
import type { Article, Block, Quote } from '../../src/article/article.ts'
import { attributionsIn, citationsIn, wordsOf } from '../../src/article/words-of.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { spanAt } from '../../src/text/span.ts'

const shortest = 5
const otherGenre = /interview|fiction|story|poem|review|opinion|transcript|speech/

/** Flags a quotation nobody speaks. */
export default defineRule({
  id: 'quotes/orphan-quote',
  meta: {
    summary: 'Say whose words they are.',
    why: 'A quotation is worth what its speaker is worth. Without one the reader can neither weigh it nor look it up.',
    severity: 'warning',
    tier: 'pedantic',
    kind: 'document',
    houses: { docs: 'off', readme: 'off', marketing: 'off' },
    examples: {
      wrong: [
        {
          text: 'The quay gave way at noon.\n\n{{“It was a mistake to build it of larch.”}}\n\nThe ferries stopped.',
        },
      ],
      right: [{ text: '“It was a mistake to build it of larch,” said Ida Holm.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    orphan: ({ quote }: { quote: string }) => ({
      what: `Nobody speaks “${quote}”.`,
      help: 'Name the speaker beside the quotation, or paraphrase what is known.',
    }),
  },
  *check({ article, finding }) {
    if (otherGenre.test(article.metadata.label ?? '') || /\binterview/i.test(article.title ?? ''))
      return
    if (isDialogue(article)) return
    for (const quote of article.quotes) {
      if (quote.kind !== 'direct' || quote.speaker || !isSpoken(article, quote)) continue
      if (hasSpeakerNear(article, quote)) continue
      const words = wordsOf(article, quote.content)
      yield finding(quote, 'orphan', {
        quote: words.length > 60 ? `${words.slice(0, 57)}…` : words,
      })
    }
  },
})

/** A sentence of its own, five words or more. */
function isSpoken(article: Article, { content }: Quote): boolean {
  const words = wordsOf(article, content)
  return words.split(' ').length >= shortest && /^[\p{Lu}[…]/u.test(words) && /[.!?…]$/.test(words)
}

/** Any speaker in its paragraph or the two beside it, a link, or a colon before it. */
function hasSpeakerNear(article: Article, quote: Quote): boolean {
  const block = spanAt(article.blocks, quote.start)
  if (
    !block ||
    block.kind === 'heading' ||
    block.kind === 'caption' ||
    block.kind === 'note' ||
    block.quoted
  )
    return true
  if (isOneOfTitles(article, quote) || isInscribed(article, quote)) return true
  const from = startOfTalk(article, block)
  const to = article.blocks[block.index + 1]?.end ?? block.end
  if (citationsIn(article, block).length > 0) return true
  if (/[:,—–]\s*$/.test(article.prose.slice(Math.max(0, quote.start - 4), quote.start))) return true
  if (hasSignature(article, block, quote)) return true
  return attributionsIn(article, { start: from, end: to }).some(({ source, cue }) => {
    const [first] = source
    return (
      first !== undefined &&
      cue.length > 0 &&
      from <= first.start &&
      first.end <= to &&
      !(quote.start <= first.start && first.end <= quote.end)
    )
  })
}

/** “wrote ‘The Quay’ and ‘My Father Was a Ferryman.’”: the second of two titles. */
const isOneOfTitles = ({ prose }: Article, { start }: Quote): boolean =>
  /["”’'],?\s+(?:and|or)\s+$/.test(prose.slice(Math.max(0, start - 8), start))

/** Words on stone or paper: “inscribed with the words (in German)” */
const isInscribed = ({ prose }: Article, { start }: Quote): boolean =>
  /\b(?:engrav|inscri|reads|words|motto|slogan)\p{L}*(?:\s*\([^()]{0,30}\))?,?\s*$/iu.test(
    prose.slice(Math.max(0, start - 60), start),
  )

/** The block before, or the first of several that carry one quotation on, and the one before that. */
function startOfTalk(article: Article, { index }: Block): number {
  let at = index - 1
  while (at > 0 && /^["“]/.test(article.prose.charAt(article.blocks[at]?.start ?? 0))) at--
  return article.blocks[Math.max(0, at)]?.start ?? 0
}

const hasSignature = (article: Article, block: Block, quote: Quote): boolean =>
  /^[\s)]*(?:[—–-]|\()\s*\p{Lu}/u.test(
    article.prose.slice(quote.end, article.blocks[block.index + 1]?.end ?? block.end),
  )

/** Three paragraphs or more that open with a quotation are talk, told as talk. */
function isDialogue(article: Article): boolean {
  let run = 0
  for (const block of article.blocks) {
    if (block.kind !== 'paragraph') continue
    run = /^["“‘'—–]/.test(article.prose.slice(block.start, block.start + 1)) ? run + 1 : 0
    if (run >= 3) return true
  }
  return false
}
