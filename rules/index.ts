import type { Rule } from '../src/rule/define-rule.ts'
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
