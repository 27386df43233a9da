import type { Rule } from '../src/rule/define-rule.ts'
import invalidIdentifier from './citations/invalid-identifier.ts'
import acronymMismatch from './names/acronym-mismatch.ts'
import conflictingAge from './names/conflicting-age.ts'
import conflictingParty from './names/conflicting-party.ts'
import conflictingTitle from './names/conflicting-title.ts'
import duplicateOfficeHolder from './names/duplicate-office-holder.ts'
import impossibleContact from './names/impossible-contact.ts'
import inconsistentSpelling from './names/inconsistent-spelling.ts'
import incumbencyConflict from './names/incumbency-conflict.ts'
import misspeltName from './names/misspelt-name.ts'
import pronounShift from './names/pronoun-shift.ts'
import unintroducedName from './names/unintroduced-name.ts'

/** Every built-in rule, sorted by id. */
export const builtInRules: readonly Rule[] = [
  invalidIdentifier,
  acronymMismatch,
  conflictingAge,
  conflictingParty,
  conflictingTitle,
  duplicateOfficeHolder,
  impossibleContact,
  inconsistentSpelling,
  incumbencyConflict,
  misspeltName,
  pronounShift,
  unintroducedName,
]
