import * as v from 'valibot'
import type { Article, Block, Sentence } from '../../src/article/article.ts'
import { contentStems } from '../../src/article/content-stems.ts'
import { spokenAttributions, wordsOf } from '../../src/article/words-of.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { misdeed } from './data/accusing.ts'

const careful =
  /[?:“”"‘’']|\b(?:accus|alleg|amid|charg|claim|reportedly|said|says?|suspect|tells?|told|over)/i
const leastShare = 0.6

/** Flags a headline that states what the body only reports: “Mayor took bribes”, while prosecutors say so. */
export default defineRule({
  id: 'attribution/unattributed-headline',
  meta: {
    summary: 'Give a headline the source its story has.',
    why: 'Most readers see the headline alone. A charge that the body gives to a prosecutor stands there as a fact.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    houses: { news: 'warning' },
    examples: {
      wrong: [
        {
          text: '# {{Harbour mayor stole ferry fees}}\n\nThe harbour mayor stole the ferry fees of three years, prosecutors said.',
        },
      ],
      right: [
        {
          text: '# Harbour mayor stole ferry fees, prosecutors say\n\nThe harbour mayor stole the ferry fees of three years, prosecutors said.',
        },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    stated: ({ headline }: { headline: string }) => ({
      what: `“${headline}” states what the text only reports.`,
      help: 'Put the source into the headline, or a word that says it is a charge.',
    }),
  },
  *check({ article, finding }) {
    const headline = article.blocks.find(({ kind }) => kind === 'heading')
    if (!headline || headline.index > 1) return
    const words = wordsOf(article, headline)
    if (!misdeed.test(words) || careful.test(words)) return
    const best = bestSentence(article, headline)
    const owner =
      best &&
      spokenAttributions(article).find(
        (item) => item.sentence === best.index && item.cue.length > 0,
      )
    if (!best || !owner) return
    const [cue] = owner.cue
    const related = cue ? [{ start: cue.start, end: cue.end, message: 'the text reports it' }] : []
    yield finding(
      { start: headline.start, end: headline.end },
      'stated',
      { headline: words },
      { related },
    )
  },
})

/** The body sentence that says most of what the headline says; none if another one states it without a source. */
function bestSentence(article: Article, headline: Block): Sentence | undefined {
  const wanted = contentStems(wordsOf(article, headline))
  const matching = article.sentences.filter((sentence) => {
    if (article.blocks[sentence.block]?.kind === 'heading') return false
    const stems = contentStems(wordsOf(article, sentence))
    let shared = 0
    for (const stem of wanted) if (stems.has(stem)) shared++
    return shared >= Math.max(2, wanted.size * leastShare)
  })
  const owned = new Set(spokenAttributions(article).map(({ sentence }) => sentence))
  return matching.every(({ index }) => owned.has(index)) ? matching[0] : undefined
}
