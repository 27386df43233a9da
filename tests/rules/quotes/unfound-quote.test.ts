import { expect, test } from 'vitest'
import rule from '../../../rules/quotes/unfound-quote.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'
import { filler, gazette, makeShelf } from '../make-shelf.ts'

const page =
  'Ana Ruiz spoke to the council. “We will not close the old bridge before the new one is open. The harbour is the heart of ' +
  'this town,” she said. “It may cost 40 crowns a year, and we think – after all – that is fair.” ' +
  filler

test.each([
  ['is quiet on the very words', '“The harbour is the heart of this town,” she said (G).'],
  ['is quiet on altered words', '“The harbour is the soul of this town,” she said (G).'],
  ['is quiet on short words', 'She called it “a fair price” (G).'],
  [
    'is quiet on what the writer heard',
    '“Nobody has ever asked me about the price of herring,” she told us. See (G).',
  ],
  [
    'is quiet without a citation',
    '“Nobody has ever asked me about the price of herring,” she said.',
  ],
  [
    'flags what no page has',
    '{{“Nobody has ever asked me about the price of herring,”}} she said (G).',
  ],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(
    rule,
    marked.replaceAll('(G)', `([Gazette](${gazette}))`),
    { sources: makeShelf(page) },
  )
  expect(found).toEqual(expected)
})

test('is quiet where a page of the section is not at hand', async () => {
  const text = `“Nobody has ever asked me about the price of herring,” she said ([a](${gazette}), [b](https://b.example/)).`
  const sources = makeShelf([
    { url: gazette, text: page },
    { url: 'https://b.example/', status: 'not-retrievable' },
  ])
  expect(await flagged(rule, text, { sources })).toEqual([])
})

test('is quiet where the snapshot of a page is not on this machine', async () => {
  const text = `“Nobody has ever asked me about the price of herring,” she said ([a](${gazette})).`
  expect(await flagged(rule, text, { sources: makeShelf([{ url: gazette, text: '' }]) })).toEqual([])
})
