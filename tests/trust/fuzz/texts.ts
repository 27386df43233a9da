import fc from 'fast-check'
import { realArticles, realPieces } from './pieces.ts'

/** Marks that begin, end or break something in one of the formats. */
const marks = [
  ...['“', '”', '‘', '’', '"', "'", '(', ')', '[', ']', '](', '![', '<', '>', '</', '<!--', '-->'],
  ...['```', '~~~', '`', '**', '__', '*', '_', '~~', '\\', '|', '|-|', '\n|---|---|\n', '---\n'],
  ...['+++\n', '# ', '\n## ', '> ', '\n- ', '\n1. ', '\n    ', '\t', '[^1]', '[^1]: ', '{%', '{{<'],
  ...['<div>', '<p>', '</p>', '<table><tr><td>', '<script>', '<style>', '<ref>', '&amp;', '&#0;'],
  ...['<blockquote>', '<q>', '<li>', '<cite>', '<a href="https://example.org/', '<img src='],
  ...['https://example.org/a?b=c', 'www.', '@', '%', '$', '€', '£', '–', '—', '…', '×', '±', '½'],
  ...['. ', '? ', '! ', ': ', '; ', ', ', '\n\n', '\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085'],
  ...['\n====\n', '\n----\n', '\n|===\n', '\n.. note:: ', '::\n\n', '`_', '[1]_', 'footnote:[', '<<', '>>'],
  ...['\\begin{itemize}', '\\item ', '\\end{quote}', '\\cite{a}', '\\footnote{', '}', '{', '$$', '\\%', '``'],
  ...['<!-- factlint-disable -->', '<!-- factlint-disable-next-line x -->', '<!-- factlint-enable'],
]

/** Characters that programs stumble over: bidi, joiners, byte order marks, private use, halves of pairs. */
const oddities = [
  ...['\uFEFF', '\u200B', '\u200D', '\u00AD', '\u202E', '\u2066', '\u2069', '\u200F', '\u0000'],
  ...['\u001B[31m', '\u0007', '\uD800', '\uDC00', '\uE000', '\uE000C1\uE001', '\uE001', '\uFFFF'],
  ...[
    'e\u0301',
    'İ',
    'ß',
    'ﬁ',
    'Ǆ',
    '👩‍👩‍👧‍👦',
    '🇽🇰',
    '𝟙𝟚',
    '٣',
    '１９９８',
    'Ⅷ',
    '²',
    '\u00A0',
    '\u2009',
    '中文。',
  ],
]

/** Words and numbers the readings of dates, sums, names and sources begin with. */
const seeds = [
  ...['1998', '0', '31 February 2024', '29/02/2023', '12:75', '24:00', '1,000,00', '1e999', '10%'],
  ...['99999999999999999999', '0.1 + 0.2', '-5', '€3bn', '£1 million', '5 per cent', 'one in 0'],
  ...['Monday', 'in March', 'last year', 'aged 200', 'between 5 and 3', 'twice as', 'a third of'],
  ...['said', 'according to', 'Dr', 'U.S.', 'the NATO', 'President', 'Experts say', 'officials'],
  ...[
    'p = 0.05',
    't(0) = 5',
    '95% CI',
    'OR 1.2 (1.1-1.3)',
    'km',
    '0 miles',
    'constructor',
    '__proto__',
  ],
]

const any = (list: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...list)

/** A real piece, chosen late so that the pieces are read once. */
const piece: fc.Arbitrary<string> = fc.nat().map((n) => realPieces()[n % realPieces().length] ?? '')

const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((codes) => String.fromCharCode(...codes))

const nested = fc
  .tuple(any(marks), fc.integer({ min: 2, max: 60 }))
  .map(([mark, times]) => mark.repeat(times))

const noise = fc.oneof(any(marks), any(oddities), any(seeds), units, nested)

/** Real pieces with noise between them. */
const mixed = fc
  .array(fc.oneof({ weight: 3, arbitrary: piece }, { weight: 2, arbitrary: noise }), {
    maxLength: 8,
  })
  .chain((parts) =>
    fc.constantFrom('', ' ', '\n', '\n\n', '\r\n').map((joint) => parts.join(joint)),
  )

interface Edit {
  readonly at: number
  readonly length: number
  readonly insert: string
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 40 }),
  insert: fc.oneof(fc.constant(''), noise, any(seeds)),
})

/** A stretch of a real article, cut and patched at a few places. */
const mutated = fc
  .tuple(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), fc.array(edit, { maxLength: 6 }))
  .map(([n, from, edits]) => {
    const article = realArticles()[n % realArticles().length] ?? ''
    const start = Math.floor(from * from * article.length)
    return edits.reduce(applyEdit, article.slice(start, start + 1800))
  })

function applyEdit(text: string, { at, length, insert }: Edit): string {
  const place = Math.floor(at * text.length)
  return text.slice(0, place) + insert + text.slice(place + length)
}

const random = fc.array(noise, { maxLength: 30 }).map((parts) => parts.join(''))

/** Texts of every kind, from real to nonsense. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: mixed },
  { weight: 3, arbitrary: mutated },
  { weight: 2, arbitrary: random },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)

/** A few real pieces as paragraphs: texts whose findings mean something. */
export const plainParagraphs: fc.Arbitrary<readonly string[]> = fc.array(
  piece.filter((text) => !/[\r#<>|`~[\]\\{}]|^\s|\n\s|^[-*+=\d]|\n[-*+=\d]|---/.test(text)),
  { minLength: 1, maxLength: 6 },
)
