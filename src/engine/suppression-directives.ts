import type { DocumentFormat } from '../documents/document.ts'
import type { Article } from '../article/article.ts'
import { codeSpans } from '../article/code-spans.ts'
import type { Span } from '../text/span.ts'
import { firstEndingAfter, spansOverlap } from '../text/span.ts'

/** An inline comment that silences rules between two offsets. */
export interface Directive extends Span {
  readonly scope: 'next' | 'line' | 'range' | 'file'
  /** Empty: every rule. */
  readonly rules: readonly string[]
  readonly reason: string
  /** What it covers: `from` inclusive, `to` exclusive. */
  readonly from: number
  readonly to: number
}

const opening = String.raw`(?:<!--|\{/\*)`
const closing = String.raw`(?:-->|\*/\})`
const verb = String.raw`factlint-(disable-next|disable-line|disable-file|disable|enable)`
const words = String.raw`((?:(?!-->|\*/\})[^\n]){0,400})`
const comment = new RegExp(String.raw`${opening}[ \t]*${verb}\b${words}${closing}`, 'g')
const lineOf = (mark: string): RegExp =>
  new RegExp(String.raw`^[ \t]{0,40}${mark}[ \t]{1,40}${verb}\b([^\r\n]{0,400})$`, 'gm')
/** The comments of a markup that has lines of comment instead. */
const comments: Readonly<Partial<Record<DocumentFormat, RegExp>>> = {
  asciidoc: lineOf('//'),
  rst: lineOf(String.raw`\.\.`),
  latex: lineOf('%{1,9}'),
}

/**
 * The suppressions of an article, in order: `<!-- factlint-disable-next rule, rule -- reason -->` (the next block),
 * `-line` (its own line), `-file`, and `factlint-disable` up to `factlint-enable` or the end. Code is not read. AsciiDoc,
 * reStructuredText and LaTeX have their own comments: `// …`, `.. …`, `% …` on a line of their own.
 */
export function readDirectives(article: Article): Directive[] {
  if (!article.text.includes('factlint-')) return []
  const code = codeSpans(article.document.tree)
  const found = [...article.text.matchAll(comments[article.format] ?? comment)]
    .map((match) => readComment(match))
    .filter((one) => !code.some((span) => spansOverlap(span, one)))
  return found.flatMap((one, index) => toDirective(article, one, found.slice(index + 1)))
}

interface Comment extends Span {
  readonly verb: string
  readonly rules: readonly string[]
  readonly reason: string
}

function readComment(match: RegExpExecArray): Comment {
  const [whole, name = '', rest = ''] = match
  const [names = '', ...reason] = rest.split(/\s--\s|^--\s/)
  return {
    start: match.index,
    end: match.index + whole.length,
    verb: name,
    rules: names.split(/[\s,]+/).filter(Boolean),
    reason: reason.join(' -- ').trim(),
  }
}

function toDirective(article: Article, one: Comment, later: readonly Comment[]): Directive[] {
  const { start, end, rules, reason } = one
  const cover = coverOf(article, one, later)
  return cover ? [{ start, end, rules, reason, ...cover }] : []
}

function coverOf(
  { text, blocks }: Article,
  one: Comment,
  later: readonly Comment[],
): Pick<Directive, 'scope' | 'from' | 'to'> | undefined {
  switch (one.verb) {
    case 'disable-file':
      return { scope: 'file', from: 0, to: text.length + 1 }
    case 'disable-line':
      return { scope: 'line', from: lineStart(text, one.start), to: lineEnd(text, one.end) }
    case 'disable-next': {
      const next = blocks.slice(firstEndingAfter(blocks, one.end)).find((b) => b.start >= one.end)
      return { scope: 'next', from: next?.start ?? one.end, to: next?.end ?? one.end }
    }
    case 'disable': {
      const close = later.find(
        ({ verb, rules }) =>
          verb === 'enable' && (rules.length === 0 || sameRules(rules, one.rules)),
      )
      return { scope: 'range', from: one.end, to: close?.start ?? text.length + 1 }
    }
    default:
      return undefined
  }
}

const sameRules = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name))

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}
