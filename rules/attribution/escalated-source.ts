import * as v from 'valibot'
import type { Article, Sentence } from '../../src/article/article.ts'
import { unnamedCrowd, unnamedPerson } from '../../src/article/attribution/source-words.ts'
import { inQuotes } from '../../src/article/in-quotes.ts'
import { namesIn, spokenAttributions, wordsOf } from '../../src/article/words-of.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { spanUnion } from '../../src/text/span.ts'

const pointing =
  /^(?:this|that|the|these|those)\s+(?:\p{L}+\s+)?(?:announcement|assertion|assessment|claim|comments?|declaration|message|opinion|position|remarks?|sentiment|stance|statement|view|warning)s?\b/iu

/** Flags a small source given a large voice: “The ministry opposes it. The view, voiced by an aide, …” */
export default defineRule({
  id: 'attribution/escalated-source',
  meta: {
    summary: 'Do not let one unnamed person speak for a state or a body.',
    why: 'What one aide says is not what the ministry holds. A reader who sees only the first sentence takes it for the position of the whole.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    examples: {
      wrong: [
        { text: 'Norway opposes the canal. {{This view, voiced by an aide}}, came as a surprise.' },
      ],
      right: [{ text: 'An aide to the minister said that Norway opposes the canal.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    escalated: ({ source, body }: { source: string; body: string }) => ({
      what: `“${source}” is the source for what the sentence before gives as the position of ${body}.`,
      help: 'Give the claim to the person who made it, or cite the body itself.',
    }),
  },
  *check({ article, finding }) {
    for (const item of spokenAttributions(article)) {
      const [source] = item.source
      const [content] = item.content
      const sentence = article.sentences[item.sentence]
      if (!source || !content || !sentence || inQuotes(article, source)) continue
      const words = wordsOf(article, source)
      if (!unnamedPerson(words) && !unnamedCrowd(words)) continue
      if (!pointing.test(wordsOf(article, content)) || content.start > source.start) continue
      const before = article.sentences[sentence.index - 1]
      const body = before && bodyIn(article, before)
      if (!body) continue
      yield finding(spanUnion(content, source), 'escalated', { source: words, body })
    }
  },
})

/** A state or body named in the sentence. */
const bodyIn = (article: Article, sentence: Sentence): string | undefined =>
  namesIn(article, sentence).find(({ type }) => type === 'ORG' || type === 'LOC')?.canonical
