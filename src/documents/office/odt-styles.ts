import type { XmlElement } from '@rgrove/parse-xml'
import type { ParagraphLook } from './office-paragraph.ts'
import { attributeOf, childOf, childrenNamed } from './xml-elements.ts'

/** What the styles of an ODT document make of a paragraph, a stretch of words or a list. */
export interface OdtStyles {
  lookOf(style: string | undefined): ParagraphLook
  isCode(style: string | undefined): boolean
  isHidden(style: string | undefined): boolean
  isOrdered(list: string | undefined, level: number): boolean
}

/** Reads the styles of content.xml and styles.xml. */
export function readOdtStyles(roots: readonly (XmlElement | undefined)[]): OdtStyles {
  const holders = roots.flatMap((root) => [
    childOf(root, 'automatic-styles'),
    childOf(root, 'styles'),
  ])
  const styles = byName(holders.flatMap((holder) => childrenNamed(holder, 'style')))
  const lists = byName(holders.flatMap((holder) => childrenNamed(holder, 'list-style')))
  const chain = (name: string | undefined) => chainOf(styles, name)
  return {
    lookOf: (name) => lookOf(chain(name)),
    isCode: (name) => chain(name).some((one) => codeName.test(one)),
    isHidden: (name) =>
      attributeOf(childOf(styles.get(name ?? ''), 'text-properties'), 'display') === 'none',
    isOrdered: (name, level) =>
      childrenNamed(lists.get(name ?? ''), 'list-level-style-number').some(
        (one) => attributeOf(one, 'level') === String(level),
      ),
  }
}

const byName = (elements: readonly XmlElement[]): Map<string, XmlElement> =>
  new Map(elements.map((one) => [attributeOf(one, 'name') ?? '', one]))

/** The names of a style and those above it, as people see them; a circle ends. */
function chainOf(styles: ReadonlyMap<string, XmlElement>, name: string | undefined): string[] {
  const chain: string[] = []
  const seen = new Set<string>()
  for (let next = name; next !== undefined && !seen.has(next);) {
    seen.add(next)
    chain.push(shownName(next))
    next = attributeOf(styles.get(next), 'parent-style-name')
  }
  return chain
}

/** `Text_20_body` stands for “Text body”. */
const shownName = (name: string): string =>
  name
    .replace(/_([0-9a-f]{2,4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .toLowerCase()

const codeName = /^(?:preformatted text|source text|teletype|code)\b/
const quoteName = /^(?:quotations?|quote|block quotation)$/
const skippedName = /^(?:contents (?:\d|heading)|index)\b/
const captionName = /^(?:caption|illustration|table|figure|drawing)$/

function lookOf(names: readonly string[]): ParagraphLook {
  const any = (pattern: RegExp): boolean => names.some((name) => pattern.test(name))
  if (any(skippedName)) return { kind: 'skipped' }
  if (names.includes('title')) return { kind: 'heading', depth: 1 }
  if (any(codeName)) return { kind: 'code' }
  if (any(quoteName)) return { kind: 'quote' }
  return { kind: any(captionName) ? 'caption' : 'plain' }
}
