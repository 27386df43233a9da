import type { Rule } from '../src/rule/define-rule.ts'
import structureChatbotResidue from './structure/chatbot-residue.ts'
import structureFactlessTable from './structure/factless-table.ts'
import structureLeftoverPlaceholder from './structure/leftover-placeholder.ts'
import structureMissingByline from './structure/missing-byline.ts'
import structureMissingTitle from './structure/missing-title.ts'
import structureRepeatedContent from './structure/repeated-content.ts'
import structureTemplateList from './structure/template-list.ts'
import structureUnmarkedHeading from './structure/unmarked-heading.ts'
import structureUnseparatedTable from './structure/unseparated-table.ts'

/** Every built-in rule, sorted by id. */
export const builtInRules: readonly Rule[] = [
  structureChatbotResidue,
  structureFactlessTable,
  structureLeftoverPlaceholder,
  structureMissingByline,
  structureMissingTitle,
  structureRepeatedContent,
  structureTemplateList,
  structureUnmarkedHeading,
  structureUnseparatedTable,
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
import agentlessAttribution from './attribution/agentless-attribution.ts'
import anonymousAdvice from './attribution/anonymous-advice.ts'
import multipliedSource from './attribution/multiplied-source.ts'
import unnamedSource from './attribution/unnamed-source.ts'
import vagueSource from './attribution/vague-source.ts'

/** Every built-in rule, sorted by id. */
export const builtInRules: readonly Rule[] = [
  agentlessAttribution,
  anonymousAdvice,
  multipliedSource,
  unnamedSource,
  vagueSource,
]
import undatedArticle from './dates/undated-article.ts'
import undatedEvent from './dates/undated-event.ts'

/** Every built-in rule, sorted by id. */
export const builtInRules: readonly Rule[] = [undatedArticle, undatedEvent]
