import { expect, test } from 'vitest'
import boilerplateDensity from '../../../rules/wording/boilerplate-density.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  [
    'plain prose',
    'The two mayors signed the loan on Monday. It pays for pilots, tugs and a new quay until the spring of next year.',
  ],
  [
    'one phrase in many words',
    'In conclusion, the two mayors signed the loan on Monday. It pays for pilots, tugs and a new quay until the spring of next year. It pays for pilots, tugs and a new quay until the spring of next year. It pays for pilots, tugs and a new quay until the spring of next year. It pays for pilots, tugs and a new quay until the spring of next year. ',
  ],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(boilerplateDensity, text, { options: { minimumWords: 20 } })
  expect(found).toEqual([])
})

test.each([
  [
    'frames upon frames',
    '{{}}Against this backdrop, the loan comes on the heels of a broader effort. It opens a new chapter for the port, speaks volumes about its bold vision and sends a clear message.',
  ],
  [
    'phrase upon phrase',
    '{{}}In conclusion, the loan underscores the importance of the port. It remains to be seen whether key stakeholders can navigate the complex interplay of interests.',
  ],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(boilerplateDensity, marked, {
    options: { minimumWords: 20 },
  })
  expect(found).toEqual(expected)
})
