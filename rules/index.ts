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
import citationsLateSource from './citations/late-source.ts'
import citationsUnlinkedSource from './citations/unlinked-source.ts'
import datesUndatedArticle from './dates/undated-article.ts'
import datesUndatedEvent from './dates/undated-event.ts'
import namesConflictingAge from './names/conflicting-age.ts'
import namesConflictingParty from './names/conflicting-party.ts'
import namesConflictingTitle from './names/conflicting-title.ts'
import namesDuplicateOfficeHolder from './names/duplicate-office-holder.ts'
import namesIncumbencyConflict from './names/incumbency-conflict.ts'
import quotesConflictingQuote from './quotes/conflicting-quote.ts'
import quotesOrphanQuote from './quotes/orphan-quote.ts'
import quotesOverstatedParaphrase from './quotes/overstated-paraphrase.ts'
import quotesScareQuote from './quotes/scare-quote.ts'
import quotesUnclosedQuote from './quotes/unclosed-quote.ts'
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
  citationsLateSource,
  citationsUnlinkedSource,
  datesUndatedArticle,
  datesUndatedEvent,
  namesConflictingAge,
  namesConflictingParty,
  namesConflictingTitle,
  namesDuplicateOfficeHolder,
  namesIncumbencyConflict,
  quotesConflictingQuote,
  quotesOrphanQuote,
  quotesOverstatedParaphrase,
  quotesScareQuote,
  quotesUnclosedQuote,
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
