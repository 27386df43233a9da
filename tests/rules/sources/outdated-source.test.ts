import { expect, test } from 'vitest'
import rule from '../../../rules/sources/outdated-source.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'
import { makeShelf } from '../make-shelf.ts'

const sources = makeShelf([
  {
    url: 'https://old.example/',
    text: 'There were 300 boats in the harbour.',
    date: '2014-05-02',
    publisher: 'Old',
  },
  { url: 'https://new.example/', text: 'There are 310 boats in the harbour.', date: '2026-01-02' },
  { url: 'https://undated.example/', text: 'There are 310 boats in the harbour.' },
])

test.each([
  [
    'is quiet where the page is recent',
    'The latest figures show 310 boats in the harbour ([a](https://new.example/)).',
  ],
  [
    'is quiet where the page has no date',
    'The latest figures show 310 boats in the harbour ([a](https://undated.example/)).',
  ],
  [
    'is quiet where nothing is said to be new',
    'In 2014 there were 300 boats in the harbour ([a](https://old.example/)).',
  ],
  [
    'is quiet where a recent page stands beside it',
    'The latest figures show 310 boats ([a](https://old.example/), [b](https://new.example/)).',
  ],
  [
    'flags old figures as the latest',
    '{{The latest figures}} show 300 boats in the harbour ([a](https://old.example/)).',
  ],
  [
    'flags an old page for what holds now',
    'There are {{currently}} 300 boats in the harbour ([a](https://old.example/)).',
  ],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked, { sources, date: '2026-05-01' })
  expect(found).toEqual(expected)
})

test('lets the house set the years', async () => {
  const text = 'The latest figures show 300 boats in the harbour ([a](https://old.example/)).'
  expect(
    await flagged(rule, text, { sources, date: '2026-05-01', options: { years: 20 } }),
  ).toEqual([])
})
