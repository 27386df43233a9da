import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { evidenceFor, sayTime } from './reading/evidence.ts'
import { wrongMemberships, type WrongMembership } from './reading/memberships.ts'
import type { Fact, FactBase } from '../../src/evidence/facts.ts'

/** Flags a state made a member of a body that it was not in at the time, or that it joined or left at another. */
export default defineRule({
  id: 'facts/wrong-membership',
  meta: {
    summary: 'Date memberships of NATO, the EU and the UN as they were.',
    why: 'Who was bound by a treaty, and from when, decides what a story means.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'facts',
    examples: {
      wrong: [{ text: '{{Finland joined NATO in 2019}}.' }],
      right: [{ text: 'Finland joined NATO in April 2023.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    wrong: ({ text, record }: { text: string; record: string }) => ({
      what: `“${text}” differs from the record: ${record}.`,
      help: 'Check the state, the body and the date against the list of members.',
    }),
  },
  *check({ article, facts, finding }) {
    if (!facts) return
    for (const wrong of wrongMemberships(article, facts)) {
      const text = article.text.slice(wrong.fit.start, wrong.fit.end).replace(/\s+/g, ' ')
      const evidence = evidenceOf(facts, wrong).map((fact) => evidenceFor(facts, fact))
      const atMost = wrong.stale ? ({ atMost: 'warning' } as const) : {}
      yield finding(wrong.fit, 'wrong', { text, record: recordOf(wrong) }, { evidence, ...atMost })
    }
  },
})

function recordOf({ country, body, facts }: WrongMembership): string {
  if (facts.length === 0)
    return `${country.label} is not among the members of ${nameOf(body.label)}`
  return `${country.label} in ${nameOf(body.label)}: ${facts.map(sayTime).join('; ')}`
}

const nameOf = (label: string): string => (label === 'NATO' ? label : `the ${label}`)

/** Where a state never was a member, any row leads to the list of members. */
const evidenceOf = (facts: FactBase, { facts: known, body }: WrongMembership): readonly Fact[] =>
  known.length > 0 ? known : facts.pointingTo(body.id, 'member-of').slice(-1)
