import type { Rule } from '../src/rule/define-rule.ts'

/** Every built-in rule, sorted by id. */
export const builtInRules: readonly Rule[] = []
