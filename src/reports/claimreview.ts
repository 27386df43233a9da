import type { Article, Sentence } from '../article/article.ts'

/** What is said of a claim besides its words. */
export interface ListedClaim {
  readonly sentence: Sentence
  /** Names of the sources the sentence cites or attributes to. */
  readonly sources?: readonly string[]
  /** Who says it, where the text shows it. */
  readonly speaker?: string
}

/** A schema.org Claim. */
interface JsonLdClaim {
  readonly '@type': 'Claim'
  readonly text: string
  readonly appearance: {
    readonly '@type': 'CreativeWork'
    readonly url?: string
    readonly name?: string
  }
  readonly author?: { readonly '@type': 'Person' | 'Organization'; readonly name: string }
  readonly datePublished?: string
  readonly citation?: readonly string[]
}

/**
 * The claims of an article as schema.org JSON-LD (`Claim`), with addresses the sentences cite. It rates nothing:
 * ratings are a fact-checker's own.
 */
export function claimreviewReport(article: Article, claims: readonly ListedClaim[]): string {
  const document = {
    '@context': 'https://schema.org',
    '@graph': claims.map((claim) => toJsonLd(article, claim)),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function toJsonLd(article: Article, claim: ListedClaim): JsonLdClaim {
  const { start, end } = claim.sentence
  const url = article.metadata.url
  const cited = [...(claim.sources ?? []), ...addressesIn(article, claim.sentence)]
  return {
    '@type': 'Claim',
    text: article.prose.slice(start, end).replace(/\s+/g, ' ').trim(),
    appearance: {
      '@type': 'CreativeWork',
      ...(url ? { url } : {}),
      ...(article.title ? { name: article.title } : {}),
    },
    ...(claim.speaker ? { author: { '@type': 'Person', name: claim.speaker } as const } : {}),
    ...(article.date ? { datePublished: article.date } : {}),
    ...(cited.length > 0 ? { citation: [...new Set(cited)] } : {}),
  }
}

const addressesIn = ({ citations }: Article, sentence: Sentence): string[] =>
  citations
    .filter(
      ({ start, end, url }) => url !== undefined && start < sentence.end && sentence.start < end,
    )
    .map(({ url = '' }) => url)
