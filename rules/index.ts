import type { Rule } from '../src/rule/define-rule.ts'
import undatedArticle from './dates/undated-article.ts'
import undatedEvent from './dates/undated-event.ts'

/** Every built-in rule, sorted by id. */
export const builtInRules: readonly Rule[] = [undatedArticle, undatedEvent]
