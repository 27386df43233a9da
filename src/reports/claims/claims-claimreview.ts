import type { Article, Attribution } from '../../article/article.ts'
import type { ClaimsReportFactory } from './claims-report.ts'
import { visibleText, type Worksheet, type WorksheetClaim } from './worksheet.ts'

/**
 * The claims as JSON-LD of schema.org (`Claim`), for a fact-checker's ClaimReview to point to: what is claimed, where it
 * appears, who says so, what it cites. It rates nothing: ratings are a fact-checker's own.
 */
export const claimsClaimReview: ClaimsReportFactory = () => {
  let written = 0
  return {
    begin: () => '{\n"@context": "https://schema.org",\n"@graph": [',
    file: (worksheet) =>
      worksheet.claims
        .map(
          (claim) =>
            `${written++ === 0 ? '' : ','}\n${JSON.stringify(claimNode(worksheet, claim))}`,
        )
        .join(''),
    end: () => '\n]\n}\n',
  }
}

function claimNode({ article }: Worksheet, claim: WorksheetClaim): object {
  const author = authorOf(article, claim)
  const cited = [...new Set(citedBy(article, claim))]
  return {
    '@type': 'Claim',
    identifier: claim.id,
    text: claim.text,
    appearance: appearanceOf(article),
    ...(author ? { author } : {}),
    ...(article.date ? { datePublished: article.date } : {}),
    ...(article.metadata.lang ? { inLanguage: article.metadata.lang } : {}),
    ...(cited.length > 0 ? { citation: cited } : {}),
  }
}

/** The article itself; a draft without an address is known by its title or file name. */
function appearanceOf({ metadata, title, date, byline, path }: Article): object {
  return {
    '@type': 'Article',
    name: title ?? path,
    ...(metadata.url ? { url: metadata.url } : {}),
    ...(date ? { datePublished: date } : {}),
    ...(byline ? { author: { '@type': 'Person', name: byline } } : {}),
    ...(metadata.publisher
      ? { publisher: { '@type': 'Organization', name: metadata.publisher } }
      : {}),
  }
}

const authorTypes: Readonly<Partial<Record<Attribution['sourceKind'], string>>> = {
  person: 'Person',
  pronoun: 'Person',
  role: 'Person',
  organisation: 'Organization',
}

/** Who says so, where the text names them: “officials” and “she” without a name are nobody. */
function authorOf(article: Article, { start }: WorksheetClaim): object | undefined {
  const sentence = article.sentences.find((one) => one.start === start)
  for (const { source, sourceKind, resolved, sentence: index } of article.attributions) {
    const type = authorTypes[sourceKind]
    if (index !== sentence?.index || type === undefined) continue
    const needsName = sourceKind === 'pronoun' || sourceKind === 'role'
    const name =
      resolved ?? (needsName ? '' : source.map((span) => visibleText(article, span)).join(' '))
    if (name.trim() !== '') return { '@type': type, name: name.replace(/\s+/g, ' ').trim() }
  }
  return undefined
}

const citedBy = (article: Article, { start, end }: WorksheetClaim): string[] =>
  article.citations
    .filter((one) => one.start < end && start < one.end)
    .flatMap(({ url, source }) => url ?? source?.replace(/\s+/g, ' ').trim() ?? [])
