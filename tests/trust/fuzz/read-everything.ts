import type { Article } from '../../../src/article/article.ts'
import { buildArticle } from '../../../src/article/build-article.ts'
import { articleJson } from '../../../src/cli/commands/inspect.ts'
import { resolveRules } from '../../../src/config/resolve-config.ts'
import type { FileResult } from '../../../src/diagnostics/diagnostic.ts'
import { DocumentError } from '../../../src/documents/document-error.ts'
import type { DocumentFormat } from '../../../src/documents/document.ts'
import { parseDocument, type DocumentInput } from '../../../src/documents/parse-document.ts'
import { lintDocument } from '../../../src/engine/lint-document.ts'
import { coreFacts } from '../../../src/facts/core-facts.ts'
import { sentencesJson } from '../../../src/reports/claims/claims-json.ts'
import { builtInRules } from '../../../rules/index.ts'

const everyRule = () => (rules ??= resolveRules([{ presets: ['pedantic'] }], builtInRules))
let rules: ReturnType<typeof resolveRules> | undefined

export interface Reading {
  readonly article: Article
  readonly result: FileResult
}

/** One document under all rules; nothing when its front matter is broken, which is told and no crash. */
export const readEverything = (
  text: string,
  format: DocumentFormat,
): Promise<Reading | undefined> =>
  readEverythingIn({ path: format === 'html' ? 'a.html' : 'a.md', text, format })

/** The same for any input; nothing when it is refused. */
export async function readEverythingIn(input: DocumentInput): Promise<Reading | undefined> {
  try {
    const article = buildArticle(await parseDocument(input), { asOf: '2026-11-24' })
    return { article, result: lintDocument(article, { rules: everyRule(), facts: coreFacts() }) }
  } catch (error) {
    if (error instanceof DocumentError) return undefined
    throw error
  }
}

/** What is wrong with what was read: rules that threw, spans that do not slice to their text. */
export function problemsOf({ article, result }: Reading): string[] {
  const { text } = article
  return [
    ...result.faults.map(({ rule, message }) => `${rule} failed: ${message}`),
    ...badSpans(
      result.diagnostics.map(({ evidence: _, ...rest }) => rest),
      text,
      'finding',
    ),
    ...badSpans(sentencesJson(article), text, 'claim'),
    ...badSpans(articleJson(article), text, 'article'),
    ...badLines(result),
  ]
}

function badSpans(value: unknown, text: string, where: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => badSpans(item, text, where))
  if (typeof value !== 'object' || value === null) return []
  const record = value as Record<string, unknown>
  const own = isGoodSpan(record, text) ? [] : [`${where}: ${JSON.stringify(record).slice(0, 160)}`]
  return [
    ...own,
    ...Object.entries(record).flatMap(([key, item]) => badSpans(item, text, `${where}.${key}`)),
  ]
}

function isGoodSpan(record: Record<string, unknown>, text: string): boolean {
  const { start, end, text: words, message } = record
  if (start === undefined && end === undefined) return true
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false
  const [from, to] = [Number(start), Number(end)]
  if (from < 0 || to < from || to > text.length) return false
  // What a fix or a suggestion carries is the text to put there.
  const isOwnText = typeof words === 'string' && ('fingerprint' in record || message === undefined)
  return !isOwnText || isEdit(record) || text.slice(from, to) === words
}

const isEdit = (record: Record<string, unknown>): boolean =>
  Object.keys(record).every((key) => ['start', 'end', 'text', 'message'].includes(key))

const badLines = ({ text, diagnostics }: FileResult): string[] =>
  diagnostics
    .filter(({ start, line }) => text.slice(0, start).split(/\r\n|\r|\n/).length !== line)
    .map(({ rule, start, line }) => `${rule}: ${start} is not on line ${line}`)
