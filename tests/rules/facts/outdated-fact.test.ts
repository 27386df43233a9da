import { expect, test } from 'vitest'
import rule from '../../../rules/facts/outdated-fact.ts'
import { coreFacts } from '../../../src/facts/core-facts.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const setting = { facts: coreFacts(), date: '2026-01-10' }

test.each([
  [
    'leaves present numbers and parts of them',
    'All 27 EU member states agreed. Three EU member states left the room.',
  ],
  ['leaves numbers of that time', 'In 2015, the EU’s 28 member states were divided.'],
  ['leaves old names told as old', 'Swaziland was renamed in 2018.'],
  ['finds an old number', 'The {{EU’s 28 member states}} are divided.'],
  ['finds another', '{{NATO has 30 members}}.'],
  ['finds an old name', '{{Swaziland}} is a kingdom.'],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked, setting)
  expect(found).toEqual(expected)
})
