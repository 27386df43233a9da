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
      if (isIdiom(article.prose, start, phrase)) continue
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

/** “as fast as they possibly could”, “the worst we could possibly do”: “possibly” adds force there. */
const isIdiom = (prose: string, start: number, phrase: string): boolean =>
  /possibl/i.test(phrase) && forceful.test(prose.slice(Math.max(0, start - 70), start))

const forceful =
  /\b(?:how|every\p{L}*|anything|all|whatever|as|most|best|worst|\p{L}{3,}est|any|never|not|nobody|nothing)\b[^.;]{0,50}$|n[’']t\b[^.;]{0,50}$/iu

const modal =
  /^(?:could|may|might|would|can) (?:potentially|possibly|perhaps|conceivably|arguably|theoretically)$/i
