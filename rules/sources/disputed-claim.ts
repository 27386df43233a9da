import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { reviewedSentences } from '../facts/reading/reviews.ts'

/** Flags sentences that a fact-checker in the user's own collection has rated. */
export default defineRule({
  id: 'sources/disputed-claim',
  meta: {
    summary: 'Show what fact-checkers have said of a claim.',
    why: 'Somebody has looked into it already; their rating and link are theirs.',
    severity: 'info',
    tier: 'strict',
    kind: 'facts',
    examples: {
      wrong: [{ text: '{{The city of Arden lost 40 percent of its trees in 2019.}}' }],
      right: [{ text: 'The city of Arden planted trees in 2019.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    rated: ({ publisher, rating }: { publisher: string; rating: string }) => ({
      what: `A claim like this was rated by ${publisher}: “${rating}”.`,
      help: 'Read the review, and say what it found if the claim stays.',
    }),
  },
  *check({ article, facts, finding }) {
    if (!facts) return
    for (const { sentence, review } of reviewedSentences(article, facts.notes.reviews)) {
      const { publisher, rating, url, claim } = review
      yield finding(
        sentence,
        'rated',
        { publisher, rating },
        { evidence: [{ source: publisher, url, quote: claim }] },
      )
    }
  },
})
