import { expect, test } from 'vitest'
import rule from '../../../rules/facts/common-misconception.ts'
import { coreFacts } from '../../../src/facts/core-facts.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const setting = { facts: coreFacts(), date: '2026-01-10' }

test.each([
  ['leaves denials', 'Vaccines do not cause autism. It is a myth that bats are blind.'],
  ['leaves reports', 'Many once believed that bats are blind.'],
  ['leaves questions', 'Does lightning never strike twice?'],
  ['finds a belief', '{{Lightning never strikes twice}}, he knew.'],
  ['finds it of several', 'Pupils {{use only 10 per cent of their brains}}.'],
  ['finds another', 'They {{only use ten percent of their brain}}.'],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked, setting)
  expect(found).toEqual(expected)
})
