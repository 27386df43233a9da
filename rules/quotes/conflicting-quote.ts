import * as v from 'valibot'
import type { Article, Quote } from '../../src/article/article.ts'
import { wordsOf } from '../../src/article/words-of.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { alignWords } from './align-words.ts'

interface Said {
  readonly quote: Quote
  readonly words: readonly string[]
}

const shortest = 6
const furthest = 0.3
const mostQuotes = 120

/** Flags one quotation told in two wordings, or given to two speakers. */
export default defineRule({
  id: 'quotes/conflicting-quote',
  meta: {
    summary: 'Quote the same words the same way.',
    why: 'Somebody said one thing. Two wordings of it between quotation marks cannot both be what was said.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [
        {
          text: '“The quay will close in the first week of May,” said Ida Holm. Later she was quoted: {{“The quay may close in the first week of May.”}}',
        },
      ],
      right: [
        {
          text: '“The quay will close in the first week of May,” said Ida Holm. “The ferries will go on to Ystad,” she said.',
        },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    wording: ({ here, there }: { here: string; there: string }) => ({
      what: `One quotation has two wordings: “${here}” here, “${there}” there.`,
      help: 'Check both against the recording or the source, and quote it once.',
    }),
    speaker: ({ here, there }: { here: string; there: string }) => ({
      what: `The same words are given to “${here}” here and to “${there}” there.`,
      help: 'Check who said them.',
    }),
  },
  *check({ article, finding }) {
    const said = longQuotes(article)
    for (let i = 1; i < said.length; i++) {
      const later = said[i] as Said
      for (const earlier of said.slice(0, i)) {
        const conflict = compare(article, earlier, later)
        if (!conflict) continue
        const related = [
          { start: earlier.quote.start, end: earlier.quote.end, message: 'the other one' },
        ]
        if (conflict.id === 'wording') yield finding(later.quote, 'wording', conflict, { related })
        else yield finding(later.quote, 'speaker', conflict, { related })
        break
      }
    }
  },
})

const longQuotes = (article: Article): Said[] =>
  article.quotes
    .filter(
      ({ kind, content }) =>
        (kind === 'direct' || kind === 'block') &&
        !/…|\.\.\.|\[/.test(article.text.slice(content.start, content.end)),
    )
    .map((quote) => ({
      quote,
      words:
        wordsOf(article, quote.content)
          .toLowerCase()
          .match(/[\p{L}\p{Nd}]+/gu) ?? [],
    }))
    .filter(({ words }) => words.length >= shortest)
    .slice(0, mostQuotes)

function compare(article: Article, earlier: Said, later: Said) {
  const lengths = Math.abs(earlier.words.length - later.words.length)
  if (lengths > furthest * Math.max(earlier.words.length, later.words.length)) return undefined
  const edits = alignWords(
    earlier.words,
    later.words,
    Math.floor(furthest * Math.max(earlier.words.length, later.words.length)),
  )
  if (edits === undefined) return undefined
  if (edits.distance === 0) return otherSpeaker(article, earlier, later)
  // One quotation cut short at either end is an excerpt, not another wording.
  return edits.inner
    ? { id: 'wording' as const, here: edits.later, there: edits.earlier }
    : undefined
}

function otherSpeaker(article: Article, earlier: Said, later: Said) {
  const [there, here] = [earlier, later].map(({ quote }) =>
    quote.speaker ? wordsOf(article, quote.speaker) : '',
  )
  if (!here || !there || !/^\p{Lu}/u.test(here) || !/^\p{Lu}/u.test(there)) return undefined
  const names = (words: string): readonly string[] => words.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []
  if (
    names(here).some((name) => names(there).includes(name)) ||
    /^(?:He|She|They|It|We|I)$/.test(here) ||
    /^(?:He|She|They|It|We|I)$/.test(there)
  )
    return undefined
  return { id: 'speaker' as const, here, there }
}
