import { expect, test } from 'vitest'
import presumedGuilt from '../../../rules/claims/presumed-guilt.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['a verdict', 'A court convicted Bo Larsen. The killer Bo Larsen lived alone.'],
  ['a thief nobody knows', 'Police arrested two men. The thief is still at large.'],
  ['two accused', 'Police arrested Bo Larsen and Ida Holm. The thief is one of them.'],
  ['no charge', 'The killer Bo Larsen is a character of the play.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(presumedGuilt, text)
  expect(found).toEqual([])
})

test.each([
  [
    'the deed by its noun',
    'Bo Larsen was charged with fraud in May. {{The swindler}} lives in Spain.',
  ],
  [
    'a charge and no verdict',
    'Police arrested Bo Larsen on Monday. On Sunday {{the killer Bo Larsen}} was at home.',
  ],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(presumedGuilt, marked)
  expect(found).toEqual(expected)
})
