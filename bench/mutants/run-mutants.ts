import { buildArticle } from '../../src/article/build-article.ts'
import { parseDocument } from '../../src/documents/parse-document.ts'
import { findingFor } from '../../src/rule/create-finding.ts'
import type { Finding, Rule } from '../../src/rule/define-rule.ts'
import { parseRuleOptions } from '../../src/rule/rule-set.ts'
import { spansOverlap, type Span } from '../../src/text/span.ts'
import { type Edit, type Operator, operators } from './operators.ts'
import { createRandom, seedOf } from './random.ts'

export interface CleanText {
  readonly name: string
  readonly text: string
}

export interface MutantResult {
  readonly operator: Operator
  readonly text: string
  readonly before: string
  readonly after: string
  readonly caught: boolean
}

export interface Alarm {
  readonly text: string
  readonly finding: Finding
}

export interface MutantReport {
  readonly results: readonly MutantResult[]
  readonly alarms: readonly Alarm[]
  readonly words: number
}

const perOperator = 3
/** Rules that look for contradictions: what the planted errors are, and what clean texts have none of. */
const groups = ['dates/', 'numbers/', 'names/', 'claims/contradiction']
const aside = new Set([
  'dates/undated-article',
  'dates/undated-event',
  'dates/vague-time',
  'names/unintroduced-name',
])

/** Plants errors in clean texts and counts which are found. The same texts give the same report. */
export async function runMutants(
  texts: readonly CleanText[],
  rules: readonly Rule[],
): Promise<MutantReport> {
  const used = rules.filter(
    ({ id }) => groups.some((group) => id.startsWith(group)) && !aside.has(id),
  )
  const results: MutantResult[] = []
  const alarms: Alarm[] = []
  let words = 0
  for (const { name, text } of texts) {
    const clean = await check(text, used)
    words += clean.words
    alarms.push(...clean.findings.map((finding) => ({ text: name, finding })))
    for (const operator of operators) {
      const random = createRandom(seedOf(`${name} ${operator.name}`))
      for (const edit of choose(operator.edits(text, random), random)) {
        results.push({
          ...(await tryMutant(text, edit, operator, used, clean.findings)),
          text: name,
        })
      }
    }
  }
  return { results, alarms, words }
}

function choose(
  edits: readonly Edit[],
  random: { between(least: number, most: number): number },
): Edit[] {
  const left = edits.filter(({ start }) => start > 0)
  const chosen: Edit[] = []
  while (left.length > 0 && chosen.length < perOperator) {
    chosen.push(...left.splice(random.between(0, left.length - 1), 1))
  }
  return chosen
}

interface Checked {
  readonly findings: readonly Finding[]
  readonly sentences: readonly Span[]
  readonly words: number
}

async function check(text: string, rules: readonly Rule[]): Promise<Checked> {
  const document = await parseDocument({ path: 'text.md', text, format: 'markdown' })
  const article = buildArticle(document)
  const findings = rules.flatMap((rule) => {
    const parsed = parseRuleOptions(rule, rule.meta.strict ?? {})
    if ('problem' in parsed) throw new Error(`${rule.id}: ${parsed.problem}`)
    return [...rule.check({ article, options: parsed.options, finding: findingFor(rule) })]
  })
  return { findings, sentences: article.sentences, words: article.wordCount }
}

async function tryMutant(
  text: string,
  edit: Edit,
  operator: Operator,
  rules: readonly Rule[],
  clean: readonly Finding[],
): Promise<Omit<MutantResult, 'text'>> {
  const mutant = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
  const place = { start: edit.start, end: edit.start + Math.max(1, edit.text.length) }
  const { findings, sentences } = await check(mutant, rules)
  const sentence = sentences.find((one) => spansOverlap(one, place)) ?? place
  const old = new Set(clean.map(keyOf))
  const caught = findings.some(
    (finding) =>
      operator.rules.some((pattern) => matches(pattern, finding.rule)) &&
      !old.has(keyOf(finding)) &&
      [finding, ...finding.related].some((span) => spansOverlap(span, sentence)),
  )
  return {
    operator,
    caught,
    before: text.slice(Math.max(0, edit.start - 50), edit.end + 40).replace(/\s+/g, ' '),
    after: mutant.slice(Math.max(0, edit.start - 50), place.end + 40).replace(/\s+/g, ' '),
  }
}

const keyOf = ({ rule, message }: Finding): string => `${rule} ${message.what}`

const matches = (pattern: string, rule: string): boolean =>
  pattern.endsWith('*') ? rule.startsWith(pattern.slice(0, -1)) : rule === pattern
