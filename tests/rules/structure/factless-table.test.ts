import { expect, test } from 'vitest'
import rule from '../../../rules/structure/factless-table.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const table = (header: string, ...rows: string[]) => [`${header}`, '|---|---|', ...rows].join('\n')

test.each([
  [table('| Year | Catch |', '| 2024 | good |', '| 2025 | poor |')],
  [table('| Post | Holder |', '| Mayor | Ana Ruiz |', '| Clerk | Ole Dahl |')],
  [table('| Feature | Here |', '| Sails | yes |', '| Oars | no |')],
  [table('| Name | Type |', '| `path` | `string` |', '| `cwd` | `string` |')],
  [table('| Gain | Source |', '| Calm | [report](https://a.example) |', '| Trade | none given |')],
  [
    table(
      '{{| Gain | Effect |}}',
      '| More calm | Fewer worries |',
      '| Wider trade | Balanced growth |',
    ),
  ],
])('%s', async (text) => {
  const { expected, found } = await checkMarked(rule, text)
  expect(found).toEqual(expected)
})
