import { describe, expect, test } from 'vitest'
import { builtInRules } from '../../rules/index.ts'
import type { Example, Rule } from '../../src/rule/define-rule.ts'
import { checkMarked } from '../../src/testing/test-rule.ts'

const check = (rule: Rule, { text, ...setting }: Example) => checkMarked(rule, text, setting)

/** Rules that speak only with facts or sources at hand are shown in their own tests. */
const alone = builtInRules.filter(({ meta }) => meta.kind === 'document' || meta.kind === 'list')

describe.each(alone.map((rule) => [rule.id, rule] as const))('examples of %s', (_id, rule) => {
  test.each(rule.meta.examples.wrong)('flagged: $text', async (example) => {
    expect(example.text).toContain('{{')
    const { expected, found } = await check(rule, example)
    expect(found).toEqual(expected)
  })

  test.each(rule.meta.examples.right)('not flagged: $text', async (example) => {
    expect(await check(rule, example)).toEqual({ expected: [], found: [] })
  })
})
