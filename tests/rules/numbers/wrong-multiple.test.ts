import { expect, test } from 'vitest'
import wrongMultiple from '../../../rules/numbers/wrong-multiple.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['the right factor', 'Membership doubled from 40 to 80.'],
  ['nearly', 'Membership nearly doubled from 40 to 72.'],
  ['more than', 'Membership more than doubled from 40 to 100.'],
  ['more than doubled, far more', 'Membership more than doubled, from 40 to 260.'],
  ['a wish', 'The club hopes to more than double its roll, from 40 to 60.'],
  ['a tenth of slack', 'Membership doubled from 40 to 84.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(wrongMultiple, text)
  expect(found).toEqual([])
})

test.each([
  ['doubled', 'Membership doubled from 40 to {{60}}.'],
  ['tripled, new value first', 'Membership has tripled to {{90}} from 40.'],
  ['more than tripled', 'Fees more than tripled from 20 euros to {{35 euros}}.'],
  ['halved', 'The price halved from 40 euros to {{30 euros}}.'],
  ['between the ends', 'From 40 in 2010 the membership doubled to {{60}}.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(wrongMultiple, marked)
  expect(found).toEqual(expected)
})
