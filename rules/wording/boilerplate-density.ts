import * as v from 'valibot'
import type { RelatedPlace } from '../../src/evidence/evidence.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { findBoilerplate, type Boilerplate, type BoilerplateKind } from './find-boilerplate.ts'

const shown = 10

const names: Readonly<Record<BoilerplateKind, string>> = {
  stock: 'stock phrase',
  inflated: 'inflated significance',
  weasel: 'empty actor or abstraction',
  hedge: 'stacked hedge',
  frame: 'set frame',
}

/** Flags a text built of stock phrases. Says nothing about who or what wrote it. */
export default defineRule({
  id: 'wording/boilerplate-density',
  meta: {
    summary: 'Keep stock phrases rare.',
    why: 'Where every other line is a phrase that would fit any article, the reader cannot tell what this one knows.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'list',
    examples: {
      wrong: [
        {
          text: '{{}}In conclusion, the plan underscores the importance of a comprehensive framework. It remains to be seen whether key stakeholders can navigate the complex interplay of interests.',
          options: { minimumWords: 20 },
        },
      ],
      right: [
        {
          text: 'The plan would let both ports share pilots from March. The two mayors have still to sign it, and the union of pilots votes on it in February.',
          options: { minimumWords: 20 },
        },
      ],
    },
  },
  options: v.strictObject({
    maximum: v.pipe(
      v.optional(v.pipe(v.number(), v.minValue(0)), 15),
      v.description('Phrases for 1,000 words that a text may hold.'),
    ),
    minimumWords: v.pipe(
      v.optional(v.pipe(v.number(), v.minValue(1)), 300),
      v.description('Shorter texts are left alone.'),
    ),
  }),
  messages: {
    dense: ({ rate, maximum, counts }: { rate: number; maximum: number; counts: string }) => ({
      what: `${rate} stock phrases for 1,000 words, where ${maximum} are allowed: ${counts}.`,
      help: 'Replace them by names, dates and figures, or cut them.',
    }),
  },
  *check({ article, options, finding }) {
    if (article.wordCount < options.minimumWords) return
    const phrases = withoutOverlaps(findBoilerplate(article))
    const rate = (phrases.length / article.wordCount) * 1000
    if (rate <= options.maximum) return
    const data = { rate: Math.round(rate), maximum: options.maximum, counts: countKinds(phrases) }
    yield finding({ start: 0, end: 0 }, 'dense', data, { related: worst(article.text, phrases) })
  },
})

function withoutOverlaps(phrases: readonly Boilerplate[]): Boilerplate[] {
  let end = -1
  return phrases.filter((phrase) => {
    const free = phrase.start >= end
    if (free) end = phrase.end
    return free
  })
}

function countKinds(phrases: readonly Boilerplate[]): string {
  const counts = new Map<BoilerplateKind, number>()
  for (const { kind } of phrases) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, n]) => `${names[kind]} ${n}`).join(', ')
}

/** The longest ones, in the order of the text. */
function worst(text: string, phrases: readonly Boilerplate[]): RelatedPlace[] {
  return [...phrases]
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .slice(0, shown)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, kind }) => ({
      start,
      end,
      message: `${names[kind]}: “${text.slice(start, end)}”`,
    }))
}
