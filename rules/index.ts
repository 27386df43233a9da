import type { Rule } from '../src/rule/define-rule.ts'
import incumbencyConflict from './names/incumbency-conflict.ts'

/** Every built-in rule, sorted by id. */
export const builtInRules: readonly Rule[] = [
  incumbencyConflict,
]
