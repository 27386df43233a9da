import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { wrongCapitals } from './reading/capitals.ts'
import { evidenceFor, joinNames, labelOf } from './reading/evidence.ts'

/** Flags a city that is called the capital of a state whose capital is another. */
export default defineRule({
  id: 'facts/wrong-capital',
  meta: {
    summary: 'Call only the capital a capital.',
    why: 'A wrong capital is quickly checked and quickly costs the reader’s trust.',
    severity: 'error',
    tier: 'recommended',
    kind: 'facts',
    examples: {
      wrong: [{ text: 'The ministers met in {{Istanbul, the Turkish capital}}.' }],
      right: [{ text: 'The ministers met in Ankara, the Turkish capital.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    wrong: ({ city, country, capital }: { city: string; country: string; capital: string }) => ({
      what: `“${city}” is called the capital of ${country}; the record gives ${capital}.`,
      help: 'Check the city, or say what it is instead: the largest city, the seat of a court.',
    }),
  },
  *check({ article, facts, finding }) {
    if (!facts) return
    for (const wrong of wrongCapitals(article, facts)) {
      const capital = joinNames(wrong.facts.map(({ object }) => labelOf(facts, object)))
      const evidence = wrong.facts.map((fact) => evidenceFor(facts, fact))
      yield finding(
        wrong.fit,
        'wrong',
        { city: wrong.city, country: wrong.country, capital },
        { evidence },
      )
    }
  },
})
