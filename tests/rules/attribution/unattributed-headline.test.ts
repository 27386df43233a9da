import { expect, test } from 'vitest'
import rule from '../../../rules/attribution/unattributed-headline.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

const body = 'The harbour mayor stole the ferry fees of three years, prosecutors said.'

test.each([
  ['a source in the headline', `# Harbour mayor stole ferry fees, prosecutors say\n\n${body}`],
  ['a question', `# Harbour mayor stole ferry fees?\n\n${body}`],
  ['a charge', `# Harbour mayor charged: he stole ferry fees\n\n${body}`],
  [
    'a fact in the body',
    '# Harbour mayor stole ferry fees\n\nThe harbour mayor stole the ferry fees of three years. He went to prison for it.',
  ],
  [
    'no misdeed',
    '# Harbour mayor raises ferry fees\n\nThe harbour mayor raises the ferry fees, the council said.',
  ],
])('leaves alone: %s', async (_name, text) => {
  expect(await flagged(rule, text)).toEqual([])
})

test('flags a charge told as a fact', async () => {
  const { expected, found } = await checkMarked(
    rule,
    `# {{Harbour mayor stole ferry fees}}\n\n${body}`,
  )
  expect(found).toEqual(expected)
})
