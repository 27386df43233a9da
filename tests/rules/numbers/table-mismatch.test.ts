import { expect, test } from 'vitest'
import tableMismatch from '../../../rules/numbers/table-mismatch.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  [
    'the right total',
    '| Town | Votes |\n|---|---|\n| Aber | 120 |\n| Brin | 85 |\n| Total | 205 |\n',
  ],
  [
    'a mean in the last row',
    '| Town | Votes |\n|---|---|\n| Aber | 120 |\n| Brin | 85 |\n| Mean | 102 |\n',
  ],
  [
    'the text as in the table',
    'In Aber 1,204 people voted.\n\n| Town | Votes |\n|---|---|\n| Aber | 1,204 |\n| Brin | 850 |\n',
  ],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(tableMismatch, text)
  expect(found).toEqual([])
})

test.each([
  ['a total', '| Town | Votes |\n|---|---|\n| Aber | 120 |\n| Brin | 85 |\n| Total | {{215}} |\n'],
  [
    'a slip in the text',
    'In Aber {{1,240 people}} voted.\n\n| Town | Votes |\n|---|---|\n| Aber | 1,204 |\n| Brin | 850 |\n',
  ],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(tableMismatch, marked)
  expect(found).toEqual(expected)
})
