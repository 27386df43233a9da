import type { Article, Sentence } from '../article/article.ts'
import { claimIds } from '../article/claims/claim-id.ts'
import { contentStems } from '../article/content-stems.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import {
  checksInForce,
  isExpired,
  type ClaimCheck,
  type DocumentChecks,
} from '../evidence/claim-check.ts'
import { spansOverlap, type Span } from '../text/span.ts'
import { createComplainer } from './own-diagnostic.ts'

export const staleClaim = 'factlint/stale-claim'

/** The rules a person's check of a sentence answers. */
const answered = new Set(['claims/unsupported-claim'])

interface Honoured {
  readonly diagnostics: readonly Diagnostic[]
  /** Indexes of the sentences whose check holds. */
  readonly checked: ReadonlySet<number>
}

/**
 * Takes out the findings a person has answered by checking the claim, and adds a warning for each check that holds no
 * longer: its sentence has changed, or its day has passed.
 */
export function honourChecks(
  article: Article,
  diagnostics: readonly Diagnostic[],
  checks: DocumentChecks | undefined,
): Honoured {
  if (!checks || checks.own.length + checks.moved.length === 0) {
    return { diagnostics, checked: new Set() }
  }
  const ids = claimIds(article)
  const inForce = checksInForce(checks)
  const checked = article.sentences.filter(({ index }) => inForce.has(ids[index] ?? ''))
  const kept = diagnostics.filter(
    (one) => !answered.has(one.rule) || !checked.some((span) => spansOverlap(one, span)),
  )
  return {
    diagnostics: [...kept, ...staleChecks(article, ids, checks)],
    checked: new Set(checked.map(({ index }) => index)),
  }
}

function staleChecks(
  article: Article,
  ids: readonly string[],
  { own, moved, today }: DocumentChecks,
): Diagnostic[] {
  const complain = createComplainer(article)
  const indexOf = new Map(ids.map((id, index) => [id, index]))
  const met = [...own, ...moved.filter(({ id }) => indexOf.has(id))]
  return met.flatMap((check) => {
    const sentence = article.sentences[indexOf.get(check.id) ?? -1]
    if (sentence && !isExpired(check, today)) return []
    const place: Span = sentence ?? findChanged(article, ids, check, own) ?? { start: 0, end: 0 }
    const { start, end } = place
    const message = sentence ? expiredMessage(check) : changedMessage(check)
    return [complain({ rule: staleClaim, message, help, start, end, page: 'worksheet', key: check.id })]
  })
}

const help =
  'Check the claim again and record it with “factlint claims --accept”, or take the entry out of the ledger.'

const longest = 90

const shorten = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest - 2))} …`

const expiredMessage = ({ sentence, by, on, expires }: ClaimCheck): string =>
  `“${shorten(sentence)}” was checked by ${by} on ${on}, and that check ended on ${expires}.`

const changedMessage = ({ sentence, by, on }: ClaimCheck): string =>
  `“${shorten(sentence)}” was checked by ${by} on ${on} and no longer stands here in these words.`

const leastShared = 0.5

/** The unchecked sentence most like the one that was checked, when it shares half of its content words. */
export function findChanged(
  article: Article,
  ids: readonly string[],
  check: ClaimCheck,
  own: readonly ClaimCheck[],
): Sentence | undefined {
  const taken = new Set(own.map(({ id }) => id))
  const wanted = contentStems(check.sentence)
  let best: Sentence | undefined
  let most = leastShared
  for (const sentence of article.sentences) {
    if (taken.has(ids[sentence.index] ?? '')) continue
    const share = shareOf(wanted, contentStems(article.prose.slice(sentence.start, sentence.end)))
    if (share <= most && !(best === undefined && share === most)) continue
    most = share
    best = sentence
  }
  return best
}

function shareOf(wanted: ReadonlySet<string>, found: ReadonlySet<string>): number {
  let shared = 0
  for (const stem of wanted) if (found.has(stem)) shared++
  return shared / Math.max(wanted.size, found.size, 1)
}
