import { expect, test } from 'vitest'
import agentlessAttribution from '../../../rules/attribution/agentless-attribution.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

test.each([
  ['a place that perceives', 'The plan, seen in Oslo as a threat, was dropped.'],
  ['an agent', 'The plan is seen by the mayor as a threat.'],
  ['an agent behind', 'The plan is viewed as a threat by Oslo.'],
  ['eyes and instruments', 'The comet was seen as a faint dot by anyone with a telescope.'],
  ['a poll', 'In a survey of 900 adults the mayor is seen as honest.'],
  ['a quotation', '“The plan is seen as a threat,” Ida Holm said.'],
  ['a report with its date', 'The theft was reported on Monday; it was reported on 3 May as well.'],
  ['a clause somebody owns', 'Police said the man is believed to be in Malmo.'],
  ['an amount', 'The cuts were seen as early as 2012.'],
  ['an argument', 'The proof can be seen as a special case.'],
  ['an argument with an adverb', 'The proof could therefore be seen as a special case.'],
  ['what has to be seen so', 'The closure has to be seen as a mistake.'],
  ['what can be said', 'In sum, it can be said that the quay is sound.'],
  ['what may be supposed', 'For now it may be assumed that the quay is sound.'],
  ['what a sum rests on', 'It is assumed that the quay is level.'],
  ['what could be said', 'This might be said to be a mistake.'],
  ['words of somebody', 'In Holm’s view the closure is seen as a mistake.'],
  ['words told again', 'In other words, Holm is said to be wrong.'],
  ['no one thing', 'It is a theory in which nothing is thought to be lost.'],
  ['a condition', 'Holm argues that when it is assumed the quay is sound, the sum is wrong.'],
  [
    'a place that says it',
    'In the preface, where it was said that the quay is old, Holm is thanked.',
  ],
  ['a word explained', 'A herd that had strayed was said to be a “drift”.'],
  ['the active voice', 'The mayor has seen as many as forty ferries.'],
  ['the weak family by default', 'The quay is regarded as the finest in the north.'],
])('leaves alone: %s', async (_name, text) => {
  expect(await flagged(agentlessAttribution, text)).toEqual([])
})

test.each([
  ['it is believed', '{{It is widely believed}} that the safe was empty.'],
  ['it was reported', '{{It was reported}} the safe was empty.'],
  ['may be perceived', 'The closure {{may be perceived as}} a threat.'],
  ['a move seen as', 'The mayor closed the quay, {{a move seen as}} a warning.'],
  [
    'a move inside a report',
    'As reported by the Herald, engineers closed the quay, {{a move seen as}} a warning.',
  ],
  ['a wide belief', '{{It is widely assumed}} that the quay is level.'],
  ['what people come to see', 'The closure came to {{be seen as}} a mistake.'],
  ['what may have been seen', 'The closure may have {{been viewed as}} a mistake.'],
  ['said to', 'The mayor {{is said to be}} tired.'],
])('flags: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(agentlessAttribution, marked)
  expect(found).toEqual(expected)
})

test('flags the weak family when asked', async () => {
  const options = { weak: true }
  expect(await flagged(agentlessAttribution, 'The quay is regarded as fine.', { options })).toEqual(
    ['is regarded as'],
  )
  expect(
    await flagged(agentlessAttribution, 'The plan has garnered renewed attention.', { options }),
  ).toEqual(['has garnered renewed attention'])
})
