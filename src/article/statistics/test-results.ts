import type { Span } from '../../text/span.ts'
import { pOfChiSquared, pOfF, pOfR, pOfT, pOfZ } from './distributions.ts'

/** A test as reported: statistic, degrees of freedom and p. */
export interface TestResult extends Span {
  readonly kind: 't' | 'F' | 'chi2' | 'r' | 'z'
  readonly statistic: Rounded
  readonly df: readonly number[]
  /** The reported p with its relation, and where it stands. */
  readonly p: Rounded & { readonly relation: '=' | '<' | '>'; readonly span: Span }
  readonly oneTailed: boolean
}

/** A number as printed: its value and half of its last digit. */
export interface Rounded {
  readonly value: number
  readonly half: number
}

const number = String.raw`[-−–]?\s?\d*[.,]?\d{1,12}`
const gap = String.raw`\s{0,3}`
const df = String.raw`${gap}\(${gap}(?<df1>\d{1,12}(?:\.\d{1,12})?)${gap}(?:,${gap}(?:N${gap}=${gap})?(?<df2>\d{1,12}(?:\.\d{1,12})?)${gap})?\)${gap}`
const statistic = String.raw`(?<![\p{L}])(?<name>t|F|r|[χΧ][2²]|χ\^2|chi2|[Cc]hi[- ]squared?|z|Z)`
const effect = String.raw`(?:[,;]${gap}(?!p\b)[^;()\d]{1,20}[=<>]${gap}${number}){0,3}`
const pValue = String.raw`[,;]${gap}(?:one-tailed |two-tailed )?[pP](?:${gap}-?values?)?(?:${gap}\((?:one|two)-tailed\))?${gap}(?<relation>[=<>≤])${gap}(?<p>0?[.,]\d{1,12}|0|1)`
const result = new RegExp(
  `${statistic}(?:${df})?${gap}=${gap}(?<value>${number})${effect}${pValue}`,
  'gu',
)
const pretest = /[=<>≤]\s{0,3}0?[.,]\d/

/** The test results of a text that carry all that is needed to compute their p. */
export function findTestResults(prose: string): TestResult[] {
  if (!/[=<>≤]/.test(prose) || !pretest.test(prose)) return []
  return [...prose.matchAll(result)].flatMap((match) => readResult(prose, match) ?? [])
}

function readResult(prose: string, match: RegExpMatchArray): TestResult | undefined {
  const { name = '', df1, df2, value = '', relation = '', p = '' } = match.groups ?? {}
  const kind = kindOf(name)
  const start = match.index ?? 0
  const end = start + match[0].length
  const freedom = [df1, df2].flatMap((one) => (one === undefined ? [] : [Number(one)]))
  if (!isComplete(kind, freedom)) return undefined
  const around = prose.slice(Math.max(0, start - 60), end + 60)
  return {
    start,
    end,
    kind,
    statistic: rounded(value),
    df: freedom,
    p: {
      ...rounded(p),
      relation: relation === '=' || relation === '>' ? relation : '<',
      span: { start: end - p.length, end },
    },
    oneTailed: /\b(?:one|1)[- ](?:tailed|sided)|directional/i.test(around),
  }
}

const kindOf = (name: string): TestResult['kind'] =>
  name === 't' ? 't' : name === 'F' ? 'F' : name === 'r' ? 'r' : /^z$/i.test(name) ? 'z' : 'chi2'

function isComplete(kind: TestResult['kind'], freedom: readonly number[]): boolean {
  if (kind === 'z') return true
  if (kind === 'F') return freedom.length === 2
  return freedom.length >= 1 && (kind === 'chi2' || freedom.length === 1)
}

function rounded(text: string): Rounded {
  const plain = text.replace(/[−–]/, '-').replace(/\s/g, '').replace(',', '.')
  const decimals = plain.split('.')[1]?.length ?? 0
  return { value: Number(plain), half: 0.5 * 10 ** -decimals }
}

/** The smallest and largest two-tailed p that rounding of the statistic allows. */
export function pBounds({ kind, statistic, df }: TestResult): {
  readonly low: number
  readonly high: number
} {
  const size = Math.abs(statistic.value)
  const [near, far] = [Math.max(0, size - statistic.half), size + statistic.half]
  return { low: pOf(kind, far, df), high: pOf(kind, near, df) }
}

function pOf(kind: TestResult['kind'], value: number, df: readonly number[]): number {
  const [first = 1, second = 1] = df
  if (kind === 't') return pOfT(value, first)
  if (kind === 'F') return pOfF(value, first, second)
  if (kind === 'r') return pOfR(value, first)
  return kind === 'z' ? pOfZ(value) : pOfChiSquared(value, first)
}
