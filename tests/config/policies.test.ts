import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { builtInRules } from '../../rules/index.ts'
import { policies, policyNames } from '../../src/config/policies.ts'
import { renderPolicyPage } from '../../src/config/policy-page.ts'
import { optionNames, resolveRules } from '../../src/config/resolve-config.ts'
import { createRuleSet, parseRuleOptions } from '../../src/rule/rule-set.ts'

const ruleSet = createRuleSet(builtInRules)

describe.each(policyNames)('%s', (policy) => {
  const entries = policies[policy]

  test('names rules there are, once, with options they have', () => {
    const wrong = entries.flatMap(({ rule: id, options = {} }) => {
      const rule = ruleSet.find(id)
      if (rule?.id !== id) return [`there is no ${id}`]
      const parsed = parseRuleOptions(rule, options)
      if ('problem' in parsed) return [`${id}: ${parsed.problem}`]
      const known = optionNames(rule)
      return Object.keys(options).filter((name) => !known.includes(name)).map((name) => `${id} has no ${name}`)
    })
    expect(wrong).toEqual([])
    expect(new Set(entries.map(({ rule }) => rule)).size).toBe(entries.length)
  })

  test('says for each value where it is written', () => {
    for (const { source, url } of entries) {
      expect(source).toMatch(/^[A-Z].*\.$/)
      expect(url).toMatch(/^https:\/\/[\w.-]+\//)
    }
  })

  test('sets something in each entry, and what it sets holds over the preset', () => {
    const active = new Map(resolveRules([{ policy }], builtInRules).map((one) => [one.rule.id, one]))
    for (const { rule, severity, options } of entries) {
      expect(severity ?? options).toBeDefined()
      if (severity === 'off') expect(active.has(rule)).toBe(false)
      else if (severity) expect(active.get(rule)).toMatchObject({ severity, options: options ?? {} })
      else expect(active.get(rule)).toMatchObject({ options })
    }
  })
})

test('a rule set by hand wins over the policy', () => {
  const layer = { policy: 'reuters', rules: { 'multiplied-source': 'info' } } as const
  const active = resolveRules([layer], builtInRules)
  expect(active.find(({ rule }) => rule.id === 'attribution/multiplied-source')?.severity).toBe('info')
})

test('the page tells what the data says', () => {
  expect(readFileSync('docs/policies.md', 'utf8')).toBe(renderPolicyPage())
})
