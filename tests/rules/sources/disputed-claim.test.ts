import { expect, test } from 'vitest'
import rule from '../../../rules/sources/disputed-claim.ts'
import type { FactBase } from '../../../src/evidence/facts.ts'
import { coreFacts } from '../../../src/facts/core-facts.ts'
import { checkMarked, runRule } from '../../../src/testing/test-rule.ts'

const core = coreFacts()
const review = {
  claim: 'The city of Arden lost 40 percent of its trees in 2019',
  rating: 'Mostly false',
  publisher: 'Checkers',
  url: 'https://check.example/1',
}
const facts: FactBase = { ...core, asOf: '2026-01-01', notes: { ...core.notes, reviews: [review] } }

test.each([
  ['leaves another figure', 'The city of Arden lost 30 percent of its trees in 2019.'],
  ['leaves another place', 'The city of Weir lost 40 percent of its trees in 2019.'],
  ['leaves other news of the place', 'The city of Arden planted 40 trees in 2019.'],
  [
    'finds the claim in other words',
    '{{In 2019 Arden, a city, lost 40 percent of all its trees.}}',
  ],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked, { facts })
  expect(found).toEqual(expected)
})

test('shows the reviewer’s own rating and link', async () => {
  const [finding] = await runRule(rule, 'The city of Arden lost 40 percent of its trees in 2019.', {
    facts,
  })
  expect(finding?.message.what).toContain('Checkers: “Mostly false”')
  expect(finding?.evidence).toEqual([
    { source: 'Checkers', url: 'https://check.example/1', quote: review.claim },
  ])
})
