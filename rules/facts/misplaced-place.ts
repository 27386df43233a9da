import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { evidenceFor, labelOf } from './reading/evidence.ts'
import { misplacedPlaces } from './reading/places.ts'

/** Flags a well-known place put into a state it does not lie in. */
export default defineRule({
  id: 'facts/misplaced-place',
  meta: {
    summary: 'Leave places in their own country.',
    why: 'A city in the wrong country sends the reader, and the search, astray.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'facts',
    examples: {
      wrong: [{ text: 'The fair opens in {{Porto, Spain}}.' }],
      right: [{ text: 'The fair opens in Porto, Portugal.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    misplaced: ({ city, country, real }: { city: string; country: string; real: string }) => ({
      what: `“${city}” is put into ${country}; the well-known place of that name lies in ${real}.`,
      help: 'Check the country, or say which place of that name is meant.',
    }),
  },
  *check({ article, facts, finding }) {
    if (!facts) return
    for (const { fit, city, country, fact } of misplacedPlaces(article, facts)) {
      const data = { city: city.label, country: country.label, real: labelOf(facts, fact.object) }
      yield finding(fit, 'misplaced', data, { evidence: [evidenceFor(facts, fact)] })
    }
  },
})
