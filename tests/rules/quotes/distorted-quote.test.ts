import { expect, test } from 'vitest'
import rule from '../../../rules/quotes/distorted-quote.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'
import { filler, gazette, makeShelf } from '../make-shelf.ts'

const page =
  'Ana Ruiz spoke to the council. “We will not close the old bridge before the new one is open. The harbour is the heart of ' +
  'this town,” she said. “It may cost 40 crowns a year, and we think – after all – that is fair.” ' +
  filler

test.each([
  [
    'is quiet on the very words',
    '“We will not close the old bridge before the new one is open,” she said (G).',
  ],
  [
    'is quiet on an ellipsis that hides nothing',
    '“We will not close the old bridge … The harbour is the heart of this town,” she said (G).',
  ],
  ['is quiet on another wording', '“The harbour is the soul of this town,” she said (G).'],
  [
    'flags a dropped negation',
    '{{“We will close the old bridge before the new one is open,”}} she said (G).',
  ],
  [
    'flags a negation hidden by an ellipsis',
    '{{“We will … close the old bridge before the new one is open,”}} she said (G).',
  ],
  [
    'flags another modal word',
    '{{“It will cost 40 crowns a year, and we think that is fair,”}} she said (G).',
  ],
  [
    'flags another number',
    '{{“It may cost 30 crowns a year, and we think after all that is fair,”}} she said (G).',
  ],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(
    rule,
    marked.replaceAll('(G)', `([Gazette](${gazette}))`),
    { sources: makeShelf(page) },
  )
  expect(found).toEqual(expected)
})
