import type { Article, Block } from '../../article/article.ts'
import { trimSpan, type Span } from '../../text/span.ts'
import { escapeHtml } from '../html/escape-html.ts'
import { cutAtMarks, type Segment } from '../html/mark-text.ts'
import { statusLabels, visibleText, type WorksheetClaim } from './worksheet.ts'

/** A claim with its number on the page and the id of its place in the list. */
export interface NumberedClaim extends WorksheetClaim {
  readonly number: number
  readonly anchor: string
}

/** The prose of a document with each claim marked and numbered. */
export function draftHtml(article: Article, claims: readonly NumberedClaim[]): string {
  const runs: Block[][] = []
  for (const block of article.blocks) {
    const run = runs.at(-1)
    if (run && belongsTo(run[0] as Block, block)) run.push(block)
    else runs.push([block])
  }
  const byBlock = groupByBlock(article, claims)
  return runs.map((run) => runHtml(article, run, byBlock)).join('\n')
}

type ByBlock = ReadonlyMap<number, readonly NumberedClaim[]>

function groupByBlock({ sentences }: Article, claims: readonly NumberedClaim[]): ByBlock {
  const blockAt = new Map(sentences.map(({ start, block }) => [start, block]))
  const groups = new Map<number, NumberedClaim[]>()
  for (const claim of claims) {
    const block = blockAt.get(claim.start) ?? -1
    groups.set(block, [...(groups.get(block) ?? []), claim])
  }
  return groups
}

/** Items of one list and rows of one table make one element. */
const belongsTo = (first: Block, { kind, group, quoted }: Block): boolean =>
  (kind === 'list-item' || kind === 'table-row') &&
  first.kind === kind &&
  first.group === group &&
  first.quoted === quoted

function runHtml(article: Article, run: readonly Block[], byBlock: ByBlock): string {
  const [first] = run as [Block]
  const quoted = first.quoted ? ' class="quoted"' : ''
  const inner = (block: Block): string => blockHtml(article, block, byBlock)
  switch (first.kind) {
    case 'heading':
      return `<h4${quoted}>${inner(first)}</h4>`
    case 'list-item':
      return `<ul${quoted}>${run.map((block) => `<li>${inner(block)}</li>`).join('')}</ul>`
    case 'table-row':
      return `<table${quoted}>${run.map((row) => rowHtml(article, row, byBlock)).join('')}</table>`
    case 'paragraph':
      return `<p${quoted}>${inner(first)}</p>`
    default:
      return `<p class="small">${inner(first)}</p>`
  }
}

const blockHtml = (article: Article, block: Block, byBlock: ByBlock): string =>
  markedHtml(article, [block], byBlock.get(block.index) ?? []).join('')

function rowHtml(article: Article, row: Block, byBlock: ByBlock): string {
  const cells = row.cells && row.cells.length > 0 ? row.cells : [row]
  const marked = markedHtml(article, cells, byBlock.get(row.index) ?? [])
  const tag = row.header ? 'th' : 'td'
  return `<tr>${marked.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
}

function markedHtml(
  article: Article,
  within: readonly Span[],
  claims: readonly NumberedClaim[],
): string[] {
  const spans = within.map((span) => trimSpan(article.prose, span))
  return cutAtMarks(spans, claims).map((segments) =>
    segments.map((segment) => segmentHtml(article, segment)).join(''),
  )
}

function segmentHtml(article: Article, { marks, closing, ...span }: Segment<NumberedClaim>): string {
  const words = escapeHtml(visibleText(article, span))
  const [mark] = marks
  if (!mark) return words
  const names = marks.map(({ anchor }) => anchor).join(' ')
  return `<mark class="${mark.status}" data-claim="${names}">${words}</mark>${closing.map(refHtml).join('')}`
}

const refHtml = ({ number, anchor, status }: NumberedClaim): string =>
  `<a class="ref ${status}" href="#${anchor}" aria-label="claim ${number}, ${statusLabels[status]}">${number}</a>`
