import * as v from 'valibot'
import {
  boundsOf,
  disjoint,
  divide,
  statedBounds,
  type Bounds,
} from '../../src/article/arithmetic/bounds.ts'
import { clausesOf } from '../../src/article/arithmetic/clauses.ts'
import { findShareList, type Pair } from '../../src/article/arithmetic/find-share-lists.ts'
import {
  findShares,
  findTwiceTold,
  type Share,
  type TwiceTold,
} from '../../src/article/arithmetic/find-shares.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { helpFor, inQuotation, operands, quotedDetails, showBounds, wordsOf } from './figures.ts'

/** Flags a percentage or fraction that its part and whole do not give. */
export default defineRule({
  id: 'numbers/wrong-percentage',
  meta: {
    summary: 'A share must follow from the part and the whole it is told with.',
    why: 'Part, whole and share stand side by side; a reader can divide.',
    severity: 'error',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [
        { text: 'The motion was backed by 18 of 45 members ({{45%}}).' },
        { text: 'A third ({{42%}}) of the orchards are irrigated.' },
      ],
      right: [
        { text: 'The motion was backed by 18 of 45 members (40%).' },
        { text: 'About a third (32%) of the orchards are irrigated.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    share: ({
      stated,
      part,
      whole,
      answer,
      quoted,
    }: {
      stated: string
      part: string
      whole: string
      answer: string
      quoted: boolean
    }) => ({
      what: `“${part}” of “${whole}” is ${answer}, not “${stated}”.`,
      help: helpFor(quoted, 'Check the three figures and correct the one that is wrong.'),
    }),
    twice: ({
      fraction,
      percent,
      answer,
      quoted,
    }: {
      fraction: string
      percent: string
      answer: string
      quoted: boolean
    }) => ({
      what: `“${fraction}” is ${answer}, not “${percent}”.`,
      help: helpFor(quoted, 'Let the fraction and the percentage say the same.'),
    }),
    list: ({ part, percent, answer }: { part: string; percent: string; answer: string }) => ({
      what: `“${part}” is ${answer} of the whole that the other shares of this list give, not “${percent}”.`,
      help: 'Check the number and its share against the others of the list.',
    }),
  },
  *check({ article, finding }) {
    for (const clause of clausesOf(article)) {
      for (const { part, whole, stated } of findShares(clause)) {
        const answer = wrongShare({ part, whole, stated })
        if (answer === undefined) continue
        const quoted = inQuotation(article, stated)
        const data = {
          stated: wordsOf(article, stated),
          part: wordsOf(article, part),
          whole: wordsOf(article, whole),
          answer,
          quoted,
        }
        yield finding(stated, 'share', data, {
          ...operands(article, [part, whole]),
          ...quotedDetails(article, stated),
        })
      }
      for (const told of findTwiceTold(clause)) {
        if (!differs(told)) continue
        const { fraction, percent } = told
        const quoted = inQuotation(article, percent)
        const data = {
          fraction: wordsOf(article, fraction),
          percent: wordsOf(article, percent),
          answer: showBounds(timesHundred(boundsOf({ ...fraction, kind: 'count' })), '%'),
          quoted,
        }
        yield finding(percent, 'twice', data, {
          ...operands(article, [fraction], 'the same as'),
          ...quotedDetails(article, percent),
        })
      }
      for (const { part, percent, answer } of outliers(findShareList(clause))) {
        const data = { part: wordsOf(article, part), percent: wordsOf(article, percent), answer }
        yield finding(percent, 'list', data, operands(article, [part], 'the share of'))
      }
    }
  },
})

const timesHundred = ({ low, high }: Bounds): Bounds => ({ low: low * 100, high: high * 100 })

function wrongShare({ part, whole, stated }: Share): string | undefined {
  const share = divide(boundsOf(part), boundsOf(whole))
  if (stated.kind === 'percent') {
    return disjoint(timesHundred(share), statedBounds(stated))
      ? showBounds(timesHundred(share), '%')
      : undefined
  }
  return disjoint(share, roundFraction(stated.value, boundsOf(stated)))
    ? showBounds(timesHundred(share), '%')
    : undefined
}

/** Fractions are round: “a third” may be 30 to 37 per cent; “about” and “nearly” widen that by themselves. */
const roundFraction = (value: number, { low, high }: Bounds): Bounds => ({
  low: Math.min(low, value * 0.9),
  high: Math.max(high, value * 1.1),
})

function differs({ fraction, percent }: TwiceTold): boolean {
  return disjoint(
    timesHundred(roundFraction(fraction.value, boundsOf(fraction))),
    statedBounds(percent),
  )
}

/** The pairs that alone imply another whole than all the rest, which agree. */
function outliers(
  pairs: readonly Pair[],
): { part: Pair['part']; percent: Pair['percent']; answer: string }[] {
  if (pairs.length < 4) return []
  const odd = pairs.flatMap((pair) => {
    const rest = pairs.filter((other) => other !== pair)
    const low = Math.max(...rest.map(({ whole }) => whole.low))
    const high = Math.min(...rest.map(({ whole }) => whole.high))
    if (low > high || !disjoint(pair.whole, { low, high })) return []
    const share = divide(boundsOf(pair.part), { low, high })
    return { part: pair.part, percent: pair.percent, answer: showBounds(timesHundred(share), '%') }
  })
  return odd.length === 1 ? odd : []
}
