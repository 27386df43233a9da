import { expect, test } from 'vitest'
import rule from '../../../rules/facts/contradicted-claim.ts'
import { coreFacts } from '../../../src/facts/core-facts.ts'
import { checkMarked, runRule } from '../../../src/testing/test-rule.ts'

const setting = { facts: coreFacts(), date: '2026-01-10' }

test.each([
  ['leaves what is right', 'The United States recognised Chile on 27 January 1823.'],
  [
    'leaves a limited sense',
    'The Obama administration’s recognition of Croatia as a partner pleased Zagreb.',
  ],
  [
    'leaves everyday senses',
    'The Obama administration recognised Croatia’s efforts and the importance of Slovenia.',
  ],
  [
    'leaves denials and reports',
    'The Obama administration did not recognise Croatia. Ana Ruiz said that the Obama administration recognised Croatia.',
  ],
  ['leaves other states’ acts', 'Israel recognised Croatia in 1997.'],
  [
    'leaves states recognised twice',
    'The United States recognised Latvia in 1922 and again in 1991.',
  ],
  [
    'leaves currencies beside others',
    'Ecuador uses the U.S. dollar. Denmark does not use the euro. Poland may adopt the euro in 2030.',
  ],
  ['leaves relatives', 'The son of Nelson Mandela was born in 1950.'],
  ['finds a wrong actor', '{{The Obama administration’s recognition of Croatia}} came late.'],
  ['finds a wrong day', '{{The United States recognised Chile}} in 1850.'],
  ['finds the passive', '{{Croatia was recognised by the United States}} in 2003.'],
  ['finds a currency', 'The {{currency of Sweden is the euro}}.'],
  ['finds a day of adoption', '{{Croatia adopted the euro in 2013}}.'],
  ['finds a life', '{{Albert Einstein died in 1965}}.'],
  ['finds a day of independence', '{{Kenya became independent in 1957}}.'],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked, setting)
  expect(found).toEqual(expected)
})

const article = `# The Obama administration’s recognition of Croatia

The Obama administration changed course with its recognition of Croatia. By formally acknowledging Croatia’s sovereignty it went further.

In addition to political recognition, there was aid.
`

test('makes one finding of an event, in body prose, the rest related', async () => {
  const findings = await runRule(rule, article, setting)
  expect(findings.map(({ start, end }) => article.slice(start, end))).toEqual([
    'The Obama administration changed course with its recognition of Croatia',
  ])
  expect(findings[0]?.related.map(({ start, end }) => article.slice(start, end))).toEqual([
    'The Obama administration’s recognition of Croatia',
    'formally acknowledging Croatia’s sovereignty',
    'political recognition',
  ])
})

test('names the fact, its day, who was in office, and where to look', async () => {
  const [finding] = await runRule(rule, 'The Obama administration recognised Croatia.', setting)
  expect(finding?.message.what).toContain(
    'recognised Croatia (7 April 1992, under George H. W. Bush)',
  )
  expect(finding?.evidence[0]?.url).toBe('https://history.state.gov/countries/croatia')
})

test('is a warning at most inside a quotation', async () => {
  const [finding] = await runRule(rule, '“Obama recognised Croatia,” he said.', setting)
  expect(finding?.atMost).toBe('warning')
  expect(finding?.message.help).toContain('beside the quotation')
})
