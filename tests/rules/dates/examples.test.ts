import { expect, test } from 'vitest'
import { builtInRules } from '../../../rules/index.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'
import type { Example, Rule } from '../../../src/rule/define-rule.ts'

const cases = builtInRules
  .filter(({ id }) => id.startsWith('dates/'))
  .flatMap((rule): [string, Rule, Example][] => {
    const { right, wrong } = rule.meta.examples
    return [...right, ...wrong].map((example) => [`${rule.id}: ${example.text}`, rule, example])
  })

test.each(cases)('%s', async (_name, rule, example) => {
  const { expected, found } = await checkMarked(rule, example.text, example)
  expect(found).toEqual(expected)
})
