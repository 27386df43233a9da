import type { Article, Attribution, Citation, Sentence } from '../../article/article.ts'
import type { Claim } from '../../article/claims/claim.ts'
import type { Span } from '../../text/span.ts'
import type { ClaimsReportFactory } from './claims-report.ts'
import type { Worksheet } from './worksheet.ts'

/** Every sentence of each document with the id of its claim, indented. */
export const claimsJson: ClaimsReportFactory = () => ({
  begin: () => '',
  file: (worksheet) => `${JSON.stringify(fileEntry(worksheet), null, 2)}\n`,
  end: () => '',
})

/** The same, one document a line. */
export const claimsJsonLines: ClaimsReportFactory = () => ({
  begin: () => '',
  file: (worksheet) => `${JSON.stringify(fileEntry(worksheet))}\n`,
  end: () => '',
})

function fileEntry({ article, claims }: Worksheet): object {
  const byStart = new Map(claims.map((claim) => [claim.start, claim]))
  const sentences = sentencesJson(article).map((sentence) => {
    const claim = byStart.get(sentence.start)
    if (!claim) return sentence
    return { id: claim.id, ...sentence, ...(claim.check ? { check: claim.check } : {}) }
  })
  return { path: article.path, sentences }
}

type SentenceJson = Span & Readonly<Record<string, unknown>>

/** The sentences of an article as the interface gives them. */
export function sentencesJson(article: Article): SentenceJson[] {
  return article.claims.map((claim) => sentenceJson(article, claim))
}

function sentenceJson(article: Article, claim: Claim): SentenceJson {
  const { start, end } = article.sentences[claim.sentence] as Sentence
  return {
    start,
    end,
    text: article.text.slice(start, end),
    checkWorthiness: claim.checkWorthiness,
    needsCitation: claim.needsCitation,
    hedge: claim.hedge,
    kind: claim.kinds,
    attributions: claim.attributions.map(attributionJson),
    citations: claim.citations.map(citationJson),
    status: claim.status,
  }
}

const spanJson = ({ start, end }: Span): Span => ({ start, end })

const attributionJson = ({ source, cue, content, sourceKind, direct }: Attribution) => ({
  source: source.map(spanJson),
  cue: cue.map(spanJson),
  content: content.map(spanJson),
  sourceKind,
  direct,
})

const citationJson = ({ url, source, ...place }: Citation) => ({
  ...spanJson(place),
  ...(url === undefined ? {} : { url }),
  ...(source === undefined ? {} : { source }),
})
