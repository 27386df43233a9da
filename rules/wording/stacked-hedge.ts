import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { phrasesOf } from './allowed-phrases.ts'

/** Flags two hedges on one verb. */
export default defineRule({
  id: 'wording/stacked-hedge',
  meta: {
    summary: 'Hedge once.',
    why: 'Two hedges on one verb say no more than one, and leave the reader with a claim that nothing could refute.',
    severity: 'info',
    tier: 'strict',
    kind: 'list',
    yieldsTo: ['attribution/*'],
    examples: {
      wrong: [{ text: 'The dam {{could potentially}} fail.' }],
      right: [{ text: 'The dam could fail.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    stacked: ({ phrase }: { phrase: string }) => ({
      what: `“${phrase}” hedges twice.`,
      help: 'Keep one of the two.',
    }),
  },
  *check({ article, finding }) {
    for (const { start, end, phrase } of phrasesOf(article, 'hedge')) {
      const [first = phrase] = phrase.split(' ')
      const keep = { start, end, text: first, message: `Keep “${first}”.` }
      yield finding(
        { start, end },
        'stacked',
        { phrase },
        modal.test(phrase) ? { suggestions: [keep] } : {},
      )
    }
  },
})

const modal =
  /^(?:could|may|might|would|can) (?:potentially|possibly|perhaps|conceivably|arguably|theoretically)$/i
