import fc from 'fast-check'
import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { readPlainly } from '../../src/documents/plain-markdown.ts'

const parser = unified().use(remarkParse).freeze()
const parse = (text: string) => parser.parse(text)

const words = fc.constantFrom(
  ...[
    'The mayor',
    'said so',
    '“Yes,”',
    'in 2024',
    '3.',
    '12)',
    '-',
    '*',
    '+ a',
    '# A',
    '## B ##',
    '#x',
    '>',
    '===',
    '---',
    '***',
    '_a_',
    '**b**',
    '[c](d)',
    '![e](f)',
    '`g`',
    '&amp;',
    'a & b',
    '\\*',
    '1986. A year',
    '    code',
    '  indented',
    'a  ',
    ' ',
    '!',
    ':-',
    '~',
    '~~h~~',
    'İstanbul 🚀',
    '# Title',
    '####### no',
    '# ',
    '#',
    '- item',
    '1. one',
    '> quoted',
  ],
)
const line = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '))
const block = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
const gap = fc.constantFrom('\n', '\n\n', '\n \n', '\n\n\n', '\n   \n\n')
const text = fc
  .tuple(
    gap,
    fc.array(fc.tuple(block, gap), { maxLength: 8 }),
    fc.constantFrom('', '\n', '\n\n', ' '),
  )
  .map(([first, blocks, last]) => [first, ...blocks.flat(), last].join(''))

const plainObject = (tree: unknown): unknown => JSON.parse(JSON.stringify(tree))

test('gives the tree the parser gives for the whole text', () => {
  fc.assert(
    fc.property(text, (markdown) => {
      const read = readPlainly(markdown, parse)
      expect(plainObject(read)).toEqual(plainObject(parse(markdown)))
    }),
    { numRuns: 400 },
  )
})

test('gives nothing to the parser where all is plain', () => {
  const refuse = (): never => {
    throw new Error('asked')
  }
  const plain =
    '# Title\n\n“It opened,” she said.\nA second line.\n\nIt cost 3.5 million - or so.\n'
  expect(plainObject(readPlainly(plain, refuse))).toEqual(plainObject(parse(plain)))
})

test.each([
  'a\r\nb',
  'a <b>c</b>',
  '[a]: https://example.org\n\n[a]',
  '```\na\n\nb\n```',
  'a\tb',
  'a\n\n\uFEFFb',
])('leaves %j to the parser', (markdown) => expect(readPlainly(markdown, parse)).toBeUndefined())

test('parts met before are the same nodes in another place, and not parsed again', () => {
  const kept = new Map<string, Root>()
  let parsed = 0
  const remembering = (part: string): Root => {
    const known = kept.get(part) ?? (parsed++, parse(part))
    kept.set(part, known)
    return known
  }
  const draft = 'Plain.\n\n- a *list*\n\n\nPlain again.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'
  const edited = `A longer\nopening.\n\n${draft}`
  readPlainly(draft, remembering)
  const before = parsed
  expect(plainObject(readPlainly(edited, remembering))).toEqual(plainObject(parse(edited)))
  expect(parsed).toBe(before)
})
