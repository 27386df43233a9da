import type { Element, Root } from 'hast'
import {
  attribute,
  childrenOf,
  elementsIn,
  htmlText,
  isElement,
  isSideMatter,
  type HtmlParent,
} from './html-elements.ts'

/** How long a paragraph has to be to count as running text. */
const runningText = 40

/**
 * The element that holds the article of a page: the `article` or `main` with most of the running text, else the element
 * whose paragraphs hold most of it.
 */
export function findContent(page: Root): HtmlParent {
  const weights = weighPage(page)
  const total = weights.get(page)?.below ?? 0
  if (total === 0) return bodyOf(page)
  const marked = [...elementsIn(page)].filter(isMarked)
  return heaviest(marked, weights, total * 0.5) ?? densest(page, weights, total) ?? bodyOf(page)
}

/** Running text of an element: in paragraphs directly in it, and anywhere below. */
interface Weight {
  own: number
  below: number
}

const isMarked = (element: Element): boolean =>
  element.tagName === 'article' ||
  element.tagName === 'main' ||
  attribute(element, 'role') === 'main' ||
  /(?:^|\s)articleBody(?:\s|$)/.test(attribute(element, 'itemProp') ?? '')

function heaviest(
  elements: readonly Element[],
  weights: ReadonlyMap<HtmlParent, Weight>,
  least: number,
): Element | undefined {
  const weightOf = (element: Element): number => weights.get(element)?.below ?? 0
  const heavy = elements.filter((element) => weightOf(element) >= least)
  // An article inside a main: the inner one leaves more of the page around it out.
  return heavy.findLast((element) => element.tagName === 'article') ?? heavy[0]
}

function densest(
  page: Root,
  weights: ReadonlyMap<HtmlParent, Weight>,
  total: number,
): Element | undefined {
  let best: Element | undefined
  for (const element of elementsIn(page)) {
    const weight = weights.get(element)
    if (weight && weight.below >= total * 0.6) best = element
    if (weight && weight.own >= total * 0.5) return element
  }
  return best
}

function bodyOf(page: Root): HtmlParent {
  for (const element of elementsIn(page)) if (element.tagName === 'body') return element
  return page
}

function weighPage(page: Root): ReadonlyMap<HtmlParent, Weight> {
  const weights = new Map<HtmlParent, Weight>()
  weigh(page, weights)
  return weights
}

const textElements = new Set(['p', 'blockquote', 'li', 'dd', 'pre'])

function weigh(node: HtmlParent, weights: Map<HtmlParent, Weight>): number {
  const weight: Weight = { own: 0, below: 0 }
  weights.set(node, weight)
  for (const child of childrenOf(node)) {
    if (!isElement(child) || isSideMatter(child)) continue
    const found = textElements.has(child.tagName) ? unlinkedLength(child) : weigh(child, weights)
    if (textElements.has(child.tagName)) weight.own += found
    weight.below += found
  }
  return weight.below
}

/** The length of a paragraph's text outside links; 0 when it is short or mostly links. */
function unlinkedLength(element: Element): number {
  const all = squeezedLength(htmlText(element))
  if (all < runningText) return 0
  let linked = 0
  for (const inner of elementsIn(element))
    if (inner.tagName === 'a') linked += squeezedLength(htmlText(inner))
  return linked > all / 2 ? 0 : all - linked
}

const squeezedLength = (text: string): number => text.replace(/\s+/g, ' ').trim().length
