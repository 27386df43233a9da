import type { ReviewedClaim } from '../evidence/notebook.ts'
import { PackError } from './pack-error.ts'

interface Review {
  readonly '@type'?: string
  readonly claimReviewed?: string
  readonly url?: string
  readonly datePublished?: string
  readonly author?: { readonly name?: string; readonly url?: string }
  readonly itemReviewed?: { readonly author?: { readonly name?: string } }
  readonly reviewRating?: {
    readonly alternateName?: string
    readonly ratingValue?: string | number
  }
}

/**
 * Reads schema.org ClaimReview: a list, one a line, a Data Commons feed (`dataFeedElement`) or an answer of the Fact Check
 * Tools API (`claims`). Throws `PackError`.
 */
export function readClaimReviews(text: string, file: string): ReviewedClaim[] {
  const found = collect(parse(text, file)).flatMap(toClaims)
  if (found.length === 0) throw new PackError(file, 1, 'no ClaimReview in it')
  return found
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
      .split('\n')
      .map((row, index) => ({ row, index }))
      .filter(({ row }) => row.trim() !== '')
      .map(({ row, index }) => {
        try {
          return JSON.parse(row) as unknown
        } catch {
          throw new PackError(file, index + 1, 'syntax error in the JSON')
        }
      })
  }
}

/** All objects that look like a review, however deep the feed wraps them. */
function collect(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(collect)
  if (typeof value !== 'object' || value === null) return []
  const one = value as Record<string, unknown>
  if (typeof one['claimReviewed'] === 'string' || Array.isArray(one['claimReview'])) return [one]
  return Object.values(one)
    .filter((inner) => typeof inner === 'object')
    .flatMap(collect)
}

function toClaims(value: Record<string, unknown>): ReviewedClaim[] {
  if (Array.isArray(value['claimReview'])) return fromTools(value)
  const {
    claimReviewed = '',
    url = '',
    datePublished,
    author,
    itemReviewed,
    reviewRating,
  } = value as Review
  const rating = reviewRating?.alternateName ?? String(reviewRating?.ratingValue ?? '')
  const publisher = author?.name ?? author?.url ?? ''
  if (claimReviewed === '' || rating === '' || publisher === '') return []
  const claimant = itemReviewed?.author?.name
  return [
    {
      claim: claimReviewed,
      rating,
      publisher,
      url,
      ...(claimant ? { claimant } : {}),
      ...(datePublished ? { date: datePublished.slice(0, 10) } : {}),
    },
  ]
}

function fromTools(value: Record<string, unknown>): ReviewedClaim[] {
  const {
    text = '',
    claimant,
    claimReview = [],
  } = value as {
    text?: string
    claimant?: string
    claimReview?: readonly {
      publisher?: { name?: string; site?: string }
      url?: string
      textualRating?: string
      reviewDate?: string
    }[]
  }
  return claimReview
    .filter(({ textualRating }) => text !== '' && textualRating)
    .map(({ publisher, url = '', textualRating = '', reviewDate }) => ({
      claim: text,
      rating: textualRating,
      publisher: publisher?.name ?? publisher?.site ?? '',
      url,
      ...(claimant ? { claimant } : {}),
      ...(reviewDate ? { date: reviewDate.slice(0, 10) } : {}),
    }))
}
