import { expect, test } from 'vitest'
import rule from '../../../rules/names/incumbency-conflict.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  [
    'past tense',
    'It began under former President Lena Holm. The Holm administration marked a shift.',
  ],
  [
    'another holder',
    'It began under former President Lena Holm. The Varga administration has built a port.',
  ],
  [
    'a bare administration far from its holder',
    'It began under former President Lena Holm.\n\nThe administration has built a port.',
  ],
  [
    'a holder named in between',
    'Former President Lena Holm spoke. The Holm administration left, and the Varga administration came. The administration has built a port.',
  ],
  [
    'a bare commission',
    'It began under former Commission President Lena Holm. The commission has built a port.',
  ],
  [
    'no subject',
    'It began under former President Lena Holm. The decision of the Holm administration has consequences.',
  ],
  [
    'has as the main verb',
    'Former President Lena Holm spoke. The Holm administration has significant implications.',
  ],
  [
    'a quotation',
    'Former President Lena Holm spoke. “The Holm administration has built a port,” said Per Dahl.',
  ],
  [
    'a former administration',
    'Former President Lena Holm spoke. The former Holm administration has lost the case.',
  ],
  [
    'another office now',
    'Former mayor Lena Holm spoke. President Lena Holm left. The Holm administration has built a port.',
  ],
  [
    'a heading',
    'Former President Lena Holm spoke.\n\n# Holm administration has built a port\n\nIt rained.',
  ],
  ['a sitting president', 'President Lena Holm spoke. The Holm administration has built a port.'],
])('stays quiet: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})

test.each([
  [
    'a present perfect with an aside',
    'It began under {{former President Lena Holm}}. The Holm government has in effect built a port.',
  ],
  [
    'named',
    'It goes back to {{former President Lena Holm}}. The Holm administration has quietly built a port.',
  ],
  [
    'possessive',
    'It goes back to {{former prime minister Lena Holm}}. Holm’s government plans a port.',
  ],
  [
    'bare, named in the paragraph',
    'It goes back to {{former President Lena Holm}}.\n\nThe Holm administration opened talks. By paying, the administration has effectively bought it.',
  ],
  [
    'before',
    'The Holm administration is building a port. It goes back to {{ex-president Lena Holm}}.',
  ],
  [
    'behind the name',
    'It goes back to {{Lena Holm, the former mayor}}. The Holm administration has built a port.',
  ],
])('flags: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})
