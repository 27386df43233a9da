import { expect, test } from 'vitest'
import rule from '../../../rules/attribution/hearsay.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

test.each([
  ['one speaker', 'Cole said that the file was lost.'],
  ['a thought', 'Lee said he thinks the file was lost.'],
  ['an outlet', 'According to the Lund Herald, Cole said the file was lost.'],
  ['two who speak in turn', 'Lee said the file was lost, but Cole said it was found.'],
  ['one who speaks while another does', 'Lee said it was lost while Cole said it was found.'],
  [
    'a second verb',
    'Holm told reporters that Lund could not be reached and then added that it rained.',
  ],
  ['the same speaker again', 'Lee said the file was lost and told Diaz so.'],
])('leaves alone: %s', async (_name, text) => {
  expect(await flagged(rule, text)).toEqual([])
})

test('flags a report of a report', async () => {
  const { expected, found } = await checkMarked(
    rule,
    '{{Lee said Cole told}} Diaz that the file was lost.',
  )
  expect(found).toEqual(expected)
})
