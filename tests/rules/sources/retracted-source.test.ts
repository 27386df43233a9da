import { expect, test } from 'vitest'
import rule from '../../../rules/sources/retracted-source.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'
import { makeShelf } from '../make-shelf.ts'

const sources = makeShelf([], { retractions: new Map([['10.5555/tea.1', 'Withdrawn in 2021']]) })

test.each([
  ['is quiet on other papers', 'Tea is warm ([paper](https://doi.org/10.5555/tea.2)).'],
  [
    'is quiet where the text says so',
    'The retracted paper praised tea ([paper](https://doi.org/10.5555/tea.1)).',
  ],
  ['flags a link to the DOI', 'Tea cures colds ({{[paper](https://doi.org/10.5555/tea.1)}}).'],
  [
    'flags a publisher’s address with the DOI',
    'Tea cures colds ({{[paper](https://journal.example/doi/10.5555/TEA.1)}}).',
  ],
  ['flags a bare DOI', 'Tea cures colds, {{doi:10.5555/tea.1}}.'],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked, { sources })
  expect(found).toEqual(expected)
})

test('is quiet without a list', async () => {
  expect(await flagged(rule, 'Tea cures colds ([paper](https://doi.org/10.5555/tea.1)).')).toEqual(
    [],
  )
})
