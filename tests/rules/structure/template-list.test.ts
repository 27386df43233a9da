import { expect, test } from 'vitest'
import rule from '../../../rules/structure/template-list.ts'
import { checkMarked, runRule } from '../../../src/testing/test-rule.ts'

const list = (...items: string[]) => items.map((item) => `- ${item}`).join('\n')

test.each([
  [list('Trade: Exports rose 4%.', 'Fish: The fleet grew.', 'Ships: The yard built more.')],
  [list('Building Trust: Talks help.', 'Sharing Gains: Trade helps.')],
  [list('Bring water.', 'Bring food.', 'Bring a map.')],
  [list('Clerk: Ana Ruiz keeps the rolls.', 'Port: Ships come and go.', 'Yard: It builds.')],
  [
    list(
      '{{Building Trust:}} Talks help.',
      'Sharing Gains: Trade helps.',
      'Ensuring Calm: A partner helps.',
    ),
  ],
  [
    list(
      '**{{Building Trust:}}** Talks help.',
      '**Sharing Gains:** Trade helps.',
      '**Ensuring Calm:** A partner helps.',
    ),
  ],
])('%s', async (text) => {
  const { expected, found } = await checkMarked(rule, text)
  expect(found).toEqual(expected)
})

test('one finding a document, other lists related', async () => {
  const one = list(
    'Building Trust: Talks help.',
    'Sharing Gains: Trade helps.',
    'Ensuring Calm: A partner helps.',
  )
  const findings = await runRule(rule, `${one}\n\nThere is more to say on this.\n\n${one}`)
  expect(findings).toHaveLength(1)
  expect(findings[0]?.related).toHaveLength(1)
})
