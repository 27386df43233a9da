import { expect, test } from 'vitest'
import rule from '../../../rules/sources/unlocked-source.ts'
import { flagged } from '../../../src/testing/test-rule.ts'
import { makeShelf } from '../make-shelf.ts'

const text =
  'See [a](https://gazette.example/a) and [b](https://gazette.example/b), again [b](https://gazette.example/b).'

test('flags each address that is not locked once', async () => {
  expect(await flagged(rule, text, { sources: makeShelf('Text.') })).toEqual([
    '[b](https://gazette.example/b)',
  ])
})

test('is quiet without a lock file, unless it is asked to be strict', async () => {
  expect(await flagged(rule, text)).toEqual([])
  expect(await flagged(rule, text, { sources: makeShelf([], { locked: false }) })).toEqual([])
  expect(
    await flagged(rule, text, { sources: makeShelf([], { locked: false, frozen: true }) }),
  ).toHaveLength(2)
})

test('knows a page by where it was found, and what need not be locked', async () => {
  const sources = makeShelf([
    { url: 'https://short.example/x', finalUrl: 'https://gazette.example/b' },
  ])
  const options = { allow: ['https://gazette.example/a'] }
  expect(await flagged(rule, text, { sources, options })).toEqual([])
})

test('leaves mail addresses, anchors and files', async () => {
  const other = 'See [a](mailto:a@gazette.example), [b](#top) and [c](notes.md).'
  expect(await flagged(rule, other, { sources: makeShelf([]) })).toEqual([])
})
