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
