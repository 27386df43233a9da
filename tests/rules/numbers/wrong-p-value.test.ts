import { expect, test } from 'vitest'
import wrongPValue from '../../../rules/numbers/wrong-p-value.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['the right p', 'The groups did not differ, t(20) = 1.50, p = .15.'],
  ['rounding of the statistic', 'The groups differed, t(28) = 2.20, p = .036.'],
  ['one tail', 'The groups differed (one-tailed), t(20) = 1.80, p = .04.'],
  ['F', 'The effect was small, F(2, 45) = 3.10, p = .055.'],
  ['chi squared', 'It was χ2(1, N = 90) = 3.89, p = .049.'],
  ['r', 'A correlation of r(48) = .45, p < .01 was found.'],
  ['z', 'We found z = 2.05, p = .04.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(wrongPValue, text)
  expect(found).toEqual([])
})

test.each([
  ['t', 'The groups differed, t(20) = 1.50, p = {{.02}}.'],
  ['F', 'The effect was F(2, 45) = 3.10, p = {{.20}}.'],
  ['chi squared', 'It was χ2(1, N = 90) = 0.89, p = {{.03}}.'],
  ['r below a bound', 'A correlation of r(48) = .25, p < {{.01}} was found.'],
  ['z', 'We found z = 1.20, p = {{.04}}.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(wrongPValue, marked)
  expect(found).toEqual(expected)
})
