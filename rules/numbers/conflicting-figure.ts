import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { wordsOf } from './figures.ts'
import {
  conflictingPairs,
  isContrasted,
  isDatedOnce,
  isDigitSlip,
  isDuration,
  isFurther,
  isScaleSlip,
  sameModifiers,
  sharedStems,
  type Pair,
} from './figure-pairs.ts'
import { mentionsOf, type Mention } from './mentions.ts'

/** Flags one thing counted twice with different results. */
export default defineRule({
  id: 'numbers/conflicting-figure',
  meta: {
    summary: 'One figure has one value throughout an article.',
    why: 'Two values for the same thing cannot both be right, and a reader cannot tell which is.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    yieldsTo: ['numbers/scale-slip', 'numbers/headline-mismatch'],
    examples: {
      wrong: [
        {
          text: 'The council has 31 seats.\n\nA storm cut the power for hours. All {{33 seats}} are up for election in May.',
        },
      ],
      right: [
        { text: 'The council has 31 seats.\n\nAll 31 seats are up for election in May.' },
        { text: 'In 2011 the council had 31 seats.\n\nIn 2019 the council had 33 seats.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    figure: ({ later, earlier }: { later: string; earlier: string }) => ({
      what: `“${later}” here, but “${earlier}” before.`,
      help: 'Check both places and let them agree, or say what changed.',
    }),
  },
  *check({ article, finding }) {
    for (const mentions of mentionsOf(article).values()) {
      if (mentions.length < 2) continue
      const body = mentions.filter(
        ({ block }) => block.kind === 'paragraph' || block.kind === 'list-item',
      )
      const pair = firstConflict(article, body)
      if (!pair) continue
      const { earlier, later } = pair
      const data = {
        later: wordsOf(article, later.figure),
        earlier: wordsOf(article, earlier.figure),
      }
      const { start, end } = earlier.figure
      yield finding(later.figure, 'figure', data, {
        related: [{ start, end, message: `here it is “${data.earlier}”` }],
        confidence: 0.8,
      })
    }
  },
})

function firstConflict(article: Article, mentions: readonly Mention[]): Pair | undefined {
  const values = new Set(mentions.map(({ figure }) => figure.value)).size
  for (const pair of conflictingPairs(mentions)) {
    if (isOneThing(article, pair, values)) return pair
  }
  return undefined
}

/** The words around both say that they count the same thing. */
function isOneThing(article: Article, pair: Pair, values: number): boolean {
  const { earlier, later } = pair
  const { figure } = later
  if (figure.value < 2 || earlier.figure.value < 2 || isScaleSlip(earlier.figure, figure))
    return false
  if (isDuration(figure) || isFurther(article, later) || isFurther(article, earlier)) return false
  const shared = sharedStems(earlier, later)
  const share = shared / Math.max(1, Math.min(earlier.stems.size, later.stems.size))
  if (isContrasted(article, pair)) return false
  if (isDigitSlip(earlier.figure, figure) && !isDatedOnce(article, pair))
    return shared >= 1 && sameModifiers(earlier, later)
  if (values > 2 || !sameModifiers(earlier, later)) return false
  if (figure.kind === 'count') return isSameCount(article, pair, shared)
  return shared >= 3 && share >= 0.5 && !isDatedOnce(article, pair)
}

function isSameCount(article: Article, { earlier, later }: Pair, shared: number): boolean {
  if (
    /\b(?:hundred|thousand|million)\b/i.test(
      wordsOf(article, earlier.figure) + wordsOf(article, later.figure),
    )
  )
    return false
  const factor = later.figure.value / earlier.figure.value
  if (factor > 5 || factor < 0.2) return false
  if (later.definite && !later.key.startsWith('#')) return true
  return shared >= 2 && !isDatedOnce(article, { earlier, later })
}
