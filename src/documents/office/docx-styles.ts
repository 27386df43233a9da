import type { XmlElement } from '@rgrove/parse-xml'
import type { ParagraphLook } from './office-paragraph.ts'
import type { XmlPart } from './office-package.ts'
import { attributeOf, childOf, childrenNamed } from './xml-elements.ts'

/** What the styles and lists of a DOCX document make of a paragraph or a run. */
export interface DocxStyles {
  lookOf(properties: XmlElement | undefined): ParagraphLook
  isCode(styleId: string | undefined): boolean
  /** BCP 47 tag of the language the document is written in by default. */
  readonly lang?: string
}

interface Style {
  readonly name: string
  readonly properties: XmlElement | undefined
  readonly basedOn: string | undefined
}

/** Reads styles.xml and numbering.xml, where they are there. */
export function readStyles(
  styles: XmlPart | undefined,
  numbering: XmlPart | undefined,
): DocxStyles {
  const byId = new Map(
    childrenNamed(styles?.root, 'style').map((style) => [
      attributeOf(style, 'styleId') ?? '',
      {
        name: (attributeOf(childOf(style, 'name'), 'val') ?? '').toLowerCase(),
        properties: childOf(style, 'pPr'),
        basedOn: attributeOf(childOf(style, 'basedOn'), 'val'),
      },
    ]),
  )
  const isOrdered = readNumbering(numbering)
  const lang = defaultLanguage(styles)
  return {
    lookOf: (properties) => {
      const chain = chainOf(byId, attributeOf(childOf(properties, 'pStyle'), 'val'))
      return lookOf(properties, chain, isOrdered)
    },
    isCode: (id) => chainOf(byId, id).some(({ name }) => codeName.test(name)),
    ...(lang === undefined ? {} : { lang }),
  }
}

/** A style and those it is based on; a circle ends. */
function chainOf(byId: ReadonlyMap<string, Style>, id: string | undefined): Style[] {
  const chain: Style[] = []
  const seen = new Set<string>()
  for (let next = id; next !== undefined && !seen.has(next);) {
    seen.add(next)
    const style = byId.get(next)
    // A style that the document does not describe is known by its identifier.
    chain.push(style ?? { name: spacedName(next), properties: undefined, basedOn: undefined })
    next = style?.basedOn
  }
  return chain
}

const spacedName = (id: string): string => id.replace(/(\D)(\d)/, '$1 $2').toLowerCase()

const headingName = /^heading (\d)$/
const quoteName = /^(?:intense )?quote$|^quotations?$|^block text$|^blockquote$/
const codeName =
  /^(?:html preformatted|html code|source code|source text|verbatim char|code|macro(?: text)?|preformatted text)\b/
const skippedName = /^(?:toc (?:\d|heading)|table of figures|index \d|table of authorities)$/

function lookOf(
  properties: XmlElement | undefined,
  chain: readonly Style[],
  isOrdered: (list: string, level: number) => boolean,
): ParagraphLook {
  const names = chain.map(({ name }) => name)
  const any = (pattern: RegExp): boolean => names.some((name) => pattern.test(name))
  if (any(skippedName)) return { kind: 'skipped' }
  const depth = headingDepth(properties, chain, names)
  if (depth > 0) return { kind: 'heading', depth: Math.min(depth, 6) as 1 }
  if (any(codeName)) return { kind: 'code' }
  if (any(quoteName)) return { kind: 'quote' }
  if (names.includes('caption')) return { kind: 'caption' }
  return itemLook(properties, chain, isOrdered) ?? { kind: 'plain' }
}

function headingDepth(
  properties: XmlElement | undefined,
  chain: readonly Style[],
  names: readonly string[],
): number {
  if (names.includes('title')) return 1
  const named = names.map((name) => headingName.exec(name)?.[1]).find((depth) => depth)
  if (named !== undefined) return Number(named)
  const levels = [properties, ...chain.map((style) => style.properties)]
  const level = levels
    .map((one) => attributeOf(childOf(one, 'outlineLvl'), 'val'))
    .find((value) => value !== undefined)
  return level !== undefined && /^[0-8]$/.test(level) ? Number(level) + 1 : 0
}

function itemLook(
  properties: XmlElement | undefined,
  chain: readonly Style[],
  isOrdered: (list: string, level: number) => boolean,
): ParagraphLook | undefined {
  const numbered = [properties, ...chain.map((style) => style.properties)]
    .map((one) => childOf(one, 'numPr'))
    .filter((one) => one !== undefined)
  const pick = (name: string): string | undefined =>
    numbered
      .map((one) => attributeOf(childOf(one, name), 'val'))
      .find((value) => value !== undefined)
  const list = pick('numId')
  if (list === undefined || list === '0') return undefined
  const level = Number(pick('ilvl') ?? 0) || 0
  return { kind: 'item', list, depth: level + 1, ordered: isOrdered(list, level) }
}

/** Is a level of a list counted? Marks that are no numbers are called bullets. */
function readNumbering(part: XmlPart | undefined): (list: string, level: number) => boolean {
  const abstracts = new Map(
    childrenNamed(part?.root, 'abstractNum').map((one) => [
      attributeOf(one, 'abstractNumId') ?? '',
      one,
    ]),
  )
  const lists = new Map(
    childrenNamed(part?.root, 'num').map((one) => [
      attributeOf(one, 'numId') ?? '',
      abstracts.get(attributeOf(childOf(one, 'abstractNumId'), 'val') ?? ''),
    ]),
  )
  return (list, level) => {
    const found = childrenNamed(lists.get(list), 'lvl').find(
      (one) => attributeOf(one, 'ilvl') === String(level),
    )
    const format = attributeOf(childOf(found, 'numFmt'), 'val') ?? 'bullet'
    return format !== 'bullet' && format !== 'none'
  }
}

function defaultLanguage(styles: XmlPart | undefined): string | undefined {
  const defaults = childOf(childOf(childOf(styles?.root, 'docDefaults'), 'rPrDefault'), 'rPr')
  return attributeOf(childOf(defaults, 'lang'), 'val')
}
