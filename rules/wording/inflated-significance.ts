import { defineRule } from '../../src/rule/define-rule.ts'
import { allowOption, phrasesOf, strongerRules } from './allowed-phrases.ts'

/** Show that something matters instead of saying so. */
export default defineRule({
  id: 'wording/inflated-significance',
  meta: {
    summary: 'Show that something matters instead of saying so.',
    why: 'Telling the reader how weighty a thing is takes the place of the facts that would show it.',
    severity: 'info',
    tier: 'strict',
    kind: 'list',
    yieldsTo: strongerRules,
    examples: {
      wrong: [{ text: 'The vote {{underscores the importance of}} the port.' }],
      right: [{ text: 'The port handles half of the island’s trade.' }],
    },
  },
  options: allowOption,
  messages: {
    found: ({ phrase }: { phrase: string }) => ({
      what: `“${phrase}” says that it matters, not why.`,
      help: 'Give the fact that shows it, or cut it.',
    }),
  },
  *check({ article, options, finding }) {
    for (const { phrase, ...span } of phrasesOf(article, 'inflated', options.allow)) {
      yield finding(span, 'found', { phrase })
    }
  },
})
