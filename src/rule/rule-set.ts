import { safeParse, type GenericSchema } from 'valibot'
import type { Severity } from '../diagnostics/severity.ts'
import { closest } from '../text/closest.ts'
import type { Rule } from './define-rule.ts'

/** A rule with the severity and the options it runs with. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: unknown
}

/** Finds rules by id or by their name without the group. */
export interface RuleSet {
  readonly rules: readonly Rule[]
  find(name: string): Rule | undefined
  /** Ids and short names that match `group/*`, an id or a short name; empty when nothing does. */
  matching(pattern: string): readonly Rule[]
  /** The rule name most like a misspelt one. */
  nearest(name: string): string | undefined
}

export function createRuleSet(rules: readonly Rule[]): RuleSet {
  const byName = new Map<string, Rule>()
  for (const rule of rules) byName.set(rule.id, rule).set(shortName(rule.id), rule)
  return {
    rules,
    find: (name) => byName.get(name),
    matching: (pattern) => {
      if (!pattern.endsWith('*')) return [byName.get(pattern) ?? []].flat()
      return rules.filter((rule) => rule.id.startsWith(pattern.slice(0, -1)))
    },
    nearest: (name) =>
      closest(name, name.includes('/') ? rules.map((rule) => rule.id) : byName.keys()),
  }
}

export const shortName = (id: string): string => id.slice(id.indexOf('/') + 1)

/** The options of a rule with its defaults filled in, or what is wrong with them. */
export function parseRuleOptions(
  rule: Rule,
  given: unknown,
): { readonly options: unknown } | { readonly problem: string; readonly field?: string } {
  const parsed = safeParse(rule.options as GenericSchema, given)
  if (parsed.success) return { options: parsed.output }
  const issue = parsed.issues[0]
  const field = issue.path?.map(({ key }) => String(key)).join('.')
  return { problem: issue.message, ...(field ? { field } : {}) }
}
