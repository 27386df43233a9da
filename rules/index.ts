import type { Rule } from '../src/rule/define-rule.ts'
import attributionAgentlessAttribution from './attribution/agentless-attribution.ts'
import attributionAnonymousAdvice from './attribution/anonymous-advice.ts'
import attributionMultipliedSource from './attribution/multiplied-source.ts'
import attributionUnnamedSource from './attribution/unnamed-source.ts'
import attributionVagueSource from './attribution/vague-source.ts'
import citationsInvalidIdentifier from './citations/invalid-identifier.ts'
import citationsLateSource from './citations/late-source.ts'
import citationsMislabelledLink from './citations/mislabelled-link.ts'
import citationsSourcelessArticle from './citations/sourceless-article.ts'
import citationsUnlinkedSource from './citations/unlinked-source.ts'
import claimsOpinionAsFact from './claims/opinion-as-fact.ts'
import claimsShiftingMeaning from './claims/shifting-meaning.ts'
import claimsUnattributedPrediction from './claims/unattributed-prediction.ts'
import claimsUnsupportedClaim from './claims/unsupported-claim.ts'
import datesUndatedArticle from './dates/undated-article.ts'
import datesUndatedEvent from './dates/undated-event.ts'
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
import quotesFamousMisquotation from './quotes/famous-misquotation.ts'
import sourcesDisputedClaim from './sources/disputed-claim.ts'
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
  citationsInvalidIdentifier,
  citationsLateSource,
  citationsMislabelledLink,
  citationsSourcelessArticle,
  citationsUnlinkedSource,
  claimsOpinionAsFact,
  claimsShiftingMeaning,
  claimsUnattributedPrediction,
  claimsUnsupportedClaim,
  datesUndatedArticle,
  datesUndatedEvent,
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
  quotesFamousMisquotation,
  sourcesDisputedClaim,
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
]
