import type { Rule } from '../src/rule/define-rule.ts'
import conflictingAge from './names/conflicting-age.ts'
import conflictingParty from './names/conflicting-party.ts'
import conflictingTitle from './names/conflicting-title.ts'
import duplicateOfficeHolder from './names/duplicate-office-holder.ts'
import incumbencyConflict from './names/incumbency-conflict.ts'

/** Every built-in rule, sorted by id. */
export const builtInRules: readonly Rule[] = [
  conflictingAge,
  conflictingParty,
  conflictingTitle,
  duplicateOfficeHolder,
  incumbencyConflict,
]
