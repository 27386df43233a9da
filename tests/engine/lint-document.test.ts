import { expect, test } from 'vitest'
import elapsedTimeMismatch from '../../rules/dates/elapsed-time-mismatch.ts'
import impossibleOrder from '../../rules/dates/impossible-order.ts'
import { buildArticle } from '../../src/article/build-article.ts'
import { parseDocument } from '../../src/documents/parse-document.ts'
import { lintDocument } from '../../src/engine/lint-document.ts'
import type { Rule } from '../../src/rule/define-rule.ts'
import { probeRule } from './probe-rule.ts'

async function lint(
  text: string,
  rules: readonly Rule[],
  { requireReason = false, path = 'a.md' } = {},
) {
  const article = buildArticle(await parseDocument({ path, text }))
  const active = rules.map((rule) => ({
    rule,
    severity: rule.meta.severity,
    options: { loud: false },
  }))
  return lintDocument(article, { rules: active, requireReason })
}

const summary = async (text: string, rules: readonly Rule[]) =>
  (await lint(text, rules)).diagnostics.map(
    ({ rule, line, column, text: words }) => `${line}:${column} ${rule} ${words}`,
  )

test('findings become diagnostics in order of place', async () => {
  expect(
    await summary('A cat.\n\nA dog and a cat.', [
      probeRule('a/dog', 'dog'),
      probeRule('a/cat', 'cat'),
    ]),
  ).toEqual(['1:3 a/cat cat', '3:3 a/dog dog', '3:13 a/cat cat'])
})

test('a rule that throws is a fault with its name, and the others still run', async () => {
  const broken: Rule = {
    ...probeRule('a/broken', 'cat'),
    check: () => {
      throw new Error('no such luck')
    },
  }
  const result = await lint('A cat.', [broken, probeRule('a/cat', 'cat')])
  expect(result.faults).toEqual([{ rule: 'a/broken', path: 'a.md', message: 'no such luck' }])
  expect(result.diagnostics).toHaveLength(1)
})

test('a span outside the text is a fault of the rule', async () => {
  const wild: Rule = {
    ...probeRule('a/wild', 'cat'),
    *check({ finding }) {
      yield finding({ start: 3, end: 9999 }, 'found', { text: 'x' } as never)
    },
  }
  expect((await lint('A cat.', [wild])).faults[0]?.message).toMatch(/outside the text/)
})

test('the weaker finding on the same words becomes a related place of the stronger', async () => {
  const weak = probeRule('a/weak', 'big cat', { yieldsTo: ['a/strong'] })
  const { diagnostics } = await lint('The big cat.', [weak, probeRule('a/strong', 'cat')])
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['a/strong'])
  expect(diagnostics[0]?.related.map(({ start, end }) => [start, end])).toEqual([[4, 11]])
})

test('eight findings of a rule are shown and the rest counted', async () => {
  const { diagnostics } = await lint('cat '.repeat(11), [probeRule('a/cat', 'cat')])
  expect(diagnostics).toHaveLength(8)
  expect(diagnostics[7]?.message).toMatch(/and 3 more/)
  expect(diagnostics[7]?.related).toHaveLength(3)
})

test('a fingerprint stays when lines move, and tells sentences apart', async () => {
  const rules = [probeRule('a/cat', 'cat')]
  const before = await lint('A cat sat.\n\nThe cat ran.', rules)
  const after = await lint('New words.\n\nA   cat sat.\n\nThe cat ran.', rules)
  const prints = (result: typeof before) => result.diagnostics.map(({ fingerprint }) => fingerprint)
  expect(prints(after)).toEqual(prints(before))
  expect(new Set(prints(before)).size).toBe(2)
})

test.each([
  ['next', '<!-- factlint-disable-next a/cat -- known -->\n\nA cat.\n\nA cat.', ['5:3 a/cat cat']],
  ['next by its short name', '<!-- factlint-disable-next cat -- known -->\n\nA cat.', []],
  ['a group', '<!-- factlint-disable-next a/* -- known -->\n\nA cat.', []],
  ['line', 'A cat. <!-- factlint-disable-line cat -- known -->\nA cat.', ['2:3 a/cat cat']],
  [
    'range',
    '<!-- factlint-disable cat -->\n\nA cat.\n\n<!-- factlint-enable cat -->\n\nA cat.',
    ['7:3 a/cat cat'],
  ],
  ['file', 'A cat.\n\n<!-- factlint-disable-file cat -- known -->\n\nA cat.', []],
  ['all rules', '<!-- factlint-disable-next -- known -->\n\nA cat.', []],
  ['code is not read', '`<!-- factlint-disable-file cat -->` A cat.', ['1:40 a/cat cat']],
])('suppresses: %s', async (_name, text, expected) => {
  expect(await summary(text, [probeRule('a/cat', 'cat')])).toEqual(expected)
})

test('MDX comments suppress too', async () => {
  const text = '{/* factlint-disable-next cat -- known */}\n\nA cat.'
  const { diagnostics } = await lint(text, [probeRule('a/cat', 'cat')], { path: 'a.mdx' })
  expect(diagnostics).toEqual([])
})

test('a suppression that silences nothing is told, unless its rule did not run', async () => {
  const text = '<!-- factlint-disable-next a/cat -->\n\nA dog.'
  expect(await summary(text, [probeRule('a/cat', 'cat')])).toEqual([
    '1:1 factlint/unused-suppression <!-- factlint-disable-next a/cat -->',
  ])
  expect(await summary(text, [probeRule('a/bird', 'bird')])).toEqual([])
})

test('a reason is asked for where the configuration wants one', async () => {
  const text = '<!-- factlint-disable-next a/cat -->\n\nA cat.'
  const { diagnostics } = await lint(text, [probeRule('a/cat', 'cat')], { requireReason: true })
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['factlint/reasonless-suppression'])
})

test('the same input gives the same bytes', async () => {
  const rules = [probeRule('a/cat', 'cat'), probeRule('a/dog', 'dog')]
  const once = JSON.stringify(await lint('A cat and a dog.', rules))
  expect(JSON.stringify(await lint('A cat and a dog.', rules))).toBe(once)
})

test('a finding about the places of a stronger one is a related place of that one', async () => {
  const found = await lint('The hall opened in 2014, two years after work began in 2016.', [
    elapsedTimeMismatch,
    impossibleOrder,
  ])
  expect(found.diagnostics.map(({ rule }) => rule)).toEqual(['dates/impossible-order'])
})
