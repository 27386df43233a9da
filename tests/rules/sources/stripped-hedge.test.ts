import { expect, test } from 'vitest'
import rule from '../../../rules/sources/stripped-hedge.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'
import { filler, gazette, makeShelf } from '../make-shelf.ts'

const page =
  'The zinc coating may reduce rust on steel bridges. The new ferry sails on Sundays. ' + filler

test.each([
  ['is quiet where the hedge stays', 'The zinc coating may reduce rust on steel bridges (G).'],
  ['accepts another hedge', 'The zinc coating could reduce rust on steel bridges (G).'],
  ['is quiet where the source is certain', 'The new ferry sails on Sundays (G).'],
  ['is quiet where the two hardly meet', 'The harbour master reduces fees for steel (G).'],
  ['flags the certain verb', 'The zinc coating {{reduces}} rust on steel bridges (G).'],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(
    rule,
    marked.replaceAll('(G)', `([Gazette](${gazette}))`),
    { sources: makeShelf(page) },
  )
  expect(found).toEqual(expected)
})
