// Tail areas of the usual test statistics. Methods: Numerical Recipes, 3rd edition, chapter 6 (incomplete gamma and beta
// by series and continued fractions); log gamma after Lanczos.

const TINY = 1e-300
const CLOSE = 3e-15
const MOST_STEPS = 1000

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
]

/** Natural logarithm of the gamma function, for positive x. */
export function logGamma(x: number): number {
  const shifted = x - 1
  const base = shifted + 7.5
  let sum = lanczos[0] as number
  for (let i = 1; i < lanczos.length; i++) sum += (lanczos[i] as number) / (shifted + i)
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(base) - base + Math.log(sum)
}

/** Regularised incomplete beta function, 0 <= x <= 1. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  )
  if (x < (a + 1) / (a + b + 2)) return (front * betaFraction(x, a, b)) / a
  return 1 - (front * betaFraction(1 - x, b, a)) / b
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))
  let result = d
  for (let m = 1; m <= MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / awayFromZero(1 + even * d)
    c = awayFromZero(1 + even / c)
    result *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / awayFromZero(1 + odd * d)
    c = awayFromZero(1 + odd / c)
    result *= d * c
    if (Math.abs(d * c - 1) < CLOSE) break
  }
  return result
}

const awayFromZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value)

/** Upper regularised incomplete gamma function. */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  const front = Math.exp(-x + a * Math.log(x) - logGamma(a))
  return x < a + 1 ? 1 - front * gammaSeries(a, x) : front * gammaFraction(a, x)
}

function gammaSeries(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; n <= MOST_STEPS && Math.abs(term) > Math.abs(sum) * CLOSE; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum
}

function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1 / TINY
  let d = 1 / awayFromZero(b)
  let result = d
  for (let i = 1; i <= MOST_STEPS; i++) {
    const step = -i * (i - a)
    b += 2
    d = 1 / awayFromZero(step * d + b)
    c = awayFromZero(b + step / c)
    result *= d * c
    if (Math.abs(d * c - 1) < CLOSE) break
  }
  return result
}

/** Two-tailed p of Student's t. */
export const pOfT = (t: number, df: number): number =>
  incompleteBeta(df / (df + t * t), df / 2, 0.5)

/** Upper-tail p of F. */
export const pOfF = (f: number, df1: number, df2: number): number =>
  f <= 0 ? 1 : incompleteBeta(df2 / (df2 + df1 * f), df2 / 2, df1 / 2)

/** Upper-tail p of chi-squared. */
export const pOfChiSquared = (x: number, df: number): number => upperGamma(df / 2, x / 2)

/** Two-tailed p of a standard normal z. */
export const pOfZ = (z: number): number => upperGamma(0.5, (z * z) / 2)

/** Two-tailed p of a correlation with `df` = n − 2. */
export const pOfR = (r: number, df: number): number =>
  Math.abs(r) >= 1 ? 0 : pOfT(r * Math.sqrt(df / (1 - r * r)), df)
