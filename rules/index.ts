import type { Rule } from '../src/rule/define-rule.ts'
import agentlessAttribution from './attribution/agentless-attribution.ts'
import anonymousAdvice from './attribution/anonymous-advice.ts'
import multipliedSource from './attribution/multiplied-source.ts'
import unnamedSource from './attribution/unnamed-source.ts'
import vagueSource from './attribution/vague-source.ts'
import lateSource from './citations/late-source.ts'
import unlinkedSource from './citations/unlinked-source.ts'

/** Every built-in rule, sorted by id. */
export const builtInRules: readonly Rule[] = [
  agentlessAttribution,
  anonymousAdvice,
  multipliedSource,
  unnamedSource,
  vagueSource,
  lateSource,
  unlinkedSource,
]
