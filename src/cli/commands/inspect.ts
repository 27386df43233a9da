import type { Article, Quantity, Quote } from '../../article/article.ts'
import { buildArticle } from '../../article/build-article.ts'
import { parseDocument, type DocumentInput } from '../../documents/parse-document.ts'
import type { Span } from '../../text/span.ts'
import type { Io } from '../io.ts'
import type { ReadingOptions } from '../reading-options.ts'
import { runPerDocument } from '../run-per-document.ts'

/** `factlint inspect`: what is seen of each document, as JSON. Gives the exit status. */
export const inspect = (
  paths: readonly string[],
  options: ReadingOptions,
  io: Io,
): Promise<number> =>
  runPerDocument(paths, options, io, {
    line: async (input) => ({ article: await read(input, options) }),
    file: async (input) =>
      `${JSON.stringify({ path: input.path, article: await read(input, options) }, null, 2)}\n`,
  })

async function read(input: DocumentInput, { asOf }: ReadingOptions): Promise<object> {
  return articleJson(buildArticle(await parseDocument(input), asOf ? { asOf } : {}))
}

const span = ({ start, end }: Span): Span => ({ start, end })

/** An article as the interface gives it. */
export function articleJson(article: Article): object {
  return {
    title: article.title ?? null,
    date: article.date ?? null,
    byline: article.byline ?? null,
    blocks: article.blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    sentences: article.sentences.map(span),
    names: article.names.map(({ start, end, type, canonical }) => ({
      start,
      end,
      type,
      canonical,
    })),
    dates: article.dates.map(({ start, end, value, resolved }) => ({
      start,
      end,
      value,
      resolved,
    })),
    quantities: article.quantities.map(quantityJson),
    quotes: article.quotes.map(quoteJson),
    attributions: article.attributions.map((one) => ({
      source: one.source.map(span),
      cue: one.cue.map(span),
      content: one.content.map(span),
      sourceKind: one.sourceKind,
      direct: one.direct,
    })),
    citations: article.citations.map(({ start, end, url, source }) => ({
      start,
      end,
      ...(url === undefined ? {} : { url }),
      ...(source === undefined ? {} : { source }),
    })),
  }
}

const quantityJson = ({ start, end, low, high, unit, approximate }: Quantity) => ({
  start,
  end,
  low,
  high,
  unit,
  approximate,
})

const quoteJson = ({ start, end, speaker }: Quote) => ({
  start,
  end,
  ...(speaker ? { speaker: span(speaker) } : {}),
})
