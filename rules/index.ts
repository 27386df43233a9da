import sourcelessArticle from './citations/sourceless-article.ts'
import opinionAsFact from './claims/opinion-as-fact.ts'
import shiftingMeaning from './claims/shifting-meaning.ts'
import unattributedPrediction from './claims/unattributed-prediction.ts'
import unsupportedClaim from './claims/unsupported-claim.ts'
import boilerplateDensity from './wording/boilerplate-density.ts'
import type { Rule } from '../src/rule/define-rule.ts'

/** Every built-in rule, sorted by id. */
export const builtInRules: readonly Rule[] = [
  sourcelessArticle,
  opinionAsFact,
  shiftingMeaning,
  unattributedPrediction,
  unsupportedClaim,
  boilerplateDensity,
]
