import { expect, test } from 'vitest'
import rule from '../../../rules/citations/broken-reference.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const list = '\n\n## References\n\n1. Gazette, 4 March 2026.\n2. Herald, 5 March 2026.\n'

test.each([
  [
    'is quiet where each marker has its entry',
    `The pier is closed [1]. The ferry runs [2].${list}`,
  ],
  ['is quiet without a list', 'The pier is closed [1]. The ferry runs [7].'],
  ['is quiet on brackets that are no markers', `The pier [sic] is closed [1].${list}`],
  ['is quiet on notes that are there', 'The pier is closed[^a].\n\n[^a]: Gazette.\n'],
  ['flags a marker past the end', `The pier is closed [1]. The ferry runs {{[7]}}.${list}`],
  [
    'flags a note that is not there',
    'The pier is closed[^a]. It burned{{[^b]}}.\n\n[^a]: Gazette.\n',
  ],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})
