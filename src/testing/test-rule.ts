import { buildArticle } from '../article/build-article.ts'
import type { DocumentFormat } from '../documents/document.ts'
import { parseDocument } from '../documents/parse-document.ts'
import type { SourceShelf } from '../evidence/evidence.ts'
import type { FactBase } from '../evidence/facts.ts'
import { findingFor } from '../rule/create-finding.ts'
import type { Finding, Rule } from '../rule/define-rule.ts'
import { parseRuleOptions } from '../rule/rule-set.ts'
import { readMarkers } from './read-markers.ts'

/** How a rule is run in a test. */
export interface TestSetting {
  readonly options?: Readonly<Record<string, unknown>>
  /** The article's own date (ISO day). */
  readonly date?: string
  /** The day to judge by where the article has no date (ISO day). */
  readonly asOf?: string
  /** Markdown unless given. */
  readonly format?: DocumentFormat
  readonly facts?: FactBase
  readonly sources?: SourceShelf
}

/** The findings of one rule on a text. Throws when the options are not the rule's. */
export async function runRule(
  rule: Rule,
  text: string,
  setting: TestSetting = {},
): Promise<Finding[]> {
  const parsed = parseRuleOptions(rule, setting.options ?? {})
  if ('problem' in parsed)
    throw new Error(`${rule.id}: ${parsed.field ?? 'options'}: ${parsed.problem}`)
  const document = await parseDocument({
    path: 'test.md',
    text,
    format: setting.format ?? 'markdown',
    ...(setting.date ? { date: setting.date } : {}),
  })
  const article = buildArticle(document, setting.asOf ? { asOf: setting.asOf } : {})
  return [
    ...rule.check({
      article,
      options: parsed.options,
      finding: findingFor(rule),
      ...(setting.facts ? { facts: setting.facts } : {}),
      ...(setting.sources ? { sources: setting.sources } : {}),
    }),
  ]
}

/** The words a rule flags in a text, in order. */
export async function flagged(
  rule: Rule,
  text: string,
  setting: TestSetting = {},
): Promise<string[]> {
  const findings = await runRule(rule, text, setting)
  return findings.sort(byPlace).map(({ start, end }) => text.slice(start, end))
}

const byPlace = (a: Finding, b: Finding): number => a.start - b.start || a.end - b.end

/**
 * Runs a rule on a text with inline marks (`{{Experts say}} so.`). `expected` are the marked places, `found` the flagged
 * ones, both as `offset:words`, so a test compares the two lists.
 */
export async function checkMarked(
  rule: Rule,
  marked: string,
  setting: TestSetting = {},
): Promise<{ readonly expected: string[]; readonly found: string[] }> {
  const { text, spans } = readMarkers(marked)
  const show = ({ start, end }: { start: number; end: number }) =>
    `${start}:${text.slice(start, end)}`
  const findings = await runRule(rule, text, setting)
  return { expected: spans.map(show), found: findings.sort(byPlace).map(show) }
}
