import * as v from 'valibot'
import type { Quantity } from '../../src/article/article.ts'
import { statedBounds } from '../../src/article/arithmetic/bounds.ts'
import { clausesOf } from '../../src/article/arithmetic/clauses.ts'
import { matchOutline, outlinePattern } from '../../src/article/arithmetic/outline-pattern.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { hasAnyWord } from '../../src/article/word-places.ts'
import { inQuotation, wordsOf } from './figures.ts'

const whose = String.raw`(?: of (?:the |all |its |our |their )?[a-z]+(?: [a-z]+){0,2}?)?`
const restated = String.raw`(?:,? ?\((?:or |some |about )?|, (?:or |at |some |about )?| [–—-] | with | at ){p:P}(?=[).,;–— ]|$)(?! (?:of|more|less|to|against|said|in) )`
const majority = [
  outlinePattern(
    String.raw`\b(?<word>(?:a|the) (?:clear |large |small |narrow |slim |vast |overwhelming |absolute |bare |simple |great |big )?majority|more than half|over half|(?<!\bthe )most(?: [a-z]+s|(?= of)))${whose}${restated}`,
  ),
  outlinePattern(
    String.raw`{p:P}(?: of [^‹;.!?()]{1,30}?)?, (?<word>(?:a|the) (?:clear |large |small |narrow |slim |vast |overwhelming |absolute |bare |simple |great |big )?majority)\b`,
  ),
]
const twoThirds = [
  outlinePattern(
    String.raw`\ba (?<word>two-thirds majority|‹f\d+› ?-?majority)${whose}${restated}`,
  ),
]
const quiet =
  /\b(?:plurality|relative majority|seats?|lead|leads|of those who|short of|lost|losing|fail(?:ed|s)?|needed|need|required|requires|majority government|working majority|without|not a|no longer|reduced|increased|by a majority of|turnout|swing|minority|cut|majority (?:leader|whip|party|owner|shareholder|stake|owned|interest))\b/

/** Flags “a majority” that is told with half or less. */
export default defineRule({
  id: 'numbers/false-majority',
  meta: {
    summary: 'A majority is more than half, and two thirds are two thirds.',
    why: 'The word settles a question that the figure beside it leaves open.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [{ text: 'A majority, {{47%}}, agreed with the plan.' }],
      right: [
        { text: 'A majority, 53%, agreed with the plan.' },
        { text: 'A plurality, 47%, agreed with the plan.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    majority: ({ word, share, least }: { word: string; share: string; least: string }) => ({
      what: `“${word}” is more than ${least}, and “${share}” is not.`,
      help: 'Write “the largest share”, or check the percentage.',
    }),
  },
  *check({ article, finding }) {
    if (!hasAnyWord(article, ['majority', 'most', 'half'])) return
    for (const clause of clausesOf(article)) {
      if (clause.border !== undefined) continue
      if (!clause.outline.includes('‹p') || !/majority|most|half/.test(clause.outline)) continue
      if (quiet.test(clause.outline)) continue
      for (const { share, word, least } of shares(clause)) {
        if (statedBounds(share).high > least || inQuotation(article, share)) continue
        const shown = least === 50 ? 'half' : 'two thirds'
        yield finding(share, 'majority', { word, share: wordsOf(article, share), least: shown })
      }
    }
  },
})

interface Claimed {
  readonly share: Quantity
  readonly word: string
  readonly least: number
}

function* shares(clause: Parameters<typeof matchOutline>[0]): Generator<Claimed> {
  for (const { figures, index, end } of matchOutline<'p'>(clause, majority)) {
    if (figures.p)
      yield { share: figures.p, word: wordIn(clause.outline.slice(index, end)), least: 50 }
  }
  for (const { figures } of matchOutline<'p'>(clause, twoThirds)) {
    if (figures.p) yield { share: figures.p, word: 'two-thirds majority', least: 66 }
  }
}

const wordIn = (words: string): string =>
  /majority|more than half|over half|most/.exec(words)?.[0] ?? 'majority'
