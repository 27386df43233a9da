import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast'

/** A node of an HTML tree that can have children. */
export type HtmlParent = Root | Element

export const isElement = (node: Nodes): node is Element => node.type === 'element'

export const childrenOf = (node: Nodes): readonly (RootContent | ElementContent)[] =>
  'children' in node ? node.children : []

/** An attribute as text; lists (`class`, `rel`) joined by spaces. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name]
  if (value === undefined || value === null) return undefined
  return Array.isArray(value) ? value.join(' ') : String(value)
}

/** All elements below a node, in order of the document. */
export function* elementsIn(node: Nodes): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue
    yield child
    yield* elementsIn(child)
  }
}

/** The text of a node and all below it. */
export function htmlText(node: Nodes): string {
  if (node.type === 'text') return node.value
  return childrenOf(node).map(htmlText).join('')
}

const silent = new Set(
  (
    'script style noscript template svg math iframe object embed canvas video audio form button select textarea input ' +
    'nav dialog map menu head'
  ).split(' '),
)
const sideRoles =
  /^(?:navigation|banner|contentinfo|complementary|search|menu|menubar|dialog|alert)$/
const sideNames =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|share|sharing|social|related|recommended|comments?|cookies?|consent|newsletter|promo|adverts?|advertisement|ads?|subscribe|signup|paywall|toolbar|pagination|skip-link|visually-hidden|screen-reader-text|sr-only)(?:$|[\s_-])/i

/** Is this element something other than the text of the page: scripts, forms, navigation, advertising? */
export function isSideMatter(element: Element): boolean {
  if (silent.has(element.tagName)) return true
  if (element.tagName === 'aside' || element.tagName === 'footer') return true
  if (element.properties['hidden'] !== undefined && element.properties['hidden'] !== false)
    return true
  if (attribute(element, 'ariaHidden') === 'true') return true
  if (sideRoles.test(attribute(element, 'role') ?? '')) return true
  if (/^(?:html|body|main|article|p|h[1-6]|blockquote|table)$/.test(element.tagName)) return false
  return (
    sideNames.test(attribute(element, 'className') ?? '') ||
    sideNames.test(attribute(element, 'id') ?? '')
  )
}
