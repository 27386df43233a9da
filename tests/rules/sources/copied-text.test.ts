import { expect, test } from 'vitest'
import rule from '../../../rules/sources/copied-text.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'
import { filler, makeShelf } from '../make-shelf.ts'

const release = Array.from({ length: 80 }, (_, at) => `word${at}`).join(' ')
const sources = makeShelf(`Kelp Works. ${release}. ${filler}`)

test.each([
  [
    'is quiet on words of one’s own',
    `${filler} The rest is ours, and long enough to be read. ${Array.from({ length: 80 }, (_, at) => `own${at}`).join(' ')}`,
  ],
  [
    'is quiet on a short overlap',
    `They say ${release.split(' ').slice(0, 40).join(' ')} and no more. ${Array.from({ length: 80 }, (_, at) => `own${at}`).join(' ')}`,
  ],
  [
    'is quiet inside quotation marks',
    `The firm wrote: “${release}.” ${Array.from({ length: 20 }, (_, at) => `own${at}`).join(' ')}`,
  ],
  ['flags a long passage', `They say that {{${release}}} and more of this. `],
])('%s', async (_name, marked) => {
  const own = makeShelf(`Kelp Works. ${release}.`)
  const { expected, found } = await checkMarked(rule, marked, { sources: own })
  expect(found).toEqual(expected)
})

test('lets the house set the number of words', async () => {
  const text = `They say ${release.split(' ').slice(0, 40).join(' ')} and no more, ${Array.from({ length: 40 }, (_, at) => `own${at}`).join(' ')}.`
  expect(await flagged(rule, text, { sources, options: { words: 30 } })).toHaveLength(1)
})
