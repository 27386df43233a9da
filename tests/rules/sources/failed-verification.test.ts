import { expect, test } from 'vitest'
import rule from '../../../rules/sources/failed-verification.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'
import { filler, gazette, makeShelf } from '../make-shelf.ts'

const page =
  'The library opens on Sundays again, and lends games and tools as well as books. ' + filler

test.each([
  ['is quiet where the page carries it', 'The library lends tools and games as well as books (G).'],
  [
    'is quiet where the page says it in part',
    'The library lends tools, games and bicycles on Sundays (G).',
  ],
  ['leaves short sentences', 'Rain came (G).'],
  [
    'flags what the page says nothing of',
    '{{The lighthouse keeper sold his telescope to a museum abroad last winter (G).}}',
  ],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(
    rule,
    marked.replaceAll('(G)', `([Gazette](${gazette}))`),
    { sources: makeShelf(page) },
  )
  expect(found).toEqual(expected)
})

test('is quiet where the page is not whole', async () => {
  const text = `The lighthouse keeper sold his telescope to a museum abroad ([Gazette](${gazette})).`
  const sources = makeShelf([{ url: gazette, text: page, complete: false }])
  expect(await flagged(rule, text, { sources })).toEqual([])
})
