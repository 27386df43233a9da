import type { Rule } from '../src/rule/define-rule.ts'
import attributionAgentlessAttribution from './attribution/agentless-attribution.ts'
import attributionAnonymousAdvice from './attribution/anonymous-advice.ts'
import attributionMultipliedSource from './attribution/multiplied-source.ts'
import attributionUnnamedSource from './attribution/unnamed-source.ts'
import attributionVagueSource from './attribution/vague-source.ts'
import citationsBrokenReference from './citations/broken-reference.ts'
import citationsCircularCitation from './citations/circular-citation.ts'
import citationsSecondarySource from './citations/secondary-source.ts'
import datesUndatedArticle from './dates/undated-article.ts'
import datesUndatedEvent from './dates/undated-event.ts'
import namesConflictingAge from './names/conflicting-age.ts'
import namesConflictingParty from './names/conflicting-party.ts'
import namesConflictingTitle from './names/conflicting-title.ts'
import namesDuplicateOfficeHolder from './names/duplicate-office-holder.ts'
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
  citationsBrokenReference,
  citationsCircularCitation,
  citationsSecondarySource,
  datesUndatedArticle,
  datesUndatedEvent,
  namesConflictingAge,
  namesConflictingParty,
  namesConflictingTitle,
  namesDuplicateOfficeHolder,
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
  structureChatbotResidue,
  structureFactlessTable,
  structureLeftoverPlaceholder,
  structureMissingByline,
  structureMissingTitle,
  structureRepeatedContent,
  structureTemplateList,
  structureUnmarkedHeading,
  structureUnseparatedTable,
]
