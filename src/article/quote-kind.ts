import type { Span } from '../text/span.ts'
import type { Quote, Sentence } from './article.ts'
import type { MarkedQuote } from './quote-marks.ts'

const smallWords = new Set(
  'a an the of in on at to for and or nor but as by from with into over vs is are be not no'.split(
    ' ',
  ),
)
const titleNouns =
  'album|article|ballad|book|comic|documentary|episode|essay|feature|film|game|headline|hymn|journal|movie|musical|novel|opera|paper|poem|program|programme|series|show|single|song|story|titled|entitled|named|called|dubbed|nicknamed|known as|column|section'
const beforeTitle = new RegExp(String.raw`\b(?:${titleNouns})[,:]?\s+$`, 'i')
const wordPattern = /[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}'’-]*/gu
const maxScareWords = 3

/** Tells what a pair of marks holds: someone's words, the name of a work, or a word held at a distance. */
export function classifyQuote(
  prose: string,
  quote: MarkedQuote,
  sentences: readonly Sentence[],
): Quote {
  return { ...quote, kind: kindOf(prose, quote, sentences) }
}

function kindOf(prose: string, quote: MarkedQuote, sentences: readonly Sentence[]): Quote['kind'] {
  const words = prose.slice(quote.content.start, quote.content.end).match(wordPattern) ?? []
  const before = prose.slice(Math.max(0, quote.start - 24), quote.start)
  if (words.length <= 12 && beforeTitle.test(before)) return 'title'
  if (isTitleCase(prose, quote.content, words)) return 'title'
  if (words.length > maxScareWords) return 'direct'
  return isWholeSentence(prose, quote, sentences) ? 'direct' : 'scare'
}

function isTitleCase(prose: string, content: Span, words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 12) return false
  if (/[.,;]/.test(prose[content.end - 1] ?? '')) return false
  const big = words.filter((word) => !smallWords.has(word.toLowerCase()))
  return big.length >= 2 && big.every((word) => /^[\p{Lu}\p{Nd}]/u.test(word))
}

/** “Never!” alone is what somebody said. */
function isWholeSentence(
  prose: string,
  quote: MarkedQuote,
  sentences: readonly Sentence[],
): boolean {
  if (!/[.!?,]/.test(prose[quote.content.end - 1] ?? '')) return false
  if (/[!?]/.test(prose[quote.content.end - 1] ?? '')) return true
  return sentences.some(({ start }) => start === quote.start)
}
