import { expect, test } from 'vitest'
import lateSource from '../../../rules/citations/late-source.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

const claims = [
  'Lund has doubled its harbour fees.',
  'The port of Malmo lost a third of its ferries.',
  'Fares in Ystad rose by 12 percent last year.',
  'The Baltic Line has cut 40 of its jobs.',
  'Sweden has closed two customs posts this spring.',
  'The terminal in Lund holds 900 people a day.',
].join(' ')
const options = { leastWords: 30 }

test.each([
  ['a source at the top', `The Lund Herald reported it first. ${claims} So said Ida Holm.`],
  ['no source at all', claims],
  [
    'a guide',
    `${claims} You can see your ship from here. You pay more, according to the Lund Herald.`,
  ],
  ['somebody who spoke before', `Ida Holm runs the port. She said so. ${claims} So said Holm.`],
  ['somebody who tells nothing', `${claims} The Lund Harbour Office does not report fares.`],
  ['a study', `In this study we count ferries. ${claims} So says the Lund Herald.`],
  ['a list of sources', `${claims}\n\n## Sources\n\nAccording to the Lund Herald, fees doubled.`],
])('leaves alone: %s', async (_name, text) => {
  expect(await flagged(lateSource, text, { options })).toEqual([])
})

test('leaves short texts alone', async () => {
  expect(
    await flagged(lateSource, `${claims} It will cost more, according to the Lund Herald.`),
  ).toEqual([])
})

test('flags the first source when it comes last', async () => {
  const marked = `${claims} It will cost more, {{according to the Lund Herald}}.`
  const { expected, found } = await checkMarked(lateSource, marked, { options })
  expect(found).toEqual(expected)
})
