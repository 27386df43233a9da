import * as v from 'valibot'
import type { Article, Quantity } from '../../src/article/article.ts'
import { clausesOf, type Clause } from '../../src/article/arithmetic/clauses.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { inQuotation, operands, showNumber, wordsOf } from './figures.ts'

const share = String.raw`‹p\d+›`
const list = new RegExp(String.raw`${share}(?:[^‹;.!?]{0,60}${share}){1,9}`, 'g')
/** The shares of a whole that leave nothing over: an answer for everybody, or “the rest”. */
const exhaustive =
  /\b(?:undecided|don['’]t know|do not know|did not know|unsure|no opinion|not sure|undeclared|abstain\w*|neither|invalid|spoilt|blank|no answer|no preference|(?:the )?(?:rest|remaining|remainder|others))\b/
const twoSides =
  /\b(?:for|in favou?r|yes|agree\w*|support\w*|approv\w*|men|male|boys|won|favou?r\w*)\b[^;]*\b(?:against|no|oppos\w*|disagree\w*|disapprov\w*|women|female|girls)\b/
const forIt = String.raw`(?:for\b|in favou?r|yes\b|agree|support|approv|favou?r|back|want to stay|satisfied)`
const againstIt = String.raw`(?:against|no\b|oppos|disagree|disapprov|reject|dissatisfied)`
/** “84% support it, while 28% are opposed”: two answers that shut each other out. */
const opposed = new RegExp(
  String.raw`‹p(\d+)›[^‹;.!?]{0,40}?\b${forIt}[^‹;.!?]{0,60}?‹p(\d+)›[^‹;.!?]{0,30}?\b${againstIt}|‹p(\d+)›[^‹;.!?]{0,30}?\b${againstIt}[^‹;.!?]{0,60}?‹p(\d+)›[^‹;.!?]{0,30}?\b${forIt}`,
)
/** Shares of different people. */
const apart =
  /\b(?:men|women|democrats|republicans|conservatives|liberals|among|aged?|older|younger|voters for|of those|year|respectively|compared|than|rose|fell|points?|both|each|also)\b/
/** What is shared out once: nothing of it can fall to two. */
const divided =
  /\bof (?:all |the |its |their |our |total |overall |annual )*(?:[a-z]+ )?(?:budget|demand|electricity|emissions|energy|exports|generation|imports|income|market|output|power|production|profits?|revenues?|sales|seats|spending|supply|traffic|turnover|votes?)\b/
/** People of whom nobody is two. */
const kinds = /(?=.*\bwomen\b)(?=.*\bmen\b)(?=.*\bchildren\b)/
const quiet =
  /\b(?:among|multiple|up to|more than one|several answers|respectively|rose|fell|increas\w+|decreas\w+|compared|from ‹|than|growth|year|turnout|margin|of those|of them|of whom|also|each|both|change|points?|interest|rate|(?<!\bma(?:de|ke|kes|king) )up ‹|down ‹|inflation|unemployment|over|about|while|more likely)\b/

/** Flags shares that are meant to be the whole and are not a hundred per cent. */
export default defineRule({
  id: 'numbers/wrong-share-total',
  meta: {
    summary: 'Shares of one whole that leave nothing over must come to 100 per cent.',
    why: 'A share is wrong, or an answer was left out.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    examples: {
      wrong: [{ text: 'The poll found {{52% for, 31% against and 21%}} undecided.' }],
      right: [
        { text: 'The poll found 52% for, 31% against and 17% undecided.' },
        { text: 'Multiple answers were allowed: 52% chose trains, 31% buses and 28% the rest.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    total: ({ shares, total }: { shares: string; total: string }) => ({
      what: `${shares} come to ${total}%, not 100%.`,
      help: 'Check the shares, or say that answers overlap or are left out.',
    }),
  },
  *check({ article, finding }) {
    for (const clause of clausesOf(article)) {
      if (clause.border !== undefined) continue
      const both = overfull(clause)
      if (both && !inQuotation(article, both[0])) {
        const total = showNumber(sum(both))
        const span = { start: both[0].start, end: both[1].end }
        const shares = listed(article, both)
        yield finding(span, 'total', { shares, total }, operands(article, both, 'one share is'))
        continue
      }
      for (const shares of wholes(clause)) {
        const span = { start: shares[0]?.start ?? 0, end: shares.at(-1)?.end ?? 0 }
        if (inQuotation(article, span) || !isOff(shares)) continue
        const total = showNumber(sum(shares))
        yield finding(
          span,
          'total',
          { shares: listed(article, shares), total },
          operands(article, shares, 'one share is'),
        )
      }
    }
  },
})

function overfull(clause: Clause): readonly [Quantity, Quantity] | undefined {
  const percentages = clause.figures.filter(({ kind }) => kind === 'percent')
  if (percentages.length !== 2 || apart.test(clause.outline)) return undefined
  const [first, second] = percentages
  if (!first || !second || !opposed.test(clause.outline)) return undefined
  const slack = first.step / 2 + second.step / 2 + 0.5
  return sum(percentages) > 100 + slack && !percentages.some(({ comparator }) => comparator)
    ? [first, second]
    : undefined
}

const listed = (article: Article, shares: readonly Quantity[]): string =>
  shares.map((one) => `“${wordsOf(article, one)}”`).join(', ')

const sum = (shares: readonly Quantity[]): number =>
  shares.reduce((total, { value }) => total + value, 0)

function* wholes(clause: Clause): Generator<readonly Quantity[]> {
  const percentages = clause.figures.filter(({ kind }) => kind === 'percent')
  if (percentages.length < 2 || quiet.test(clause.outline)) return
  if (clause.figures.some(({ kind }) => kind === 'range' || kind === 'points')) return
  for (const match of clause.outline.matchAll(list)) {
    const shares = [...match[0].matchAll(/‹p(\d+)›/g)].flatMap(
      (one) => clause.figures[Number(one[1])] ?? [],
    )
    const context = clause.outline.slice(match.index, match.index + match[0].length + 40)
    const overfull = sum(shares) > 100 && (divided.test(context) || kinds.test(context))
    const complete =
      shares.length >= 3
        ? overfull || exhaustive.test(context)
        : twoSides.test(context) && exhaustive.test(context)
    if (complete && shares.length === percentages.length) yield shares
  }
}

/** Half a unit of the last digit for each share, and a half for the whole. */
function isOff(shares: readonly Quantity[]): boolean {
  if (shares.some(({ comparator }) => comparator !== undefined)) return false
  const slack = shares.reduce((total, { step }) => total + step / 2, 0.5)
  const total = sum(shares)
  return Math.abs(total - 100) > slack && total > 88 && total < 125
}
