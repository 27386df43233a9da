import type { Article } from '../article/article.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { ActiveRule } from '../rule/rule-set.ts'
import { shortName } from '../rule/rule-set.ts'
import { createComplainer } from './own-diagnostic.ts'
import { readDirectives, type Directive } from './suppression-directives.ts'

export const unusedSuppression = 'factlint/unused-suppression'
export const reasonlessSuppression = 'factlint/reasonless-suppression'

interface SuppressionSetting {
  readonly rules: readonly ActiveRule[]
  readonly requireReason?: boolean
}

/**
 * Takes out what inline suppressions silence and adds a warning for each suppression that silenced nothing (only where
 * the rules it names ran) and, if asked, for each without a reason.
 */
export function applySuppressions(
  article: Article,
  diagnostics: readonly Diagnostic[],
  setting: SuppressionSetting,
): Diagnostic[] {
  const directives = readDirectives(article)
  if (directives.length === 0) return [...diagnostics]
  const used = new Set<Directive>()
  const kept = diagnostics.filter((diagnostic) => {
    const silencing = directives.filter((directive) => silences(directive, diagnostic))
    for (const directive of silencing) used.add(directive)
    return silencing.length === 0
  })
  const complainer = createComplainer(article)
  const unused = directives
    .filter((directive) => !used.has(directive) && couldHaveRun(directive, setting.rules))
    .map((directive) => complain(complainer, article.text, directive, unusedSuppression))
  const reasonless = setting.requireReason
    ? directives
        .filter(({ reason }) => !reason)
        .map((directive) => complain(complainer, article.text, directive, reasonlessSuppression))
    : []
  return [...kept, ...unused, ...reasonless]
}

function silences(directive: Directive, { rule, start, end }: Diagnostic): boolean {
  if (!namesRule(directive, rule)) return false
  if (directive.scope === 'file') return true
  if (start === end) return directive.from <= start && start < directive.to
  return directive.from < end && start < directive.to
}

function namesRule(directive: Directive, rule: string): boolean {
  if (directive.rules.length === 0) return true
  return directive.rules.some(
    (name) =>
      name === rule ||
      name === shortName(rule) ||
      (name.endsWith('/*') && rule.startsWith(name.slice(0, -1))),
  )
}

const couldHaveRun = (directive: Directive, rules: readonly ActiveRule[]): boolean =>
  directive.rules.length === 0
    ? rules.length > 0
    : directive.rules.every((name) =>
        rules.some(({ rule }) => namesRule({ ...directive, rules: [name] }, rule.id)),
      )

const wording: Readonly<Record<string, { what: (text: string) => string; help: string }>> = {
  [unusedSuppression]: {
    what: (text) => `“${text}” silences nothing.`,
    help: 'Take the comment out, or mend the rule name in it.',
  },
  [reasonlessSuppression]: {
    what: (text) => `“${text}” gives no reason.`,
    help: 'Add “-- reason” before the end of the comment.',
  },
}

function complain(
  complainer: ReturnType<typeof createComplainer>,
  text: string,
  { start, end }: Directive,
  rule: string,
): Diagnostic {
  const { what, help } = wording[rule] as { what: (text: string) => string; help: string }
  const message = what(text.slice(start, end))
  return complainer({ rule, message, help, start, end, page: 'suppressions' })
}
