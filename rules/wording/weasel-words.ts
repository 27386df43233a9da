import { defineRule } from '../../src/rule/define-rule.ts'
import { allowOption, phrasesOf, strongerRules } from './allowed-phrases.ts'

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
    yieldsTo: strongerRules,
    examples: {
      wrong: [{ text: 'The plan counters {{external influences}}.' }],
      right: [{ text: 'The plan counters smugglers from Veshia.' }],
    },
  },
  options: allowOption,
  messages: {
    found: ({ phrase }: { phrase: string }) => ({
      what: `“${phrase}” names nobody and nothing.`,
      help: 'Say who or what is meant, or cut it.',
    }),
  },
  *check({ article, options, finding }) {
    for (const { phrase, ...span } of phrasesOf(article, 'weasel', options.allow)) {
      if (!isTold.test(article.prose.slice(span.end, span.end + 20)))
        yield finding(span, 'found', { phrase })
    }
  },
})

/** “various factors, such as rain and frost”: told right after. */
const isTold =
  /^\*{0,2},?\s+(?:such\s+as|including|like|namely|whether|either|for\s+example|e\.g\.)\b/i
