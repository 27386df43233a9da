import type { Article, Attribution } from '../../article/article.ts'
import { buildArticle } from '../../article/build-article.ts'
import { parseDocument, type DocumentInput } from '../../documents/parse-document.ts'
import type { Span } from '../../text/span.ts'
import type { Io } from '../io.ts'
import type { ReadingOptions } from '../reading-options.ts'
import { runPerDocument } from '../run-per-document.ts'

/** `factlint claims`: the worksheet of each document. Gives the exit status. */
export const claims = (
  paths: readonly string[],
  options: ReadingOptions,
  io: Io,
): Promise<number> =>
  runPerDocument(paths, options, io, {
    line: async (input) => ({ sentences: await read(input, options) }),
    file: async (input) =>
      `${JSON.stringify({ path: input.path, sentences: await read(input, options) }, null, 2)}\n`,
  })

async function read(input: DocumentInput, { asOf }: ReadingOptions): Promise<object[]> {
  return claimsJson(buildArticle(await parseDocument(input), asOf ? { asOf } : {}))
}

const span = ({ start, end }: Span): Span => ({ start, end })

/** The sentences of an article as the interface gives them. */
export function claimsJson(article: Article): object[] {
  return article.claims.map((claim) => {
    const { start, end } = article.sentences[claim.sentence] as Span
    return {
      start,
      end,
      text: article.text.slice(start, end),
      checkWorthiness: claim.checkWorthiness,
      needsCitation: claim.needsCitation,
      hedge: claim.hedge,
      kind: claim.kinds,
      attributions: claim.attributions.map(attributionJson),
      citations: claim.citations.map(({ url, source, ...place }) => ({
        ...span(place),
        ...(url === undefined ? {} : { url }),
        ...(source === undefined ? {} : { source }),
      })),
      status: claim.status,
    }
  })
}

const attributionJson = ({ source, cue, content, sourceKind, direct }: Attribution) => ({
  source: source.map(span),
  cue: cue.map(span),
  content: content.map(span),
  sourceKind,
  direct,
})
