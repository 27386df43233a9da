import { expect, test } from 'vitest'
import rule from '../../../rules/structure/unseparated-table.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

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
