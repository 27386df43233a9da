import type { Article } from '../article/article.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { spanAt, type Span } from '../text/span.ts'

/** An insertion at `start` (equal to `end`). */
export interface Insertion extends Span {
  readonly text: string
}

type Silenced = Pick<Diagnostic, 'rule' | 'start' | 'end'>

/**
 * The ways to write an inline suppression for a finding, the best first: on a line of its own before the block, at the
 * start of the block (HTML), at the end of the line, at the head of the document. Not every way works in every place
 * of every format, so check the text again with each until the finding is gone.
 */
export function writeSuppressions(
  article: Article,
  finding: Silenced,
  reason: string,
): Insertion[] {
  const note = (scope: string): string =>
    comment(article, `factlint-${scope}`, finding.rule, reason)
  if (finding.start === finding.end && finding.start === 0) return [atHead(article, note)]
  return [
    ...beforeBlock(article, finding, note),
    ...inBlock(article, finding, note),
    atLineEnd(article.text, finding, note),
    atHead(article, note),
  ]
}

type Note = (scope: string) => string

function comment({ path }: Article, verb: string, rule: string, reason: string): string {
  const words = `${verb} ${rule} -- ${reason.replace(/-->|\*\/|\s+/g, ' ').trim()}`
  return /\.mdx$/i.test(path) ? `{/* ${words} */}` : `<!-- ${words} -->`
}

/** Nothing before the block on its line but what a heading starts with. */
const lineOfItsOwn = /^[ \t]*(?:#{1,6}[ \t]+)?$/

function beforeBlock({ text, blocks }: Article, { start }: Span, note: Note): Insertion[] {
  const block = spanAt(blocks, start)
  if (!block) return []
  const line = lineStart(text, block.start)
  const prefix = text.slice(line, block.start)
  if (!lineOfItsOwn.test(prefix)) return []
  const indent = /^[ \t]*/.exec(prefix)?.[0] ?? ''
  return [insertion(line, `${indent}${note('disable-next')}${lineBreak(text)}`)]
}

function inBlock({ format, blocks }: Article, { start }: Span, note: Note): Insertion[] {
  const block = format === 'html' ? spanAt(blocks, start) : undefined
  return block ? [insertion(block.start, note('disable-next'))] : []
}

function atLineEnd(text: string, { start }: Span, note: Note): Insertion {
  const found = /\r?\n|\r/g
  found.lastIndex = start
  return insertion(found.exec(text)?.index ?? text.length, ` ${note('disable-line')}`)
}

function atHead({ text, blocks }: Article, note: Note): Insertion {
  const line = lineStart(text, blocks[0]?.start ?? text.length)
  return insertion(line, `${note('disable-file')}${lineBreak(text)}${lineBreak(text)}`)
}

const insertion = (at: number, text: string): Insertion => ({ start: at, end: at, text })

const lineStart = (text: string, offset: number): number =>
  offset === 0
    ? 0
    : Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1

const lineBreak = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
