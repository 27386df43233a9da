import { expect, test } from 'vitest'
import rule from '../../../rules/facts/missing-context.ts'
import { coreFacts } from '../../../src/facts/core-facts.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const facts = coreFacts()

test.each([
  [
    'leaves an article that tells it',
    'Turkey wants EU membership, but the talks have been frozen since 2018.',
  ],
  ['leaves other talk of the two', 'Turkey trades with the EU.'],
  ['leaves quotations', '“Turkey deserves EU membership,” he said in the EU.'],
  [
    'asks once',
    'The paper says {{Turkey wants EU membership}}. Turkey sees EU membership as a goal.',
  ],
  [
    'asks in body prose before the heading',
    '# Turkey and EU membership\n\n{{Turkey hopes for EU membership}} soon.',
  ],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked, { facts })
  expect(found).toEqual(expected)
})

test('asks for more only where each context is wanted', async () => {
  const text = 'Kosovo is {{an independent state}} in the Balkans.'
  const plain = await checkMarked(rule, text, { facts })
  const each = await checkMarked(rule, text, { facts, options: { each: true } })
  expect(plain.found).toEqual([])
  expect(each.found).toEqual(each.expected)
})

test('leaves out contexts that are allowed', async () => {
  const { found } = await checkMarked(rule, 'Turkey wants EU membership.', {
    facts,
    options: { allow: ['turkey-eu'] },
  })
  expect(found).toEqual([])
})
