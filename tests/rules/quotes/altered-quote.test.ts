import { expect, test } from 'vitest'
import rule from '../../../rules/quotes/altered-quote.ts'
import { checkMarked, flagged, runRule } from '../../../src/testing/test-rule.ts'
import { filler, gazette, makeShelf } from '../make-shelf.ts'

const page =
  'Ana Ruiz spoke to the council. “We will not close the old bridge before the new one is open. The harbour is the heart of ' +
  'this town,” she said. “It may cost 40 crowns a year, and we think – after all – that is fair.” ' +
  filler

test.each([
  ['is quiet on the very words', '“The harbour is the heart of this town,” she said (G).'],
  [
    'forgives case, dashes and quotation marks',
    '"the harbour is the heart of this town," she said (G).',
  ],
  [
    'forgives ellipses and brackets',
    '“We think … that is fair,” she said. “[It] is the heart of this town,” she said (G).',
  ],
  [
    'leaves what changes the sense to another rule',
    '“We will close the old bridge before the new one is open,” she said (G).',
  ],
  [
    'leaves what is not there at all',
    '“Nobody has ever asked me about the price of herring,” she said (G).',
  ],
  ['flags another word', '{{“The harbour is the soul of this town,”}} she said (G).'],
  ['flags an added word', '{{“The harbour really is the heart of this town,”}} she said (G).'],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(
    rule,
    marked.replaceAll('(G)', `([Gazette](${gazette}))`),
    { sources: makeShelf(page) },
  )
  expect(found).toEqual(expected)
})

test('shows the edit, and lets the house be lenient', async () => {
  const text = `“The harbour is the soul of this town,” she said ([Gazette](${gazette})).`
  const [finding] = await runRule(rule, text, { sources: makeShelf(page) })
  expect(finding?.message.what).toBe('The quotation differs from Gazette: “soul” for “heart”.')
  expect(finding?.evidence[0]?.quote).toBe('The harbour is the heart of this town')
  expect(
    await flagged(rule, text, { sources: makeShelf(page), options: { tolerance: 0.2 } }),
  ).toEqual([])
})
