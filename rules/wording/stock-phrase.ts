import { defineRule } from '../../src/rule/define-rule.ts'
import { allowOption, phrasesOf, strongerRules } from './allowed-phrases.ts'

/** Write what only this text can say. */
export default defineRule({
  id: 'wording/stock-phrase',
  meta: {
    summary: 'Write what only this text can say.',
    why: 'A phrase that would fit any article tells the reader nothing about this one.',
    severity: 'info',
    tier: 'strict',
    kind: 'list',
    yieldsTo: strongerRules,
    examples: {
      wrong: [{ text: '{{In conclusion}}, the harbour closed.' }],
      right: [{ text: 'The harbour closed.' }],
    },
  },
  options: allowOption,
  messages: {
    found: ({ phrase }: { phrase: string }) => ({
      what: `“${phrase}” would fit any article.`,
      help: 'Cut it, or say what happened.',
    }),
  },
  *check({ article, options, finding }) {
    for (const { phrase, ...span } of phrasesOf(article, 'stock', options.allow)) {
      yield finding(span, 'found', { phrase })
    }
  },
})
