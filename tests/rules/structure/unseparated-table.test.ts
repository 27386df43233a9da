import { expect, test } from 'vitest'
import rule from '../../../rules/structure/unseparated-table.ts'
import { checkMarked, runRule } from '../../../src/testing/test-rule.ts'

const table = '| Year | Tonnes |\n|---|---|\n| 2024 | 310 |'

test.each([
  ['apart', `Catch:\n\n${table}\n\nThe fleet grew.`],
  ['alone', table],
  ['a comment before', `<!-- catch -->\n${table}`],
  ['in code', `\`\`\`\nCatch\n${table}\nend\n\`\`\``],
  ['a rule of dashes', 'Catch\n---\nThe fleet | grew.'],
])('quiet: %s', async (_name, text) => {
  expect((await checkMarked(rule, text)).found).toEqual([])
})

test.each([
  ['before', `Catch:\n{{| Year | Tonnes |}}\n|---|---|\n| 2024 | 310 |\n`, 'text before it'],
  ['after', `{{| Year | Tonnes |}}\n|---|---|\n| 2024 | 310 |\nThe fleet grew.`, 'text after it'],
  [
    'both, CRLF',
    `Catch:\r\n{{| Year | Tonnes |}}\r\n|---|---|\r\n| 2024 | 310 |\r\nMore.`,
    'before and after',
  ],
])('flagged: %s', async (_name, text) => {
  for (const format of ['markdown', 'text'] as const) {
    const { expected, found } = await checkMarked(rule, text, { format })
    expect(found).toEqual(expected)
  }
})

test.each([
  ['before', `Catch:\n${table}\n`, `Catch:\n\n${table}\n`],
  ['after', `${table}\nThe fleet grew.`, `${table}\n\nThe fleet grew.`],
  ['both', `Catch:\n${table}\nThe fleet grew.`, `Catch:\n\n${table}\n\nThe fleet grew.`],
  ['CRLF', 'Catch:\r\n| A | B |\r\n|---|---|\r\n', 'Catch:\r\n\r\n| A | B |\r\n|---|---|\r\n'],
])('mended: %s', async (_name, text, mended) => {
  const [finding] = await runRule(rule, text, { format: 'text' })
  const fix = finding?.fix ?? { start: 0, end: 0, text: 'no fix' }
  expect(text.slice(0, fix.start) + fix.text + text.slice(fix.end)).toBe(mended)
})

test('left to a person in a quotation', async () => {
  const text = 'Catch:\n> | A | B |\n> |---|---|\n> | 1 | 2 |\nMore.'
  for (const { fix } of await runRule(rule, text, { format: 'text' })) expect(fix).toBeUndefined()
})
