import fc from 'fast-check'
import { DocumentError } from '../../../src/documents/document-error.ts'
import { annotateDocx } from '../../../src/documents/office/annotate-docx.ts'
import { readDocx } from '../../../src/documents/office/read-docx.ts'
import { makeDocx, makeOdt } from '../../documents/office/make-office.ts'
import { problemsOf, readEverythingIn } from './read-everything.ts'
import { anyText } from './texts.ts'

/** How an office document is made: its body, and bytes of the archive that are changed or cut off. */
interface Recipe {
  readonly format: 'docx' | 'odt'
  readonly body: string
  readonly changes: readonly (readonly [at: number, byte: number])[]
  readonly cut: number
}

const escaped = (text: string): string =>
  text
    .replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\uFFFE\uFFFF]/g, '')

const words = anyText.map((text) => escaped(text.toWellFormed().slice(0, 400)))

const docxElements = [
  'p',
  'r',
  't',
  'tbl',
  'tr',
  'tc',
  'ins',
  'del',
  'hyperlink',
  'sdt',
  'sdtContent',
  'smartTag',
  'txbxContent',
  'pPr',
  'rPr',
]
const docxMarks = [
  ...[
    '<w:br/>',
    '<w:tab/>',
    '<w:footnoteReference w:id="1"/>',
    '<w:commentReference w:id="0"/>',
    '<w:noBreakHyphen/>',
    '<w:vanish/>',
  ],
  ...[
    '<w:pStyle w:val="Heading1"/>',
    '<w:pStyle w:val="ListBullet"/>',
    '<w:numPr><w:numId w:val="9"/></w:numPr>',
  ],
  ...[
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:instrText>HYPERLINK "http://a.example"</w:instrText>',
    '<w:fldChar w:fldCharType="separate"/>',
    '<w:fldChar w:fldCharType="end"/>',
  ],
  ...[
    '<w:sym w:char="F0E0"/>',
    '<w:moveFromRangeStart w:id="3"/>',
    '<w:lastRenderedPageBreak/>',
    '<w:fldSimple w:instr=" PAGE ">1</w:fldSimple>',
  ],
]
const odtElements = [
  'p',
  'h',
  'span',
  'list',
  'list-item',
  'a',
  'note',
  'note-body',
  'tracked-changes',
  'section',
  'index-body',
]
const odtMarks = [
  '<text:s text:c="99"/>',
  '<text:tab/>',
  '<text:line-break/>',
  '<text:change-start text:change-id="a"/>',
  '<text:change-end text:change-id="a"/>',
  '<text:bookmark text:name="b"/>',
]

/** Elements in any order and depth, closed as XML wants it. */
const nested = (
  prefix: string,
  elements: readonly string[],
  marks: readonly string[],
): fc.Arbitrary<string> =>
  fc.letrec<{ node: string; element: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      words,
      fc.constantFrom(...marks),
      tie('element'),
    ),
    element: fc
      .tuple(fc.constantFrom(...elements), fc.array(tie('node'), { maxLength: 4 }))
      .map(([name, inner]) => `<${prefix}:${name}>${inner.join('')}</${prefix}:${name}>`),
  })).node

const plainDocx = fc
  .array(words, { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join(''),
  )
const plainOdt = fc
  .array(words, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((text) => `<text:p>${text}</text:p>`).join(''))
const joined = (body: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.array(body, { maxLength: 6 }).map((all) => all.join(''))

const bodies: Readonly<Record<Recipe['format'], fc.Arbitrary<string>>> = {
  docx: fc.oneof(plainDocx, joined(nested('w', docxElements, docxMarks)), words),
  odt: fc.oneof(plainOdt, joined(nested('text', odtElements, odtMarks)), words),
}

/** Three in four archives are whole. */
const damage = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ changes: [] as [number, number][], cut: 0 }) },
  {
    weight: 1,
    arbitrary: fc.record({
      changes: fc.array(fc.tuple(fc.nat(20_000), fc.integer({ min: 0, max: 255 })), {
        maxLength: 6,
      }),
      cut: fc.nat(300),
    }),
  },
)

/** Recipes as JSON, so that a failure can be told. */
export const officeFile: fc.Arbitrary<string> = fc
  .constantFrom('docx' as const, 'odt' as const)
  .chain((format) => fc.tuple(fc.constant(format), bodies[format], damage))
  .map(([format, body, { changes, cut }]) =>
    JSON.stringify({ format, body, changes, cut } satisfies Recipe),
  )

/** What is wrong with how a document was read, and with its copy with comments. */
export async function checkOfficeFile(input: string): Promise<readonly string[]> {
  const recipe = JSON.parse(input) as Recipe
  const bytes = bake(recipe)
  const reading = await readEverythingIn({ path: `a.${recipe.format}`, text: '', bytes })
  if (!reading) return []
  return [
    ...problemsOf(reading),
    ...(recipe.format === 'docx' ? problemsOfCopy(bytes, reading.article.text) : []),
  ]
}

function bake({ format, body, changes, cut }: Recipe): Uint8Array {
  const whole = format === 'docx' ? makeDocx(body) : makeOdt(body)
  const bytes = Uint8Array.from(whole.subarray(0, Math.max(0, whole.length - cut)))
  for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte
  return bytes
}

function problemsOfCopy(bytes: Uint8Array, text: string): string[] {
  try {
    const comment = {
      start: 0,
      end: Math.min(9, text.length),
      title: 'A finding',
      paragraphs: ['Look.'],
    }
    const copy = annotateDocx('a.docx', bytes, [comment])
    return readDocx('b.docx', copy).text === text ? [] : ['the copy with comments has another text']
  } catch (error) {
    if (error instanceof DocumentError) return []
    throw error
  }
}
