import * as v from 'valibot'
import type { Article, Quote } from '../../src/article/article.ts'
import { attributionsIn, wordsOf } from '../../src/article/words-of.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { spanAt } from '../../src/text/span.ts'

const naming =
  /\b(?:as|called|coin(?:ed|s)|dubbed|entitled|known as|labelled|mean(?:s|ing)?|named|nicknamed|phrase|pronounced|slogan|so-called|term(?:ed)?|titled|translat(?:es|ed) (?:as|to)|word|words)\s*$/i

/** Flags one to three quoted words with no source: the “reform”. */
export default defineRule({
  id: 'quotes/scare-quote',
  meta: {
    summary: 'Say whose word it is, or drop the marks.',
    why: 'Marks around a word without a speaker tell the reader to doubt it, and do not say why.',
    severity: 'info',
    tier: 'pedantic',
    kind: 'document',
    houses: { wikipedia: 'warning' },
    examples: {
      wrong: [{ text: 'The council passed its {{“reform”}} of the ferries.' }],
      right: [{ text: 'The council passed what Ida Holm called a “reform” of the ferries.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    scare: ({ words }: { words: string }) => ({
      what: `The marks around “${words}” quote nobody.`,
      help: 'Name who uses the word, or say in plain words what is doubtful about it.',
    }),
  },
  *check({ article, finding }) {
    const told = new Set<string>()
    for (const quote of article.quotes) {
      if (quote.kind !== 'scare' || quote.speaker) continue
      const words = wordsOf(article, quote.content)
      if (told.has(words.toLowerCase()) || isTerm(article, quote, words) || hasCue(article, quote))
        continue
      told.add(words.toLowerCase())
      yield finding(quote, 'scare', { words })
    }
  },
})

/** A name, a number, a term at its first use, a word as a word. */
function isTerm(article: Article, { start, end }: Quote, words: string): boolean {
  if (/^\p{Lu}|\d/u.test(words)) return true
  if (naming.test(article.prose.slice(Math.max(0, start - 30), start))) return true
  return /^\s{0,60}[(,]?\s{0,60}(?:or|meaning|means|refers|is a term)\b/i.test(
    article.prose.slice(end, end + 30),
  )
}

/** Somebody speaks in the paragraph: the word may be theirs. */
function hasCue(article: Article, quote: Quote): boolean {
  const block = spanAt(article.blocks, quote.start)
  if (!block || block.kind === 'heading') return true
  return attributionsIn(article, block).some(
    ({ cue }) => cue[0] !== undefined && block.start <= cue[0].start && cue[0].end <= block.end,
  )
}
