import { expect, test } from 'vitest'
import significanceConflict from '../../../rules/numbers/significance-conflict.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['they agree', 'The risk was higher (RR 1.4, 95% CI 1.1–1.8, p = .01).'],
  ['no effect and a large p', 'The risk was higher (RR 1.1, 95% CI 0.8–1.5, p = .41).'],
  ['an unnamed estimate', 'The score was 1.1 (95% CI 0.8–1.5, p = .01).'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(significanceConflict, text)
  expect(found).toEqual([])
})

test.each([
  ['the interval holds 1', 'The risk was higher (RR 1.1, 95% CI 0.8–1.5, {{p = .01}}).'],
  ['the interval leaves 1 out', 'The risk was higher (RR 1.4, 95% CI 1.1–1.8, {{p = .31}}).'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(significanceConflict, marked)
  expect(found).toEqual(expected)
})
