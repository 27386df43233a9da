import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readOutline } from '../../src/article/blocks.ts'
import { maskProse } from '../../src/article/prose-mask.ts'
import { splitSentences } from '../../src/article/sentences.ts'
import { parseMarkdown } from '../../src/documents/parse-markdown.ts'
import { parseText } from '../../src/documents/parse-text.ts'

const sentencesOf = (text: string, parse = parseText): string[] => {
  const tree = parse(text)
  const prose = maskProse(text, tree)
  const { blocks } = readOutline({ text, tree })
  return splitSentences(text, prose, blocks).map(({ start, end }) => text.slice(start, end))
}

// A bar marks each place where a sentence ends.
const cases: readonly string[] = [
  'The bridge is closed.| It opens in May.',
  'Is it safe?| Nobody knows!| Ask again.',
  'Dr. Lund met Mrs. Okoro at St. Anne’s.| They spoke briefly.',
  'Gen. Ivo Marek and Lt. Col. Sousa resigned.',
  'The U.S. Senate voted.| It passed.',
  'She moved to the U.S. The house was small.'.replace('U.S. The', 'U.S.| The'),
  'He lives in the U.S. and works in the U.K. as a nurse.',
  'Troops of the U.S. Army left.',
  'The U.S.’s debt grew.| So did ours.',
  'Imports from the E.U. fell; the U.N. Security Council met.',
  'The train leaves at 7 a.m. on weekdays.',
  'It ended at 9 p.m.| Nobody stayed.',
  'At 6 a.m. Carla woke.| She ran.',
  'The talk is at 5 p.m. Friday in Oslo.',
  'The vote came at 3 p.m. EST.| It failed.',
  'Inflation was 3.5 percent.| Prices rose 0.2.',
  'It cost $4.50.| He paid $5.',
  'He finished No. 5 in the league.',
  'See p. 12 and pp. 30–31.',
  'Fig. 3 shows the trend.| Sect. 4 explains it.',
  'Ruiz et al. found no link.| Others did.',
  'Ruiz et al. (2019) found no link.',
  'Take fruit, e.g. apples, i.e. something sweet.',
  'She is a Ph.D. candidate in Turin.',
  'He holds a Ph.D. It took nine years.'.replace('Ph.D. It', 'Ph.D.| It'),
  'J. R. Tallis wrote it.| A. Novak edited it.',
  'Maria L. Costa won.| Peter J. Holm lost.',
  'They hired Brandt & Co. for the job.',
  'It was sold to Norvik Inc. The price was secret.'.replace('Inc. The', 'Inc.| The'),
  'Norvik Inc. said sales fell.',
  'Washington, D.C. Mayor Ann Bell spoke.',
  'They met in Feb. 2019 and again on Jan. 5.',
  'He left in Sept. The office stayed shut.'.replace('Sept. The', 'Sept.| The'),
  '“We are done.” She left.'.replace('” She', '”| She'),
  '“We are done,” she said.| “It is over.”',
  '“Are we done?” he asked.',
  'He shouted “Stop!” and ran.',
  'She said: “It rained. We stayed in.”'.replace('rained. We', 'rained.| We'),
  'The plan (see below) failed.| (It was late.)| Nobody cared.',
  'The plan (it was late. It was bad.) failed.',
  'Sales rose [the firm says]. Profit fell.'.replace(']. ', '].| '),
  'Well… maybe not.| Perhaps.',
  'He paused... and went on.',
  'He paused... Then he went on.'.replace('... Then', '...| Then'),
  'What?!| No way!!| Fine.',
  'Yahoo! was sold.| Yahoo! News stayed.',
  'The claim was wrong.[3] The paper said so.[4] It apologised.'.replaceAll('] ', ']| '),
  'The claim was wrong.¹ The paper said so.'.replace('¹ ', '¹| '),
  'Write to ana.ruiz@example.org. She answers.'.replace('org. ', 'org.| '),
  'See https://example.org/a.b/c?d=e. It lists all.'.replace('e. It', 'e.| It'),
  'Visit example.org for more.| It is free.',
  'The law of 1998.| The law of 2003.',
  'Vitamin C. It helps.'.replace('C. It', 'C.| It'),
  'It was you and I. Nobody else.'.replace('I. N', 'I.| N'),
  'One: 1) wash it. 2) Dry it.'.replace('. 2', '.| 2'),
  '1. Wash it 2. Dry it 3. Store it'.replace(' 2.', '| 2.').replace(' 3.', '| 3.'),
  'a) Wash it b) Dry it'.replace(' b)', '| b)'),
  '• Wash it • Dry it'.replace(' •', '| •'),
  'It opened in 1901.Then it burnt down.'.replace('1901.T', '1901.|T'),
  'Version 2.0.1 is out.| Node.js runs it.',
  'The file is main.rs.| It compiles.',
  'it rained.| we stayed in.',
  'The Rev. Amos Bray, Sr., died.| He was 90.',
  'Apples, pears, etc. are cheap.',
  'They sell apples, pears, etc. The shop is small.'.replace('etc. The', 'etc.| The'),
  'Norway vs. Chile ended 2–2.',
  '“It’s ours!”| “No, it’s not.”',
  '他来了。|她走了。',
]

test.each(cases)('%s', (marked) => {
  const text = marked.replaceAll('|', '')
  expect(sentencesOf(text)).toEqual(marked.split('|').map((part) => part.trim()))
})

const markdownCases: readonly (readonly [string, readonly string[]])[] = [
  ['**It is late.** Go home.', ['**It is late.**', 'Go home.']],
  [
    'See [the report](https://example.org/r.html). It is long.',
    ['See [the report](https://example.org/r.html).', 'It is long.'],
  ],
  [
    'It fell. [Ruiz](https://example.org) agrees.',
    ['It fell.', '[Ruiz](https://example.org) agrees.'],
  ],
  [
    'It fell.[^1] It rose.\n\n[^1]: A note. Two parts.',
    ['It fell.[^1]', 'It rose.', 'A note.', 'Two parts.'],
  ],
  ['Run `a.b. C`. Then stop.', ['Run `a.b. C`.', 'Then stop.']],
  ['Stop it. `npm` starts it.', ['Stop it.', '`npm` starts it.']],
  ['A\\. B is fine &amp; good. Next one.', ['A\\. B is fine &amp; good.', 'Next one.']],
  ['# A title\n\nText here. More.', ['A title', 'Text here.', 'More.']],
  ['| A | B |\n|---|---|\n| One. Two. | Three |', ['A | B', 'One. Two. | Three']],
]

test.each(markdownCases)('reads the Markdown %j', (text, expected) => {
  expect(sentencesOf(text, parseMarkdown)).toEqual(expected)
})

const piece = fc.constantFrom(
  'Dr. ',
  'U.S. ',
  'rain ',
  'Rain ',
  '. ',
  '! ',
  '… ',
  '“',
  '” ',
  '(',
  ') ',
  '[3] ',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '| ',
  '**',
  '`x. Y` ',
  '&amp; ',
  '\\* ',
  '👍🏽 ',
  'e\u0301 ',
  '\u200B',
  '\u202Eabc\u202C ',
  '\uFEFF',
  '\r\n',
  '\t',
  'https://a.b/c. ',
  '> ',
)

test.each([
  ['text', parseText],
  ['Markdown', parseMarkdown],
] as const)('sentences of any %s lie in their blocks, in order, trimmed', (_name, parse) => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      const tree = parse(text)
      const prose = maskProse(text, tree)
      expect(prose).toHaveLength(text.length)
      const { blocks } = readOutline({ text, tree })
      let last = 0
      for (const { start, end, block } of splitSentences(text, prose, blocks)) {
        const holder = blocks[block]
        expect(start).toBeGreaterThanOrEqual(Math.max(last, holder?.start ?? Infinity))
        expect(end).toBeLessThanOrEqual(holder?.end ?? -1)
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        last = end
      }
    }),
    { numRuns: 300 },
  )
})
