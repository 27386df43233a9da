import { expect, test } from 'vitest'
import {
  pOfChiSquared,
  pOfF,
  pOfR,
  pOfT,
  pOfZ,
} from '../../../src/article/statistics/distributions.ts'

// Critical values of printed tables.
test.each([
  ['t, 10 df', pOfT(2.228, 10), 0.05],
  ['t, 30 df', pOfT(2.75, 30), 0.01],
  ['t, 1 df', pOfT(12.706, 1), 0.05],
  ['z', pOfZ(1.96), 0.05],
  ['z', pOfZ(2.576), 0.01],
  ['chi squared, 1 df', pOfChiSquared(3.841, 1), 0.05],
  ['chi squared, 10 df', pOfChiSquared(23.209, 10), 0.01],
  ['F, 2 and 10 df', pOfF(4.103, 2, 10), 0.05],
  ['F, 5 and 20 df', pOfF(4.103, 5, 20), 0.01],
  ['r, 10 df', pOfR(0.576, 10), 0.05],
])('%s', (_name, p, expected) => {
  expect(p).toBeCloseTo(expected, 3)
})
