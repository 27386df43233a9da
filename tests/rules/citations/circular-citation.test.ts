import { expect, test } from 'vitest'
import rule from '../../../rules/citations/circular-citation.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

const head = '---\nurl: https://town.example/pier\n---\n\n'

test.each([
  ['is quiet on other pages', `${head}Long ([a](https://town.example/quay)).`],
  [
    'is quiet where the page does not say where it stands',
    'Long ([a](https://town.example/pier)).',
  ],
  [
    'is quiet on a headline that links the page',
    `${head}# [The pier](https://town.example/pier)\n\nIt is long.`,
  ],
  [
    'is quiet on a date that links the page',
    `${head}[3 May](https://town.example/pier)\n\nIt is long.`,
  ],
  ['flags the page itself', `${head}Long ({{[a](https://town.example/pier)}}).`],
  [
    'flags it under another spelling',
    `${head}Long ({{[a](http://www.town.example/pier/?utm_source=x#top)}}).`,
  ],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})

test('knows copies of the encyclopaedia, and those the user names', async () => {
  const wiki =
    '---\nurl: https://en.wikipedia.org/wiki/Pier\n---\n\nLong ([a](https://www.wikiwand.com/en/Pier)).'
  expect(await flagged(rule, wiki)).toEqual(['[a](https://www.wikiwand.com/en/Pier)'])
  const own = `${head}Long ([a](https://copy.example/pier)).`
  expect(await flagged(rule, own, { options: { mirrors: ['copy.example'] } })).toHaveLength(1)
})
