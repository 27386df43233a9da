import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { wordsOf } from './figures.ts'
import {
  conflictingPairs,
  isContrasted,
  isDatedOnce,
  isDigitSlip,
  fewerModifiers,
  isDuration,
  isTransposed,
  isFurther,
  isMoved,
  isOtherDay,
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
  const counts = new Map<number, number>()
  for (const { figure } of mentions) counts.set(figure.value, (counts.get(figure.value) ?? 0) + 1)
  for (const pair of conflictingPairs(mentions)) {
    if (isOneThing(article, pair, counts)) return pair
  }
  return undefined
}

/** The words around both say that they count the same thing. */
function isOneThing(article: Article, pair: Pair, counts: ReadonlyMap<number, number>): boolean {
  const { earlier, later } = pair
  const [before, after] = [earlier.figure, later.figure]
  if (before.value < 2 || after.value < 2 || isScaleSlip(before, after) || isDuration(after))
    return false
  if (isFurther(article, later) || isFurther(article, earlier)) return false
  const shared = sharedStems(earlier, later)
  if (
    isTransposed(before, after) &&
    fewerModifiers(earlier, later) &&
    shared >= (after.kind === 'count' ? 0 : 1) &&
    !isOtherDay(article, pair) &&
    !isMoved(article, pair)
  )
    return true
  if (isDigitSlip(before, after) && sameModifiers(earlier, later) && !isDatedOnce(article, pair)) {
    return shared >= 2 ? !isOtherDay(article, pair) : shared === 1 && !isContrasted(article, pair)
  }
  if (after.kind === 'count' && isSameCount(article, pair, counts, shared)) return true
  const share = shared / Math.max(1, Math.min(earlier.stems.size, later.stems.size))
  if (after.kind === 'count' || counts.size > 2 || !sameModifiers(earlier, later)) return false
  return shared >= 3 && share >= 0.5 && !isDatedOnce(article, pair) && !isContrasted(article, pair)
}

const roundWord = /\b(?:hundred|thousand|million)\b/i

function isSameCount(
  article: Article,
  pair: Pair,
  counts: ReadonlyMap<number, number>,
  shared: number,
): boolean {
  const { earlier, later } = pair
  const factor = later.figure.value / earlier.figure.value
  if (isSameClaim(article, pair, factor)) return true
  if (
    factor > 5 ||
    factor < 0.2 ||
    roundWord.test(wordsOf(article, earlier.figure) + wordsOf(article, later.figure))
  )
    return false
  if (later.definite && isSettled(pair, counts)) {
    return !isMoved(article, pair) && !isOtherDay(article, pair)
  }
  if (counts.size > 2 || !sameModifiers(earlier, later)) return false
  return shared >= 2 && !isDatedOnce(article, pair) && !isContrasted(article, pair)
}

/** “60 million people were left without power along the coast … 48 million people were left without power along the coast” */
const isSameClaim = (article: Article, pair: Pair, factor: number): boolean => {
  const shared = sharedStems(pair.earlier, pair.later)
  return (
    factor < 2 &&
    factor > 0.5 &&
    shared >= 4 &&
    shared >= 0.8 * Math.min(pair.earlier.stems.size, pair.later.stems.size) &&
    sameModifiers(pair.earlier, pair.later) &&
    !isDatedOnce(article, pair) &&
    !isContrasted(article, pair)
  )
}

/** How many sentences on “the officers” still are the “French police officers”. */
const NEAR = 12

/** “the four boats” after nothing but two boats, or after two boats time and again. */
function isSettled({ earlier, later }: Pair, counts: ReadonlyMap<number, number>): boolean {
  if (later.key.startsWith('#') || !fewerModifiers(earlier, later)) return false
  const near = later.sentence.index - earlier.sentence.index <= NEAR
  if (!sameModifiers(earlier, later) && !near) return false
  if (counts.size <= 2) return true
  const repeated = (counts.get(earlier.figure.value) ?? 0) >= 2
  return (
    repeated &&
    near &&
    counts.get(later.figure.value) === 1 &&
    later.figure.value > earlier.figure.value
  )
}
