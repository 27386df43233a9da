import { expect, test } from 'vitest'
import rule from '../../../rules/quotes/famous-misquotation.ts'
import { coreFacts } from '../../../src/facts/core-facts.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const facts = coreFacts()

test.each([
  [
    'leaves the words of another speaker',
    '“Insanity is doing the same thing over and over,” said Ana Ruiz.',
  ],
  ['leaves other words of the speaker', '“I have no special talent,” Albert Einstein wrote.'],
  [
    'leaves a saying that is called doubtful',
    '“Let them eat cake,” a line often attributed to Marie Antoinette, is older.',
  ],
  ['leaves a denial', 'Einstein never said, “Insanity is doing the same thing over and over.”'],
  [
    'finds the speaker behind',
    '{{“Insanity is doing the same thing over and over,”}} Albert Einstein said.',
  ],
  [
    'finds the speaker in front',
    'As Voltaire put it, {{“I disapprove of what you say, but I will defend to the death your right to say it.”}}',
  ],
  ['finds reported speech', 'Peter Drucker said that {{culture eats strategy for breakfast}}.'],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked, { facts })
  expect(
    found.map((one) => one.replace(/^(\d+):that /, (_all, at: string) => `${Number(at) + 5}:`)),
  ).toEqual(expected)
})
