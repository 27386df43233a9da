import { expect, test } from 'vitest'
import rule from '../../../rules/sources/stale-snapshot.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'
import { gazette, makeShelf } from '../make-shelf.ts'

const sources = makeShelf([
  {
    url: gazette,
    text: 'Karin Dahl is the mayor of Vik. The population is 4,100. The bridge opened in 1911.',
    retrieved: '2026-01-02',
  },
])

test.each([
  ['is quiet on what is past', '2026-12-01', `The bridge opened in 1911 ([Gazette](${gazette})).`],
  [
    'is quiet within the term',
    '2026-01-20',
    `Karin Dahl is the mayor of Vik ([Gazette](${gazette})).`,
  ],
  [
    'gives a running figure a year',
    '2026-06-01',
    `The population of Vik is 4,100 ([Gazette](${gazette})).`,
  ],
  [
    'flags an old page about an office',
    '2026-03-01',
    `{{Karin Dahl is the mayor of Vik ([Gazette](${gazette})).}}`,
  ],
  [
    'flags an old page about a running figure',
    '2027-06-01',
    `{{The population of Vik is 4,100 ([Gazette](${gazette})).}}`,
  ],
])('%s', async (_name, date, marked) => {
  const { expected, found } = await checkMarked(rule, marked, { sources, date })
  expect(found).toEqual(expected)
})
