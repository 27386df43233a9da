import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { findBoilerplate } from './find-boilerplate.ts'

/** Name the actors. */
export default defineRule({
  id: 'wording/weasel-words',
  meta: {
    summary: 'Name the actors.',
    why: 'Actors and effects without a name cannot be checked, denied or agreed with.',
    severity: 'info',
    tier: 'strict',
    kind: 'list',
    houses: { wikipedia: 'warning' },
    yieldsTo: ['attribution/*', 'claims/*', 'dates/*'],
    examples: {
      wrong: [{ text: 'The plan counters {{external influences}}.' }],
      right: [{ text: 'The plan counters smugglers from Veshia.' }],
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
      what: `“${phrase}” names nobody and nothing.`,
      help: 'Say who or what is meant, or cut it.',
    }),
  },
  *check({ article, options, finding }) {
    const allowed = new Set(options.allow.map((phrase) => phrase.toLowerCase()))
    for (const { start, end, kind } of findBoilerplate(article)) {
      if (kind !== 'weasel') continue
      const phrase = article.text.slice(start, end).replace(/\s+/g, ' ')
      if (!allowed.has(phrase.toLowerCase())) yield finding({ start, end }, 'found', { phrase })
    }
  },
})
