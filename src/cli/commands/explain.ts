import { builtInRules } from '../../../rules/index.ts'
import { createRuleSet } from '../../rule/rule-set.ts'
import { renderRulePage } from '../../rule/rule-page.ts'
import { write, type Io } from '../io.ts'
import { didYouMean } from '../../config/resolve-config.ts'
import { UsageError } from '../usage-error.ts'

/** `factlint explain`: the page of a rule. Throws `UsageError` with the nearest name when there is none. */
export async function explain(name: string, io: Io): Promise<void> {
  const ruleSet = createRuleSet(builtInRules)
  const rule = ruleSet.find(name)
  if (!rule) throw new UsageError(`there is no rule “${name}”${didYouMean(ruleSet.nearest(name))}`)
  await write(io.stdout, renderRulePage(rule))
}
