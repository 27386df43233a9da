import sourcelessArticle from './citations/sourceless-article.ts'
import absoluteClaim from './claims/absolute-claim.ts'
import assertedMotive from './claims/asserted-motive.ts'
import causalHeadline from './claims/causal-headline.ts'
import contradiction from './claims/contradiction.ts'
import opinionAsFact from './claims/opinion-as-fact.ts'
import presumedGuilt from './claims/presumed-guilt.ts'
import presupposedClaim from './claims/presupposed-claim.ts'
import shiftingMeaning from './claims/shifting-meaning.ts'
import unattributedPrediction from './claims/unattributed-prediction.ts'
import unsupportedCause from './claims/unsupported-cause.ts'
import unsupportedClaim from './claims/unsupported-claim.ts'
import unsupportedSuperlative from './claims/unsupported-superlative.ts'
import vagueEvidence from './claims/vague-evidence.ts'
import boilerplateDensity from './wording/boilerplate-density.ts'
import inflatedSignificance from './wording/inflated-significance.ts'
import loadedTerm from './wording/loaded-term.ts'
import selfReference from './wording/self-reference.ts'
import stackedHedge from './wording/stacked-hedge.ts'
import stockPhrase from './wording/stock-phrase.ts'
import unclearReference from './wording/unclear-reference.ts'
import weaselWords from './wording/weasel-words.ts'
import type { Rule } from '../src/rule/define-rule.ts'

/** Every built-in rule, sorted by id. */
export const builtInRules: readonly Rule[] = [
  sourcelessArticle,
  absoluteClaim,
  assertedMotive,
  causalHeadline,
  contradiction,
  opinionAsFact,
  presumedGuilt,
  presupposedClaim,
  shiftingMeaning,
  unattributedPrediction,
  unsupportedCause,
  unsupportedClaim,
  unsupportedSuperlative,
  vagueEvidence,
  boilerplateDensity,
  inflatedSignificance,
  loadedTerm,
  selfReference,
  stackedHedge,
  stockPhrase,
  unclearReference,
  weaselWords,
]
