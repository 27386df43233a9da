import type { Article, Citation } from '../article/article.ts'
import type { Diagnostic, Fault, FileResult } from '../diagnostics/diagnostic.ts'
import { inOrder } from '../diagnostics/diagnostic.ts'
import type { DocumentChecks } from '../evidence/claim-check.ts'
import type { SourceShelf } from '../evidence/evidence.ts'
import type { FactBase } from '../evidence/facts.ts'
import { findingFor } from '../rule/create-finding.ts'
import type { Finding } from '../rule/define-rule.ts'
import type { ActiveRule } from '../rule/rule-set.ts'
import { limitPerRule } from './limit-per-rule.ts'
import { spansOverlap } from '../text/span.ts'
import { honourChecks } from './honour-checks.ts'
import { applySuppressions } from './suppressions.ts'
import { supersede } from './supersede.ts'
import { createDiagnosticMaker } from './to-diagnostic.ts'

/** What a document is checked with. */
export interface LintSetting {
  readonly rules: readonly ActiveRule[]
  readonly facts?: FactBase
  readonly sources?: SourceShelf
  /** What people have checked in this document. */
  readonly checks?: DocumentChecks
  /** Ask for a reason beside each inline suppression. */
  readonly requireReason?: boolean
  /** Show every finding, however many there are of a rule: a baseline or changed lines take most out later. */
  readonly everyFinding?: boolean
  /** Called with the milliseconds each rule took. */
  readonly onTiming?: (rule: string, milliseconds: number) => void
  /** The clock for `onTiming`, in milliseconds. */
  readonly now?: () => number
}

/**
 * Runs the rules over one article. A rule that throws becomes a fault with its name; the others still run. The same
 * article and setting give the same result.
 */
export function lintDocument(article: Article, setting: LintSetting): FileResult {
  const faults: Fault[] = []
  const found = setting.rules.flatMap((active) => runRule(article, active, setting, faults))
  const single = supersede(found, setting.rules)
  const kept = setting.everyFinding ? single : limitPerRule(single, article.text)
  const makeDiagnostic = createDiagnosticMaker(article)
  const severityOf = new Map(setting.rules.map(({ rule, severity }) => [rule.id, severity]))
  const made = kept.map((finding) =>
    makeDiagnostic(finding, severityOf.get(finding.rule) ?? 'warning'),
  )
  const { diagnostics, checked } = honourChecks(article, made, setting.checks)
  return {
    path: article.path,
    text: article.text,
    diagnostics: applySuppressions(article, diagnostics, setting).sort(inOrder),
    faults,
    ...countClaims(article, diagnostics, checked, setting.sources),
    ...(article.date === undefined && article.asOf ? { assumedDate: article.asOf } : {}),
  }
}

function runRule(
  article: Article,
  active: ActiveRule,
  setting: LintSetting,
  faults: Fault[],
): readonly Finding[] {
  const { rule, options } = active
  const begun = setting.onTiming ? (setting.now?.() ?? 0) : 0
  try {
    return [
      ...rule.check({
        article,
        options,
        finding: findingFor(rule),
        ...(setting.facts ? { facts: setting.facts } : {}),
        ...(setting.sources ? { sources: setting.sources } : {}),
      }),
    ].map((finding) => checkSpans(article, finding))
  } catch (error) {
    faults.push({ rule: rule.id, path: article.path, message: reasonOf(error) })
    return []
  } finally {
    setting.onTiming?.(rule.id, (setting.now?.() ?? 0) - begun)
  }
}

function checkSpans(article: Article, finding: Finding): Finding {
  for (const { start, end } of [finding, ...finding.related]) {
    const whole = Number.isInteger(start) && Number.isInteger(end)
    if (!whole || start < 0 || end < start || end > article.text.length)
      throw new RangeError(`span ${start}–${end} lies outside the text`)
  }
  return finding
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

/** A claim was checked when a person did, a kept page stood behind it, or a finding on it shows what it was held against. */
function countClaims(
  article: Article,
  diagnostics: readonly Diagnostic[],
  byPeople: ReadonlySet<number>,
  sources: SourceShelf | undefined,
): { claims: number; claimsChecked: number } {
  const claims = article.claims.filter(({ status }) => status !== 'not-a-claim')
  const held = diagnostics.filter(({ evidence }) => evidence.length > 0)
  const isKept = ({ url }: Citation): boolean =>
    url !== undefined && sources?.page(url)?.status === 'kept'
  const checked = claims.filter(({ sentence, citations }) => {
    const span = article.sentences[sentence]
    if (byPeople.has(sentence) || citations.some(isKept)) return true
    return span !== undefined && held.some((one) => spansOverlap(one, span))
  })
  return { claims: claims.length, claimsChecked: checked.length }
}
