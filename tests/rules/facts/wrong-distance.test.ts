import { expect, test } from 'vitest'
import rule from '../../../rules/facts/wrong-distance.ts'
import { coreFacts } from '../../../src/facts/core-facts.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const setting = { facts: coreFacts(), date: '2026-01-10' }

test.each([
  [
    'leaves straight lines and roads',
    'Ghent, 50 km from Brussels, grows. Lyon is 465 km south of Paris.',
  ],
  ['finds another distance', '{{Ghent, 300 km from Brussels}}, grows.'],
  ['reads miles', '{{Munich lies 900 miles from Berlin}}.'],
  ['finds another direction', '{{Lyon is 400 km north of Paris}}.'],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked, setting)
  expect(found).toEqual(expected)
})
