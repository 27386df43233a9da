import { expect, test } from 'vitest'
import { parseRuleFlag, resolveRules } from '../../src/config/resolve-config.ts'
import { probeRule } from '../engine/probe-rule.ts'

const rules = [
  probeRule('a/calm', 'x'),
  probeRule('a/strict-one', 'x', { tier: 'strict', severity: 'info' }),
  probeRule('b/news-only', 'x', { tier: 'pedantic', houses: { news: 'error' } }),
  probeRule('b/grows', 'x', { strict: { loud: true } }),
]

const active = (...layers: Parameters<typeof resolveRules>[0]) =>
  resolveRules(layers, rules).map(({ rule, severity }) => `${rule.id}:${severity}`)

test('recommended is the default', () => {
  expect(active()).toEqual(['a/calm:warning', 'b/grows:warning'])
})

test('strict adds to recommended and turns options on', () => {
  const strict = resolveRules([{ presets: ['strict'] }], rules)
  expect(strict.map(({ rule }) => rule.id)).toEqual(['a/calm', 'a/strict-one', 'b/grows'])
  expect(strict[2]?.options).toEqual({ loud: true })
})

test('a house differs where its rules say so', () => {
  expect(active({ presets: ['news'] })).toEqual([
    'a/calm:warning',
    'b/news-only:error',
    'b/grows:warning',
  ])
})

test('later layers win; options are merged; groups and short names work', () => {
  expect(active({ rules: { 'a/*': 'off' } }, { rules: { calm: 'error' } })).toEqual([
    'a/calm:error',
    'b/grows:warning',
  ])
  const [first] = resolveRules(
    [{ rules: { calm: { loud: true } } }, { rules: { 'a/calm': 'info' } }],
    rules,
  )
  expect(first).toMatchObject({ severity: 'info', options: { loud: true } })
})

test.each([
  [{ rules: { 'a/clam': 'off' } }, 'there is no rule “a/clam”; did you mean “a/calm”?'],
  [{ rules: { clam: 'off' } }, 'did you mean “calm”?'],
  [{ rules: { calm: { laud: true } } }, 'a/calm has no option “laud”; did you mean “loud”?'],
  [{ presets: ['strct'] }, 'there is no preset “strct”; did you mean “strict”?'],
] as const)('%j is refused with the nearest name', (layer, message) => {
  expect(() => active(layer)).toThrow(message)
})

test.each([
  ['a/calm:loud', /no severity “loud”/],
  [':error', /form rule:severity/],
  ['a:b:c', /form rule:severity/],
])('--rule %s is refused', (flag, message) => {
  expect(() => parseRuleFlag(flag)).toThrow(message)
})
