import sourcelessArticle from './citations/sourceless-article.ts'
import opinionAsFact from './claims/opinion-as-fact.ts'
import shiftingMeaning from './claims/shifting-meaning.ts'
import unattributedPrediction from './claims/unattributed-prediction.ts'
import unsupportedClaim from './claims/unsupported-claim.ts'
import boilerplateDensity from './wording/boilerplate-density.ts'
import type { Rule } from '../src/rule/define-rule.ts'
import attributionAgentlessAttribution from './attribution/agentless-attribution.ts'
import attributionAnonymousAdvice from './attribution/anonymous-advice.ts'
import attributionMultipliedSource from './attribution/multiplied-source.ts'
import attributionUnnamedSource from './attribution/unnamed-source.ts'
import attributionVagueSource from './attribution/vague-source.ts'
import citationsLateSource from './citations/late-source.ts'
import citationsUnlinkedSource from './citations/unlinked-source.ts'
import datesUndatedArticle from './dates/undated-article.ts'
import datesUndatedEvent from './dates/undated-event.ts'
import namesConflictingAge from './names/conflicting-age.ts'
import namesConflictingParty from './names/conflicting-party.ts'
import namesConflictingTitle from './names/conflicting-title.ts'
import namesDuplicateOfficeHolder from './names/duplicate-office-holder.ts'
import namesIncumbencyConflict from './names/incumbency-conflict.ts'
import numbersFalseMajority from './numbers/false-majority.ts'
import numbersPercentForPoints from './numbers/percent-for-points.ts'
import numbersPercentOverWhole from './numbers/percent-over-whole.ts'
import numbersReversedComparison from './numbers/reversed-comparison.ts'
import numbersReversedRange from './numbers/reversed-range.ts'
import numbersWrongAverage from './numbers/wrong-average.ts'
import numbersWrongConversion from './numbers/wrong-conversion.ts'
import numbersWrongMargin from './numbers/wrong-margin.ts'
import numbersWrongMultiple from './numbers/wrong-multiple.ts'
import numbersWrongPercentChange from './numbers/wrong-percent-change.ts'
import numbersWrongPercentage from './numbers/wrong-percentage.ts'
import numbersWrongProduct from './numbers/wrong-product.ts'
import numbersWrongShareTotal from './numbers/wrong-share-total.ts'
import numbersWrongSpeed from './numbers/wrong-speed.ts'
import numbersWrongSum from './numbers/wrong-sum.ts'
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
  attributionAgentlessAttribution,
  attributionAnonymousAdvice,
  attributionMultipliedSource,
  attributionUnnamedSource,
  attributionVagueSource,
  citationsLateSource,
  citationsUnlinkedSource,
  datesUndatedArticle,
  datesUndatedEvent,
  namesConflictingAge,
  namesConflictingParty,
  namesConflictingTitle,
  namesDuplicateOfficeHolder,
  namesIncumbencyConflict,
  numbersFalseMajority,
  numbersPercentForPoints,
  numbersPercentOverWhole,
  numbersReversedComparison,
  numbersReversedRange,
  numbersWrongAverage,
  numbersWrongConversion,
  numbersWrongMargin,
  numbersWrongMultiple,
  numbersWrongPercentChange,
  numbersWrongPercentage,
  numbersWrongProduct,
  numbersWrongShareTotal,
  numbersWrongSpeed,
  numbersWrongSum,
  structureChatbotResidue,
  structureFactlessTable,
  structureLeftoverPlaceholder,
  structureMissingByline,
  structureMissingTitle,
  structureRepeatedContent,
  structureTemplateList,
  structureUnmarkedHeading,
  structureUnseparatedTable,
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
  sourcelessArticle,
  opinionAsFact,
  shiftingMeaning,
  unattributedPrediction,
  unsupportedClaim,
  boilerplateDensity,
]
