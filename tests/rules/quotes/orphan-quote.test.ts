import { expect, test } from 'vitest'
import rule from '../../../rules/quotes/orphan-quote.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

const words = '“It was a mistake to build it of larch.”'

test.each([
  ['a speaker', '“It was a mistake to build it of larch,” said Ida Holm.'],
  ['a speaker before', `Ida Holm was angry. She said the quay is old. ${words}`],
  ['a speaker in the paragraph before', `Ida Holm said the quay is old.\n\n${words}`],
  ['a colon', `On the wall it says: ${words}`],
  [
    'the second of two titles',
    'She wrote “The Quay” and “My Father Was Once a Ferryman.” Then she left.',
  ],
  [
    'a quotation over several paragraphs',
    'Ida Holm said it again.\n\n“The quay is old.\n\n“It was built of larch and granite.\n\n“It was a mistake to build it of larch.”',
  ],
  [
    'an inscription',
    'The stone has his name and the words (in Danish) “To the ferryman from his town.” It is old.',
  ],
  ['a title', 'She read “The Old Man and the Sea” twice.'],
  ['a signature', `${words}\n\n— Ida Holm`],
  ['talk', '“Is it you?”\n\n“Of course it is me.”\n\n“Then come in and sit down.”'],
  ['a short quotation', 'The sign was “out of order”.'],
  ['a link', `The letter of 1912 has it: [here](https://quay.example). ${words}`],
])('leaves alone: %s', async (_name, text) => {
  expect(await flagged(rule, text)).toEqual([])
})

test('flags words nobody speaks', async () => {
  const { expected, found } = await checkMarked(
    rule,
    `The quay gave way at noon.\n\n{{${words}}}\n\nThe ferries stopped.`,
  )
  expect(found).toEqual(expected)
})
