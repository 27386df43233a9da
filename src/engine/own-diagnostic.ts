import type { Article } from '../article/article.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { hashText } from '../text/hash.ts'
import { createLineIndex, type LineIndex } from '../text/line-index.ts'
import type { Span } from '../text/span.ts'
import { docsOf } from './to-diagnostic.ts'

interface Complaint extends Span {
  readonly rule: string
  readonly message: string
  readonly help: string
  /** The page of the manual, without its ending. */
  readonly page: string
  /** What tells it from others of its rule; the words of the span when nothing is given. */
  readonly key?: string
}

/** Makes the warnings the engine itself gives, about one article. */
export function createComplainer(article: Article): (complaint: Complaint) => Diagnostic {
  let lines: LineIndex | undefined
  return ({ rule, message, help, page, key, start, end }) => {
    lines ??= createLineIndex(article.text)
    const text = article.text.slice(start, end)
    const from = lines.position(start)
    const to = lines.position(end)
    return {
      rule,
      severity: 'warning',
      message,
      help,
      start,
      end,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      text,
      confidence: 1,
      fingerprint: hashText(`${rule}\n${key ?? text}`),
      docs: docsOf(`../${page}`).replace('rules/../', ''),
      related: [],
      evidence: [],
    }
  }
}
