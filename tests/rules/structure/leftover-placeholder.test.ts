import { expect, test } from 'vitest'
import rule from '../../../rules/structure/leftover-placeholder.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['The TK Maxx shop shut.'],
  ['“He [DATE] came,” she said.'],
  ['See [NAME][1] for more.\n\n[1]: https://a.example'],
  ['Super Bowl XXX was played in Tempe.'],
  ['A shirt of size XXX hung there.'],
  ['`[NAME]` is filled in by the program.'],
  ['```\nTODO\n```'],
  ['The TBCs were counted.'],
  ['Insert the key here and turn it.'],
  ['Insert image here if you like it.'],
  ['The mine opened in {{TK}}.'],
  ['It cost {{TKTK}} crowns.'],
  ['{{TODO}}: ask the clerk.'],
  ['The date is {{TBD}}.'],
  ['{{[COMPANY NAME]}} makes pumps.'],
  ['{{[insert quote here]}} said the clerk.'],
  ['Signed, {{[Your Name]}}'],
  ['It cost too much. {{Insert quote here}}.'],
  ['Call {{XXXX}} for help.'],
])('%s', async (text) => {
  const { expected, found } = await checkMarked(rule, text)
  expect(found).toEqual(expected)
})

test('bracketed slots can be left alone, and words accepted', async () => {
  const text = '[NAME] works at TK.'
  expect(
    (await checkMarked(rule, text, { options: { brackets: false, allow: ['TK'] } })).found,
  ).toEqual([])
})
