import { expect, test } from 'vitest'
import rule from '../../../rules/quotes/scare-quote.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

test.each([
  ['a speaker', 'The council passed what Ida Holm called a “reform” of the ferries.'],
  [
    'a speaker in the paragraph',
    'The council passed its “reform”. Ida Holm said it will cost jobs.',
  ],
  ['a term', 'The boards are known as “strakes”.'],
  ['a word as a word', 'The word “quay” is old.'],
  ['a term defined', 'The first step is to define the “transit guest”.'],
  ['what somebody is remembered as', 'She is remembered as the town’s “ferry queen”.'],
  ['a policy by its name', 'The town has an “up or out” policy.'],
  ['words side by side', 'The risk went from “moderate” to “high”.'],
  ['a gloss', 'They were dukes of the ferry (“duces navis”).'],
  ['a word referred to', 'The council referred to his “aberrant conduct” twice.'],
  ['a speaker behind', 'The quay was “out of balance,” Holm said.'],
  ['a title', 'She read “The Old Man and the Sea” twice.'],
  ['a name', 'The “Astrid” sailed at noon.'],
])('leaves alone: %s', async (_name, text) => {
  expect(await flagged(rule, text)).toEqual([])
})

test('flags a word held at a distance', async () => {
  const { expected, found } = await checkMarked(
    rule,
    'The council passed its {{“reform”}} of the ferries.',
  )
  expect(found).toEqual(expected)
})
