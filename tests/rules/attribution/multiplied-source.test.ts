import { expect, test } from 'vitest'
import multipliedSource from '../../../rules/attribution/multiplied-source.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

test.each([
  ['another claim', 'The ferry line will close, a trader said. Traders say bread is dear.'],
  [
    'a number',
    'The ferry line will close, a trader said. Three traders say the ferry line will close.',
  ],
  [
    'another one',
    'The ferry line will close, a trader said. Another trader says the ferry line will close.',
  ],
  [
    'names',
    'The ferry line will close, a trader said. Traders at Baltic Bank say the ferry line will close.',
  ],
  [
    'other roles',
    'The ferry line will close, a trader said. Analysts say the ferry line will close.',
  ],
])('leaves alone: %s', async (_name, text) => {
  expect(await flagged(multipliedSource, text)).toEqual([])
})

test.each([
  [
    'one, then several',
    'The ferry line will close, a trader said. {{Traders}} say the ferry line will close in May.',
  ],
  [
    'an assertion pointed at',
    'Oslo wants the harbour of Lund. This assertion, voiced by a diplomat, came late. {{Norwegian diplomats}} say that Oslo wants the harbour.',
  ],
  [
    'a remark pointed at in its own sentence',
    'The remark, made by a senior envoy, shows how much the port of Lund matters. {{European envoys}} insist that the port of Lund matters.',
  ],
])('flags: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(multipliedSource, marked)
  expect(found).toEqual(expected)
})
