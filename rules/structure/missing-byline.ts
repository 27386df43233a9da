import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'

/** Flags an article nobody answers for. */
export default defineRule({
  id: 'structure/missing-byline',
  meta: {
    summary: 'Say who wrote or publishes the article.',
    why: 'A reader who finds an error has to know whom to ask.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    houses: { news: 'warning' },
    examples: {
      wrong: [{ text: '{{}}# Harbour vote put off\n\nThe council met on Monday.' }],
      right: [
        {
          text: '---\nauthor: Ana Ruiz\n---\n\n# Harbour vote put off\n\nThe council met on Monday.',
        },
        { text: '# Harbour vote put off\n\nBy Ana Ruiz\n\nThe council met on Monday.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    missing: (_: object) => ({
      what: 'Nobody is named as the author or publisher.',
      help: 'Add a byline, or author or publisher in the front matter.',
    }),
  },
  *check({ article, finding }) {
    const { byline, metadata, blocks } = article
    if (blocks.length === 0 || byline !== undefined || metadata.author || metadata.publisher) return
    yield finding({ start: 0, end: 0 }, 'missing', {})
  },
})
