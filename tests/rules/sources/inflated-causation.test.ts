import { expect, test } from 'vitest'
import rule from '../../../rules/sources/inflated-causation.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'
import { filler, gazette, makeShelf } from '../make-shelf.ts'

const page =
  'Night shifts were associated with headaches in drivers of lorries. Salt causes rust in the chains. ' +
  filler

test.each([
  ['is quiet where the tie stays', 'Night shifts were linked to headaches in drivers (G).'],
  ['is quiet where the source has the cause', 'Salt causes rust in the chains (G).'],
  ['flags a cause', 'Night shifts {{cause}} headaches in drivers of lorries (G).'],
  ['flags a consequence', 'Night shifts {{led to}} headaches in drivers of lorries (G).'],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(
    rule,
    marked.replaceAll('(G)', `([Gazette](${gazette}))`),
    { sources: makeShelf(page) },
  )
  expect(found).toEqual(expected)
})
