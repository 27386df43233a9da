import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { findBoilerplate } from './find-boilerplate.ts'

/** Show that something matters instead of saying so. */
export default defineRule({
  id: 'wording/inflated-significance',
  meta: {
    summary: 'Show that something matters instead of saying so.',
    why: 'Telling the reader how weighty a thing is takes the place of the facts that would show it.',
    severity: 'info',
    tier: 'strict',
    kind: 'list',
    yieldsTo: ['attribution/*', 'claims/*', 'dates/*'],
    examples: {
      wrong: [{ text: 'The vote {{underscores the importance of}} the port.' }],
      right: [{ text: 'The port handles half of the island’s trade.' }],
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
      what: `“${phrase}” says that it matters, not why.`,
      help: 'Give the fact that shows it, or cut it.',
    }),
  },
  *check({ article, options, finding }) {
    const allowed = new Set(options.allow.map((phrase) => phrase.toLowerCase()))
    for (const { start, end, kind } of findBoilerplate(article)) {
      if (kind !== 'inflated') continue
      const phrase = article.text.slice(start, end).replace(/\s+/g, ' ')
      if (!allowed.has(phrase.toLowerCase())) yield finding({ start, end }, 'found', { phrase })
    }
  },
})
