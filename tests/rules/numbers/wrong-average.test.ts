import { expect, test } from 'vitest'
import wrongAverage from '../../../rules/numbers/wrong-average.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['the right mean', 'She got marks of 5, 6 and 10, an average of 7.'],
  ['a weighted mean', 'She got marks of 5, 6 and 10, a weighted average of 6.'],
  ['a median', 'She got marks of 5, 6 and 10, with a median of 6.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(wrongAverage, text)
  expect(found).toEqual([])
})

test.each([
  ['an average of', 'She got marks of 5, 6 and 10, an average of {{6}}.'],
  ['averaging', 'They took 12, 14 and 16 minutes, averaging {{15 minutes}}.'],
  ['the next sentence', 'The marks were 5, 6 and 10. Their average was {{8}}.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(wrongAverage, marked)
  expect(found).toEqual(expected)
})
