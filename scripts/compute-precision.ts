import type { MeasuredPrecision } from '../src/rule/precision.ts'

/** The verdict on one finding: where it stands in a text read by hand, without the text. */
export interface JudgedFinding {
  readonly rule: string
  readonly corpus: string
  readonly doc: string
  readonly start: number
  readonly end: number
  readonly right: boolean
}

/**
 * What was read. Places are counted in the text of a row; of `expertqa` in its rows as written joined by blanks, of `brown`
 * in its words joined, of `pages` in the markup. Some corpora come without the links and notes of their originals: findings
 * that a link or note would have silenced are not read there.
 */
const corpora: Readonly<Record<string, string>> = {
  brown: 'American press and prose of 1961',
  citint: 'passages of medical papers',
  claimbuster: 'speeches in debates',
  ewt: 'web logs, reviews, letters and posts',
  expertqa: 'answers of language models to experts',
  factcheckgpt: 'answers of a language model',
  factscore: 'biographies by language models',
  featured: 'passages of biographies in Wikipedia',
  fixtures: 'articles written for the project',
  gum: 'news, talks, travel and study texts',
  pages: 'news pages of the web',
  re3d: 'press releases and reports on Syria and Iraq',
  redi: 'sentences of Wikipedia biographies',
  wikinews: 'Wikinews',
  wikipedia: 'Wikipedia',
}

/** Counts the verdicts of each rule; throws on a corpus without a description. */
export function computePrecision(
  judged: readonly JudgedFinding[],
): Readonly<Record<string, MeasuredPrecision>> {
  const rules = [...new Set(judged.map(({ rule }) => rule))].sort()
  return Object.fromEntries(
    rules.map((rule) => [rule, count(judged.filter((one) => one.rule === rule))]),
  )
}

/** One verdict a line. */
export const readJudgedFindings = (text: string): JudgedFinding[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as JudgedFinding)

const count = (findings: readonly JudgedFinding[]): MeasuredPrecision => ({
  read: findings.length,
  right: findings.filter(({ right }) => right).length,
  on: [...new Set(findings.map(({ corpus }) => describe(corpus)))].sort().join('; '),
})

function describe(corpus: string): string {
  const described = corpora[corpus]
  if (!described) throw new Error(`No description of the corpus “${corpus}”`)
  return described
}
