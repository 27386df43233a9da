import { expect, test } from 'vitest'
import rule from '../../../rules/sources/broken-snapshot.ts'
import { flagged } from '../../../src/testing/test-rule.ts'
import { gazette, makeShelf } from '../make-shelf.ts'

const faults = [{ url: gazette, what: 'the kept text is not the one that was locked' }]

test('flags a cited page with a fault, once', async () => {
  const text = `See [a](${gazette}), again [a](${gazette}), and [b](https://b.example/).`
  const sources = makeShelf(
    [
      { url: gazette, text: 'Text.' },
      { url: 'https://b.example/', text: 'Text.' },
    ],
    { faults },
  )
  expect(await flagged(rule, text, { sources })).toEqual([`[a](${gazette})`])
})

test('is quiet on whole pages and on pages this document does not cite', async () => {
  expect(await flagged(rule, `See [a](${gazette}).`, { sources: makeShelf('Text.') })).toEqual([])
  expect(await flagged(rule, 'No page.', { sources: makeShelf('Text.', { faults }) })).toEqual([])
})
