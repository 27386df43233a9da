import type { Article } from '../article/article.ts'
import { plainWords } from '../article/claims/claim-id.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { milder, type Severity } from '../diagnostics/severity.ts'
import type { Finding } from '../rule/define-rule.ts'
import { hashText } from '../text/hash.ts'
import { createLineIndex } from '../text/line-index.ts'
import { spanAt, type Span } from '../text/span.ts'

const docsRoot = 'https://github.com/factlint/factlint/blob/main/docs/rules'

/** The page of a rule. */
export const docsOf = (rule: string): string => `${docsRoot}/${rule}.md`

/** Turns findings of one article into diagnostics; fingerprints of equal findings are told apart by their count. */
export function createDiagnosticMaker(
  article: Article,
): (finding: Finding, severity: Severity) => Diagnostic {
  const lines = createLineIndex(article.text)
  const seen = new Map<string, number>()
  const wordsOf = createWordReader(article)
  return (finding, severity) => {
    const { start, end } = finding
    const from = lines.position(start)
    const to = lines.position(end)
    return {
      rule: finding.rule,
      severity: finding.atMost ? milder(severity, finding.atMost) : severity,
      message: finding.message.what,
      help: finding.message.help,
      start,
      end,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      text: article.text.slice(start, end),
      confidence: finding.confidence,
      fingerprint: fingerprintOf(article, finding, seen, wordsOf),
      docs: docsOf(finding.rule),
      related: finding.related.map((place) => ({ ...place, ...lines.position(place.start) })),
      evidence: finding.evidence,
      ...(finding.fix ? { fix: finding.fix } : {}),
      ...(finding.suggestions.length > 0 ? { suggestions: finding.suggestions } : {}),
    }
  }
}

/** Rule + normalised sentence + section: the same when other lines move. */
function fingerprintOf(
  article: Article,
  finding: Finding,
  seen: Map<string, number>,
  wordsOf: (span: Span) => string,
): string {
  const sentence = spanAt(article.sentences, finding.start)
  const words = finding.end === finding.start ? '' : wordsOf(sentence ?? finding)
  const section = spanAt(article.sections, finding.start)
  const heading = section?.heading === undefined ? undefined : article.blocks[section.heading]
  const place = heading ? wordsOf(heading) : ''
  const key = `${finding.rule}\n${words}\n${place}`
  const count = (seen.get(key) ?? 0) + 1
  seen.set(key, count)
  return hashText(count === 1 ? key : `${key}\n${count}`)
}

/** Sentences and headings with several findings are read once. */
function createWordReader(article: Article): (span: Span) => string {
  const known = new Map<Span, string>()
  return (span) => {
    const words = known.get(span) ?? plainWords(article, span)
    known.set(span, words)
    return words
  }
}
