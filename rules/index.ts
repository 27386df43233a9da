import type { Rule } from '../src/rule/define-rule.ts'
import attributionAgentlessAttribution from './attribution/agentless-attribution.ts'
import attributionAnonymousAdvice from './attribution/anonymous-advice.ts'
import attributionAnonymousOpinion from './attribution/anonymous-opinion.ts'
import attributionEscalatedSource from './attribution/escalated-source.ts'
import attributionHearsay from './attribution/hearsay.ts'
import attributionLoadedVerb from './attribution/loaded-verb.ts'
import attributionMissingReply from './attribution/missing-reply.ts'
import attributionMultipliedSource from './attribution/multiplied-source.ts'
import attributionPollWithoutMethod from './attribution/poll-without-method.ts'
import attributionSingleSource from './attribution/single-source.ts'
import attributionUnaffiliatedExpert from './attribution/unaffiliated-expert.ts'
import attributionUnattributedHeadline from './attribution/unattributed-headline.ts'
import attributionUnexplainedAnonymity from './attribution/unexplained-anonymity.ts'
import attributionUnnamedSource from './attribution/unnamed-source.ts'
import attributionUnnamedStudy from './attribution/unnamed-study.ts'
import attributionVagueSource from './attribution/vague-source.ts'
import citationsBrokenReference from './citations/broken-reference.ts'
import citationsCircularCitation from './citations/circular-citation.ts'
import citationsInvalidIdentifier from './citations/invalid-identifier.ts'
import citationsLateSource from './citations/late-source.ts'
import citationsMislabelledLink from './citations/mislabelled-link.ts'
import citationsSecondarySource from './citations/secondary-source.ts'
import citationsSourcelessArticle from './citations/sourceless-article.ts'
import citationsUnlinkedSource from './citations/unlinked-source.ts'
import claimsAbsoluteClaim from './claims/absolute-claim.ts'
import claimsAssertedMotive from './claims/asserted-motive.ts'
import claimsCausalHeadline from './claims/causal-headline.ts'
import claimsContradiction from './claims/contradiction.ts'
import claimsOpinionAsFact from './claims/opinion-as-fact.ts'
import claimsPresumedGuilt from './claims/presumed-guilt.ts'
import claimsPresupposedClaim from './claims/presupposed-claim.ts'
import claimsShiftingMeaning from './claims/shifting-meaning.ts'
import claimsUnattributedPrediction from './claims/unattributed-prediction.ts'
import claimsUnsupportedCause from './claims/unsupported-cause.ts'
import claimsUnsupportedClaim from './claims/unsupported-claim.ts'
import claimsUnsupportedSuperlative from './claims/unsupported-superlative.ts'
import claimsVagueEvidence from './claims/vague-evidence.ts'
import datesAgeMismatch from './dates/age-mismatch.ts'
import datesAnniversaryMismatch from './dates/anniversary-mismatch.ts'
import datesCenturyMismatch from './dates/century-mismatch.ts'
import datesConflictingDate from './dates/conflicting-date.ts'
import datesDurationMismatch from './dates/duration-mismatch.ts'
import datesElapsedTimeMismatch from './dates/elapsed-time-mismatch.ts'
import datesHolidayMismatch from './dates/holiday-mismatch.ts'
import datesImpossibleDate from './dates/impossible-date.ts'
import datesImpossibleOrder from './dates/impossible-order.ts'
import datesImpossibleTime from './dates/impossible-time.ts'
import datesQuarterMismatch from './dates/quarter-mismatch.ts'
import datesReversedSpan from './dates/reversed-span.ts'
import datesTenseMismatch from './dates/tense-mismatch.ts'
import datesUndatedArticle from './dates/undated-article.ts'
import datesUndatedEvent from './dates/undated-event.ts'
import datesVagueTime from './dates/vague-time.ts'
import datesWeekdayMismatch from './dates/weekday-mismatch.ts'
import factsCommonMisconception from './facts/common-misconception.ts'
import factsContradictedClaim from './facts/contradicted-claim.ts'
import factsImpossibleSpeaker from './facts/impossible-speaker.ts'
import factsMisplacedPlace from './facts/misplaced-place.ts'
import factsMissingContext from './facts/missing-context.ts'
import factsOutdatedFact from './facts/outdated-fact.ts'
import factsUnofficialName from './facts/unofficial-name.ts'
import factsWrongBorder from './facts/wrong-border.ts'
import factsWrongCapital from './facts/wrong-capital.ts'
import factsWrongDistance from './facts/wrong-distance.ts'
import factsWrongMembership from './facts/wrong-membership.ts'
import factsWrongOfficeHolder from './facts/wrong-office-holder.ts'
import namesAcronymMismatch from './names/acronym-mismatch.ts'
import namesConflictingAge from './names/conflicting-age.ts'
import namesConflictingParty from './names/conflicting-party.ts'
import namesConflictingTitle from './names/conflicting-title.ts'
import namesDuplicateOfficeHolder from './names/duplicate-office-holder.ts'
import namesImpossibleContact from './names/impossible-contact.ts'
import namesInconsistentSpelling from './names/inconsistent-spelling.ts'
import namesIncumbencyConflict from './names/incumbency-conflict.ts'
import namesMisspeltName from './names/misspelt-name.ts'
import namesPronounShift from './names/pronoun-shift.ts'
import namesUnintroducedName from './names/unintroduced-name.ts'
import numbersAmbiguousMultiple from './numbers/ambiguous-multiple.ts'
import numbersBareFigure from './numbers/bare-figure.ts'
import numbersConflictingFigure from './numbers/conflicting-figure.ts'
import numbersEstimateOutsideInterval from './numbers/estimate-outside-interval.ts'
import numbersExchangeRateDrift from './numbers/exchange-rate-drift.ts'
import numbersFalseMajority from './numbers/false-majority.ts'
import numbersFalsePrecision from './numbers/false-precision.ts'
import numbersHeadlineMismatch from './numbers/headline-mismatch.ts'
import numbersImpossibleMean from './numbers/impossible-mean.ts'
import numbersLeadWithinMargin from './numbers/lead-within-margin.ts'
import numbersMiscountedList from './numbers/miscounted-list.ts'
import numbersMisplacedSeparator from './numbers/misplaced-separator.ts'
import numbersMissingAbsoluteRisk from './numbers/missing-absolute-risk.ts'
import numbersMissingBaseline from './numbers/missing-baseline.ts'
import numbersPartOverWhole from './numbers/part-over-whole.ts'
import numbersPercentForPoints from './numbers/percent-for-points.ts'
import numbersPercentOverWhole from './numbers/percent-over-whole.ts'
import numbersRankMismatch from './numbers/rank-mismatch.ts'
import numbersReversedComparison from './numbers/reversed-comparison.ts'
import numbersReversedRange from './numbers/reversed-range.ts'
import numbersScaleSlip from './numbers/scale-slip.ts'
import numbersSignificanceConflict from './numbers/significance-conflict.ts'
import numbersTableMismatch from './numbers/table-mismatch.ts'
import numbersWrongAverage from './numbers/wrong-average.ts'
import numbersWrongConversion from './numbers/wrong-conversion.ts'
import numbersWrongMargin from './numbers/wrong-margin.ts'
import numbersWrongMarginOfError from './numbers/wrong-margin-of-error.ts'
import numbersWrongMultiple from './numbers/wrong-multiple.ts'
import numbersWrongPValue from './numbers/wrong-p-value.ts'
import numbersWrongPercentChange from './numbers/wrong-percent-change.ts'
import numbersWrongPercentage from './numbers/wrong-percentage.ts'
import numbersWrongProduct from './numbers/wrong-product.ts'
import numbersWrongShareTotal from './numbers/wrong-share-total.ts'
import numbersWrongSpeed from './numbers/wrong-speed.ts'
import numbersWrongSum from './numbers/wrong-sum.ts'
import quotesAlteredQuote from './quotes/altered-quote.ts'
import quotesConflictingQuote from './quotes/conflicting-quote.ts'
import quotesDistortedQuote from './quotes/distorted-quote.ts'
import quotesFamousMisquotation from './quotes/famous-misquotation.ts'
import quotesOrphanQuote from './quotes/orphan-quote.ts'
import quotesOverstatedParaphrase from './quotes/overstated-paraphrase.ts'
import quotesScareQuote from './quotes/scare-quote.ts'
import quotesUnclosedQuote from './quotes/unclosed-quote.ts'
import quotesUnfoundQuote from './quotes/unfound-quote.ts'
import sourcesBrokenSnapshot from './sources/broken-snapshot.ts'
import sourcesCopiedText from './sources/copied-text.ts'
import sourcesDeadLink from './sources/dead-link.ts'
import sourcesDifferingValue from './sources/differing-value.ts'
import sourcesDisputedClaim from './sources/disputed-claim.ts'
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
import wordingInflatedSignificance from './wording/inflated-significance.ts'
import wordingLoadedTerm from './wording/loaded-term.ts'
import wordingSelfReference from './wording/self-reference.ts'
import wordingStackedHedge from './wording/stacked-hedge.ts'
import wordingStockPhrase from './wording/stock-phrase.ts'
import wordingUnclearReference from './wording/unclear-reference.ts'
import wordingWeaselWords from './wording/weasel-words.ts'

/** Every built-in rule, sorted by id. */
export const builtInRules: readonly Rule[] = [
  attributionAgentlessAttribution,
  attributionAnonymousAdvice,
  attributionAnonymousOpinion,
  attributionEscalatedSource,
  attributionHearsay,
  attributionLoadedVerb,
  attributionMissingReply,
  attributionMultipliedSource,
  attributionPollWithoutMethod,
  attributionSingleSource,
  attributionUnaffiliatedExpert,
  attributionUnattributedHeadline,
  attributionUnexplainedAnonymity,
  attributionUnnamedSource,
  attributionUnnamedStudy,
  attributionVagueSource,
  citationsBrokenReference,
  citationsCircularCitation,
  citationsInvalidIdentifier,
  citationsLateSource,
  citationsMislabelledLink,
  citationsSecondarySource,
  citationsSourcelessArticle,
  citationsUnlinkedSource,
  claimsAbsoluteClaim,
  claimsAssertedMotive,
  claimsCausalHeadline,
  claimsContradiction,
  claimsOpinionAsFact,
  claimsPresumedGuilt,
  claimsPresupposedClaim,
  claimsShiftingMeaning,
  claimsUnattributedPrediction,
  claimsUnsupportedCause,
  claimsUnsupportedClaim,
  claimsUnsupportedSuperlative,
  claimsVagueEvidence,
  datesAgeMismatch,
  datesAnniversaryMismatch,
  datesCenturyMismatch,
  datesConflictingDate,
  datesDurationMismatch,
  datesElapsedTimeMismatch,
  datesHolidayMismatch,
  datesImpossibleDate,
  datesImpossibleOrder,
  datesImpossibleTime,
  datesQuarterMismatch,
  datesReversedSpan,
  datesTenseMismatch,
  datesUndatedArticle,
  datesUndatedEvent,
  datesVagueTime,
  datesWeekdayMismatch,
  factsCommonMisconception,
  factsContradictedClaim,
  factsImpossibleSpeaker,
  factsMisplacedPlace,
  factsMissingContext,
  factsOutdatedFact,
  factsUnofficialName,
  factsWrongBorder,
  factsWrongCapital,
  factsWrongDistance,
  factsWrongMembership,
  factsWrongOfficeHolder,
  namesAcronymMismatch,
  namesConflictingAge,
  namesConflictingParty,
  namesConflictingTitle,
  namesDuplicateOfficeHolder,
  namesImpossibleContact,
  namesInconsistentSpelling,
  namesIncumbencyConflict,
  namesMisspeltName,
  namesPronounShift,
  namesUnintroducedName,
  numbersAmbiguousMultiple,
  numbersBareFigure,
  numbersConflictingFigure,
  numbersEstimateOutsideInterval,
  numbersExchangeRateDrift,
  numbersFalseMajority,
  numbersFalsePrecision,
  numbersHeadlineMismatch,
  numbersImpossibleMean,
  numbersLeadWithinMargin,
  numbersMiscountedList,
  numbersMisplacedSeparator,
  numbersMissingAbsoluteRisk,
  numbersMissingBaseline,
  numbersPartOverWhole,
  numbersPercentForPoints,
  numbersPercentOverWhole,
  numbersRankMismatch,
  numbersReversedComparison,
  numbersReversedRange,
  numbersScaleSlip,
  numbersSignificanceConflict,
  numbersTableMismatch,
  numbersWrongAverage,
  numbersWrongConversion,
  numbersWrongMargin,
  numbersWrongMarginOfError,
  numbersWrongMultiple,
  numbersWrongPValue,
  numbersWrongPercentChange,
  numbersWrongPercentage,
  numbersWrongProduct,
  numbersWrongShareTotal,
  numbersWrongSpeed,
  numbersWrongSum,
  quotesAlteredQuote,
  quotesConflictingQuote,
  quotesDistortedQuote,
  quotesFamousMisquotation,
  quotesOrphanQuote,
  quotesOverstatedParaphrase,
  quotesScareQuote,
  quotesUnclosedQuote,
  quotesUnfoundQuote,
  sourcesBrokenSnapshot,
  sourcesCopiedText,
  sourcesDeadLink,
  sourcesDifferingValue,
  sourcesDisputedClaim,
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
  wordingInflatedSignificance,
  wordingLoadedTerm,
  wordingSelfReference,
  wordingStackedHedge,
  wordingStockPhrase,
  wordingUnclearReference,
  wordingWeaselWords,
]
