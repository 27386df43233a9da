import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { findBoilerplate } from './find-boilerplate.ts'

/** Write what only this text can say. */
export default defineRule({
  id: 'wording/stock-phrase',
  meta: {
    summary: 'Write what only this text can say.',
    why: 'A phrase that would fit any article tells the reader nothing about this one.',
    severity: 'info',
    tier: 'strict',
    kind: 'list',
    yieldsTo: ['attribution/*', 'claims/*', 'dates/*'],
    examples: {
      wrong: [{ text: '{{In conclusion}}, the harbour closed.' }],
      right: [{ text: 'The harbour closed.' }],
    },
  },
  options: v.strictObject({
    allow: v.pipe(
      v.optional(v.array(v.string()), []),
      v.description('Phrases to accept, in any letter case.'),
    ),
  }),
  messages: {
    found: ({ phrase }: { phrase: string }) => ({
      what: `“${phrase}” would fit any article.`,
      help: 'Cut it, or say what happened.',
    }),
  },
  *check({ article, options, finding }) {
    const allowed = new Set(options.allow.map((phrase) => phrase.toLowerCase()))
    for (const { start, end, kind } of findBoilerplate(article)) {
      if (kind !== 'stock') continue
      const phrase = article.text.slice(start, end).replace(/\s+/g, ' ')
      if (!allowed.has(phrase.toLowerCase())) yield finding({ start, end }, 'found', { phrase })
    }
  },
})
