import { expect, test } from 'vitest'
import rule from '../../../rules/facts/impossible-speaker.ts'
import { coreFacts } from '../../../src/facts/core-facts.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const setting = { facts: coreFacts(), date: '2026-01-10' }

test.each([
  ['leaves the living', 'Neil Armstrong told reporters in 2009 that he slept well.'],
  [
    'leaves what came out later',
    'A letter by Albert Einstein was sold in 2021. Leonard Cohen’s posthumous album was released in 2019.',
  ],
  [
    'leaves things named after them',
    'The Nelson Mandela Foundation said in 2019 that it would sue.',
  ],
  ['leaves relatives', 'The grandson of Winston Churchill said in 2019 that he would vote.'],
  ['leaves suppositions', 'Steve Jobs would have said in 2015 that it was too thick.'],
  ['leaves a date inside what was said', 'Stephen Hawking said that in 2060 machines would win.'],
  ['finds the dead', '{{Neil Armstrong told reporters in 2015}} that he slept well.'],
  ['finds the unborn', '{{In 1950, Barack Obama signed}} the treaty.'],
  ['finds an interview', '{{In a 2020 interview, Stephen Hawking said}} so.'],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked, setting)
  expect(found).toEqual(expected)
})
