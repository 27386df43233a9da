import { expect, test } from 'vitest'
import rule from '../../../rules/sources/missing-name.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'
import { filler, gazette, makeShelf } from '../make-shelf.ts'

const page =
  'The towers were drawn by the architect Jon Berg of Bergen. The Harbour Fund (HF) paid for them. ' +
  filler

test.each([
  ['is quiet where the name is there', 'The towers were drawn by the architect Jon Berg (G).'],
  ['knows a surname', 'The towers were drawn by Berg, an architect (G).'],
  ['knows initials', 'The towers were paid for by the Harbour Fund (G).'],
  ['flags a name', 'The towers were drawn by the architect {{Ida Holm}} (G).'],
  ['flags a place', 'The towers were drawn by the architect Jon Berg of {{Tromsø}} (G).'],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(
    rule,
    marked.replaceAll('(G)', `([Gazette](${gazette}))`),
    { sources: makeShelf(page) },
  )
  expect(found).toEqual(expected)
})

test('leaves pages about something else to another rule', async () => {
  const text = `In Lund the archive of Olga Bach burned ([Gazette](${gazette})).`
  expect(await flagged(rule, text, { sources: makeShelf(page) })).toEqual([])
})
