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
      if (!isOwnResult(article.prose, span.end, phrase)) yield finding(span, 'found', { phrase })
    }
  },
})

/** “In summary, our data show …” opens the closing words of a study, which does sum up. */
const isOwnResult = (prose: string, end: number, phrase: string): boolean =>
  /^in (?:summary|conclusion)/i.test(phrase) &&
  /^,?\s+(?:our|we|this\s+study|these\s+(?:data|results|findings)|the\s+present)\b/i.test(
    prose.slice(end, end + 24),
  )
