import { expect, test } from 'vitest'
import rule from '../../../rules/citations/secondary-source.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

const news = 'https://www.bbc.co.uk/news/gulls'

test.each([
  [
    'is quiet where the document itself is linked',
    `A study found that gulls nap ([paper](https://doi.org/10.5555/g), [BBC](${news})).`,
  ],
  ['is quiet on plain news', `Gulls nap on the roof of the town hall ([BBC](${news})).`],
  ['is quiet on other hosts', 'A study found that gulls nap ([lab](https://lab.example/gulls)).'],
  ['flags a study told by a news page', `A study found that gulls nap ({{[BBC](${news})}}).`],
  ['flags a ruling', `The court ruled that gulls may nap ({{[BBC](${news})}}).`],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})

test('knows the news hosts the user names', async () => {
  const text = 'A study found that gulls nap ([G](https://gazette.example/g)).'
  expect(await flagged(rule, text, { options: { hosts: ['gazette.example'] } })).toHaveLength(1)
})
