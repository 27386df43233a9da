import type { Article, Attribution, Citation, Sentence } from '../../article/article.ts'
import type { Claim, ClaimKind, ClaimStatus } from '../../article/claims/claim.ts'
import { claimIds } from '../../article/claims/claim-id.ts'
import { checksInForce, type ClaimCheck, type DocumentChecks } from '../../evidence/claim-check.ts'
import { createLineIndex } from '../../text/line-index.ts'
import { spansOverlap, type Span } from '../../text/span.ts'

/** One line of the fact-checker's worksheet. Offsets in UTF-16 code units, lines from 1, scores between 0 and 1. */
export interface WorksheetClaim extends Span {
  readonly id: string
  readonly line: number
  /** The sentence as a reader sees it, on one line. */
  readonly text: string
  readonly status: ClaimStatus
  readonly checkWorthiness: number
  readonly needsCitation: number
  readonly hedge: number
  readonly kinds: readonly ClaimKind[]
  /** Who says it, as the text names them; '' when nobody does. */
  readonly who: string
  /** What backs it, in a few words; '' when nothing does. */
  readonly backing: string
  /** The address of what backs it. */
  readonly url?: string
  /** A person's check that holds. */
  readonly check?: ClaimCheck
  /** What the locked page it cites says of it. */
  readonly source?: ClaimSource
}

/** A claim held against the page it cites. */
export interface ClaimSource {
  /** What the page does for the claim, or why it could not be held against it. */
  readonly verdict: string
  readonly name: string
  /** Leads to the exact words where there are some. */
  readonly url: string
  /** The closest passage; '' where there is none. */
  readonly passage: string
  /** Words of the claim that the page lacks, as offsets into the document. */
  readonly missing: readonly Span[]
}

/** The claims of one document. */
export interface Worksheet {
  readonly article: Article
  readonly claims: readonly WorksheetClaim[]
}

interface WorksheetSetting {
  /** List the sentences that are no claims too. */
  readonly all?: boolean
  readonly checks?: DocumentChecks
  /** What the cited pages say, by the offset a sentence begins at. */
  readonly sources?: ReadonlyMap<number, ClaimSource>
}

/** Makes the worksheet of an article. */
export function createWorksheet(
  article: Article,
  { all, checks, sources }: WorksheetSetting,
): Worksheet {
  const ids = claimIds(article)
  const inForce = checks ? checksInForce(checks) : new Map<string, ClaimCheck>()
  const lines = createLineIndex(article.text)
  const claims = article.claims
    .filter(({ status }) => all || status !== 'not-a-claim')
    .map((claim) => {
      const { start, end } = article.sentences[claim.sentence] as Sentence
      const id = ids[claim.sentence] as string
      const check = inForce.get(id)
      const source = sources?.get(start)
      const url = claim.citations.find((one) => one.url !== undefined)?.url
      return {
        id,
        start,
        end,
        line: lines.position(start).line,
        text: visibleText(article, { start, end }).replace(/\s+/g, ' ').trim(),
        status: claim.status,
        checkWorthiness: claim.checkWorthiness,
        needsCitation: claim.needsCitation,
        hedge: claim.hedge,
        kinds: claim.kinds,
        who: whoSays(article, claim),
        backing: backingOf(claim),
        ...(url === undefined ? {} : { url }),
        ...(check ? { check } : {}),
        ...(source ? { source } : {}),
      }
    })
  return { article, claims }
}

/** What a reader sees of a stretch of the document: its prose and the addresses written out in it, no markup. */
export function visibleText({ text, prose, citations }: Article, within: Span): string {
  const addresses = citations.filter((one) => one.kind === 'address' && spansOverlap(one, within))
  let visible = ''
  for (let i = within.start; i < within.end; i++) {
    const character = prose[i] as string
    if (addresses.some(({ start, end }) => start <= i && i < end)) visible += text[i]
    else if (character !== ' ' || /\s/.test(text[i] as string)) visible += character
  }
  return visible
}

function whoSays(article: Article, { attributions }: Claim): string {
  const names = attributions.map((one) => sourceOf(article, one)).filter((name) => name !== '')
  return [...new Set(names)].join('; ')
}

function sourceOf(article: Article, { source, resolved }: Attribution): string {
  const words = source
    .map((span) => visibleText(article, span).replace(/\s+/g, ' ').trim())
    .join(' ')
  return resolved && !words.includes(resolved) ? `${words} (${resolved})` : words
}

function backingOf({ citations, status }: Claim): string {
  const own = [...new Set(citations.map(nameOf))].join('; ')
  if (own !== '') return own
  if (status === 'cited') return 'a source nearby'
  return status === 'attributed' ? 'the speaker’s word' : ''
}

const host = /^https?:\/\/(?:www\.)?([^/?#]+)/i

const nameOf = ({ url, source, kind }: Citation): string =>
  (url && (host.exec(url)?.[1] ?? url)) || source?.replace(/\s+/g, ' ').trim() || kind

/** The statuses as people read them, in the order of how much they leave to do. */
export const statusLabels: Readonly<Record<ClaimStatus, string>> = {
  unsupported: 'unsupported',
  'vaguely-attributed': 'vague source',
  attributed: 'attributed',
  cited: 'cited',
  'not-a-claim': 'no claim',
}

/** How many claims have each status, those a person checked counted apart. */
export function summarise(claims: readonly WorksheetClaim[]): string {
  const counted = Object.entries(statusLabels).flatMap(([status, label]) => {
    const count = claims.filter((claim) => claim.status === status).length
    return count > 0 ? [`${count} ${label}`] : []
  })
  const checked = claims.filter(({ check }) => check).length
  const thing = claims.some(({ status }) => status === 'not-a-claim') ? 'sentence' : 'claim'
  const total = `${claims.length} ${thing}${claims.length === 1 ? '' : 's'}`
  return [total, ...counted, ...(checked > 0 ? [`${checked} checked by a person`] : [])].join(' · ')
}
