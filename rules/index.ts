import type { Rule } from '../src/rule/define-rule.ts'
import attributionAgentlessAttribution from './attribution/agentless-attribution.ts'
import attributionAnonymousAdvice from './attribution/anonymous-advice.ts'
import attributionMultipliedSource from './attribution/multiplied-source.ts'
import attributionUnnamedSource from './attribution/unnamed-source.ts'
import attributionVagueSource from './attribution/vague-source.ts'
import citationsBrokenReference from './citations/broken-reference.ts'
import citationsCircularCitation from './citations/circular-citation.ts'
import citationsSecondarySource from './citations/secondary-source.ts'
import citationsInvalidIdentifier from './citations/invalid-identifier.ts'
import citationsLateSource from './citations/late-source.ts'
import citationsSourcelessArticle from './citations/sourceless-article.ts'
import citationsUnlinkedSource from './citations/unlinked-source.ts'
import claimsOpinionAsFact from './claims/opinion-as-fact.ts'
import claimsShiftingMeaning from './claims/shifting-meaning.ts'
import claimsUnattributedPrediction from './claims/unattributed-prediction.ts'
import claimsUnsupportedClaim from './claims/unsupported-claim.ts'
import datesUndatedArticle from './dates/undated-article.ts'
import datesUndatedEvent from './dates/undated-event.ts'
import namesAcronymMismatch from './names/acronym-mismatch.ts'
import namesConflictingAge from './names/conflicting-age.ts'
import namesConflictingParty from './names/conflicting-party.ts'
import namesConflictingTitle from './names/conflicting-title.ts'
import namesDuplicateOfficeHolder from './names/duplicate-office-holder.ts'
import namesImpossibleContact from './names/impossible-contact.ts'
import namesInconsistentSpelling from './names/inconsistent-spelling.ts'
import namesIncumbencyConflict from './names/incumbency-conflict.ts'
import quotesAlteredQuote from './quotes/altered-quote.ts'
import quotesDistortedQuote from './quotes/distorted-quote.ts'
import quotesUnfoundQuote from './quotes/unfound-quote.ts'
import sourcesBrokenSnapshot from './sources/broken-snapshot.ts'
import sourcesCopiedText from './sources/copied-text.ts'
import sourcesDeadLink from './sources/dead-link.ts'
import sourcesDifferingValue from './sources/differing-value.ts'
import sourcesFailedVerification from './sources/failed-verification.ts'
import sourcesInflatedCausation from './sources/inflated-causation.ts'
import sourcesLowReliabilitySource from './sources/low-reliability-source.ts'
import sourcesMissingFigure from './sources/missing-figure.ts'
import sourcesMissingName from './sources/missing-name.ts'
import sourcesOutdatedSource from './sources/outdated-source.ts'
import sourcesRetractedSource from './sources/retracted-source.ts'
import sourcesStaleSnapshot from './sources/stale-snapshot.ts'
import sourcesStrippedHedge from './sources/stripped-hedge.ts'
import sourcesUnlockedSource from './sources/unlocked-source.ts'
import namesMisspeltName from './names/misspelt-name.ts'
import namesPronounShift from './names/pronoun-shift.ts'
import namesUnintroducedName from './names/unintroduced-name.ts'
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
import wordingBoilerplateDensity from './wording/boilerplate-density.ts'

/** Every built-in rule, sorted by id. */
export const builtInRules: readonly Rule[] = [
  attributionAgentlessAttribution,
  attributionAnonymousAdvice,
  attributionMultipliedSource,
  attributionUnnamedSource,
  attributionVagueSource,
  citationsBrokenReference,
  citationsCircularCitation,
  citationsSecondarySource,
  citationsInvalidIdentifier,
  citationsLateSource,
  citationsSourcelessArticle,
  citationsUnlinkedSource,
  claimsOpinionAsFact,
  claimsShiftingMeaning,
  claimsUnattributedPrediction,
  claimsUnsupportedClaim,
  datesUndatedArticle,
  datesUndatedEvent,
  namesAcronymMismatch,
  namesConflictingAge,
  namesConflictingParty,
  namesConflictingTitle,
  namesDuplicateOfficeHolder,
  namesImpossibleContact,
  namesInconsistentSpelling,
  namesIncumbencyConflict,
  quotesAlteredQuote,
  quotesDistortedQuote,
  quotesUnfoundQuote,
  sourcesBrokenSnapshot,
  sourcesCopiedText,
  sourcesDeadLink,
  sourcesDifferingValue,
  sourcesFailedVerification,
  sourcesInflatedCausation,
  sourcesLowReliabilitySource,
  sourcesMissingFigure,
  sourcesMissingName,
  sourcesOutdatedSource,
  sourcesRetractedSource,
  sourcesStaleSnapshot,
  sourcesStrippedHedge,
  sourcesUnlockedSource,
  namesMisspeltName,
  namesPronounShift,
  namesUnintroducedName,
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
  wordingBoilerplateDensity,
import ageMismatch from './dates/age-mismatch.ts'
import anniversaryMismatch from './dates/anniversary-mismatch.ts'
import centuryMismatch from './dates/century-mismatch.ts'
import conflictingDate from './dates/conflicting-date.ts'
import durationMismatch from './dates/duration-mismatch.ts'
import elapsedTimeMismatch from './dates/elapsed-time-mismatch.ts'
import holidayMismatch from './dates/holiday-mismatch.ts'
import impossibleDate from './dates/impossible-date.ts'
import impossibleOrder from './dates/impossible-order.ts'
import impossibleTime from './dates/impossible-time.ts'
import quarterMismatch from './dates/quarter-mismatch.ts'
import reversedSpan from './dates/reversed-span.ts'
import tenseMismatch from './dates/tense-mismatch.ts'
import undatedArticle from './dates/undated-article.ts'
import undatedEvent from './dates/undated-event.ts'
import vagueTime from './dates/vague-time.ts'
import weekdayMismatch from './dates/weekday-mismatch.ts'

/** Every built-in rule, sorted by id. */
export const builtInRules: readonly Rule[] = [
  ageMismatch,
  anniversaryMismatch,
  centuryMismatch,
  conflictingDate,
  durationMismatch,
  elapsedTimeMismatch,
  holidayMismatch,
  impossibleDate,
  impossibleOrder,
  impossibleTime,
  quarterMismatch,
  reversedSpan,
  tenseMismatch,
  undatedArticle,
  undatedEvent,
  vagueTime,
  weekdayMismatch,
]
