import { existsSync, readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { builtInRules } from '../rules/index.ts'
import { optionNames } from '../src/config/resolve-config.ts'
import { renderRulePage } from '../src/rule/rule-page.ts'
import * as library from '../src/index.ts'

const ids = builtInRules.map(({ id }) => id)
const ruleFiles = globSync('rules/*/*.ts')
  .filter((path) => readFileSync(path, 'utf8').includes('defineRule('))
  .map((path) => path.replace(/^rules\/|\.ts$/g, ''))
  .sort()

test('rule, id, test and page have the same name', () => {
  expect([...ids].sort()).toEqual(ruleFiles)
  expect(ids.filter((id) => !existsSync(`tests/rules/${id}.test.ts`))).toEqual([])
  expect(ids.filter((id) => !existsSync(`docs/rules/${id}.md`))).toEqual([])
  const pages = globSync('docs/rules/*/*.md').map((path) =>
    path.replace(/^docs\/rules\/|\.md$/g, ''),
  )
  expect(pages.filter((page) => !ids.includes(page))).toEqual([])
})

test('the index is sorted and names each rule once', () => {
  expect(ids).toEqual([...new Set(ids)].sort())
})

test('rule names are unique without their group', () => {
  const short = ids.map((id) => id.slice(id.indexOf('/') + 1))
  expect(short.filter((name, index) => short.indexOf(name) !== index)).toEqual([])
})

describe.each(builtInRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has a page that tells the truth', () => {
    expect(readFileSync(`docs/rules/${id}.md`, 'utf8')).toBe(renderRulePage(rule))
  })

  test('describes and defaults each option', () => {
    const page = renderRulePage(rule)
    const [, options = ''] = page.split('\n## Options\n')
    const rows = options.split('\n').filter((line) => line.startsWith('| `'))
    expect(rows).toHaveLength(optionNames(rule).length)
    for (const row of rows) expect(row).toMatch(/^\| `\w+` \| `.+` \| .+\. \|$/)
  })

  test('yields only to rules there are', () => {
    const wrong = (rule.meta.yieldsTo ?? []).filter(
      (pattern) =>
        !ids.some((one) => one === pattern || one.startsWith(pattern.replace(/\*$/, ''))),
    )
    expect(wrong).toEqual([])
  })
})

test('the library exports what it promises', () => {
  expect(Object.keys(library).sort()).toMatchSnapshot()
})
