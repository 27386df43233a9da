import { expect, test } from 'vitest'
import unnamedSource from '../../../rules/attribution/unnamed-source.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

test.each([
  ['an adjective, no cue', 'An official record lists forty ferries.'],
  ['a statement', 'The ministry issued an official statement on the ferries.'],
  ['a person with a name beside', 'The ferries will stop, a diplomat, Ana Ruiz, said.'],
  [
    'an appositive after the name',
    'Ana Ruiz, an adviser to the mayor, said the ferries will stop.',
  ],
  [
    'a named speaker of that role next',
    'The ferries will stop, an engineer said. The engineer, Ida Holm, built two of them.',
  ],
  [
    'a spokesperson of a named body',
    'The ferries will stop, a spokesman for the Lund Harbour Office said.',
  ],
  ['a bystander', 'The ferries stopped at noon, a resident said.'],
  ['a definite person', 'The ferries will stop, the engineer said.'],
  ['a heading', '# A senior official says the ferries will stop\n\nThe quay was empty.'],
  ['a quotation', 'Ida Holm said: “The ferries will stop, a senior official told me last week.”'],
  [
    'anonymity explained elsewhere',
    'The ferries will stop, said an official who spoke on condition of anonymity.',
  ],
  ['what somebody could say', 'A historian might say that the quay gave way in 1709.'],
  ['people among themselves', 'A harbour official told him that the ferry had left.'],
  ['a page that is cited', 'According to one source [1], the quay is old.'],
  [
    'an official named next',
    'The plan is a gamble, a top bank official said. Bank of Lund President Ida Holm wants it stopped.',
  ],
  [
    'a lawmaker named next',
    'A veteran lawmaker said the toll must go. Rep. Ida Holm of Lund will table a bill on Monday.',
  ],
  ['no report', 'A diplomat walked along the quay.'],
])('leaves alone: %s', async (_name, text) => {
  expect(await flagged(unnamedSource, text)).toEqual([])
})

test.each([
  ['a stance somebody outlines', 'The stance, outlined by {{a top envoy}}, is old.'],
  ['one of several', 'The ferries will stop, {{one of the negotiators}} told reporters.'],
  ['after the claim', 'The ferries will stop in May, {{a senior diplomat}} said.'],
  ['before the claim', '{{One insider}} said the ferries will stop.'],
  ['behind “according to”', 'The ferries will stop, according to {{a harbour official}}.'],
  ['behind “by”', 'This warning, voiced by {{a port aide}}, came too late.'],
  ['familiar with', '{{A person familiar with the talks}} said the ferries will stop.'],
  [
    'somebody else next',
    'The plan is a gamble, {{a top bank official}} said. President Ida Holm denied it.',
  ],
  [
    'a person of another kind next',
    'The plan is a gamble, {{a trader}} said. President Ida Holm was in Malmo.',
  ],
  [
    'other people’s names',
    'Ida Holm and Ana Ruiz met in Lund. The ferries will stop, {{a trader}} told Reuters.',
  ],
])('flags: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(unnamedSource, marked)
  expect(found).toEqual(expected)
})

test('a described source passes where the house says so', async () => {
  const text = 'The ferries will stop, said a senior official at the harbour office.'
  expect(await flagged(unnamedSource, text, { options: { describe: 'role-and-body' } })).toEqual([])
  expect(
    await flagged(unnamedSource, text, { options: { describe: 'role-body-and-knowledge' } }),
  ).toHaveLength(1)
})

test('accepts allowed sources', async () => {
  const text = 'The ferries will stop, a senior official said.'
  expect(await flagged(unnamedSource, text, { options: { allow: ['A Senior Official'] } })).toEqual(
    [],
  )
})
