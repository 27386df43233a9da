import * as v from 'valibot'
import type { Article, Attribution, Sentence } from '../../src/article/article.ts'
import { inQuotes } from '../../src/article/in-quotes.ts'
import { sentencesWith } from '../../src/article/sentences-with.ts'
import { citationsIn, spokenAttributions, wordsOf } from '../../src/article/words-of.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { matchSpans, type Span } from '../../src/text/span.ts'
import {
  attention,
  attentionHint,
  byWhom,
  considered,
  consideredHint,
  impersonal,
  impersonalHint,
  inWords,
  measured,
  physical,
  raised,
  raisedHint,
  seenAs,
  seenAsHint,
  strongHint,
  termBehind,
  weakHint,
} from './data/agentless.ts'

/** Flags what is said, believed or seen by nobody: “it is believed that”, “a move seen as”. */
export default defineRule({
  id: 'attribution/agentless-attribution',
  meta: {
    summary: 'Say who says, believes or sees it.',
    why: 'A passive without its agent turns one view into everybody’s. The reader cannot tell whose it is, nor ask.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'list',
    strict: { weak: true },
    examples: {
      wrong: [
        { text: '{{It is widely believed}} that the safe was empty.' },
        { text: 'The ministry cut the budget, {{a move seen as}} a warning to the mayor.' },
        { text: 'The bridge {{is regarded as}} the finest in the north.', options: { weak: true } },
      ],
      right: [
        { text: 'The mayor called the cut a warning.' },
        { text: 'The comet was seen as a faint dot through the telescope.' },
      ],
    },
  },
  options: v.strictObject({
    weak: v.pipe(
      v.optional(v.boolean(), false),
      v.description(
        'Flag “regarded as”, “considered”, “estimated to” and “has drawn attention” as well.',
      ),
    ),
  }),
  messages: {
    agentless: ({ phrase, verb }: { phrase: string; verb: string }) => ({
      what: `“${phrase}” leaves out by whom.`,
      help: `Say who ${verb} it, with a source, or drop the clause.`,
    }),
  },
  *check({ article, options, finding }) {
    for (const sentence of sentencesWith(article, options.weak ? weakHint : strongHint)) {
      if (article.blocks[sentence.block]?.kind === 'heading') continue
      const text = article.prose.slice(sentence.start, sentence.end)
      for (const { hint, pattern, verb } of options.weak ? all : strong) {
        if (!hint.test(text)) continue
        for (const span of matchSpans(article.prose, sentence, pattern)) {
          if (isOwned(article, sentence, span)) continue
          yield finding(span, 'agentless', { phrase: wordsOf(article, span), verb })
        }
      }
    }
  },
})

const strong = [
  { hint: impersonalHint, pattern: impersonal, verb: 'says or believes' },
  { hint: raisedHint, pattern: raised, verb: 'says or believes' },
  { hint: seenAsHint, pattern: seenAs, verb: 'sees' },
]
const all = [
  ...strong,
  { hint: consideredHint, pattern: considered, verb: 'holds' },
  { hint: attentionHint, pattern: attention, verb: 'has noticed' },
]

/** Somebody owns the clause after all: an agent, a poll, a source in the sentence, a quotation. */
function isOwned(article: Article, sentence: Sentence, span: Span): boolean {
  if (inQuotes(article, span)) return true
  const text = article.prose.slice(sentence.start, sentence.end)
  if (physical.test(text) || measured.test(text) || inWords.test(text)) return true
  const behind = article.prose.slice(span.end, Math.min(sentence.end, span.end + 90))
  if (byWhom.test(behind) || termBehind.test(behind)) return true
  if (citationsIn(article, sentence).length > 0) return true
  return !isAside(article, span) && isReported(article, sentence, span)
}

/** “…, a move seen as”: the writer's own remark, even in a sentence that reports somebody. */
const isAside = (article: Article, span: Span): boolean =>
  /,\s*(?:\p{L}+\s+){0,3}$/u.test(article.prose.slice(Math.max(0, span.start - 30), span.start)) ||
  /^an?\s/i.test(article.prose.slice(span.start, span.start + 3))

const isReported = (article: Article, sentence: Sentence, span: Span): boolean =>
  spokenAttributions(article).some(
    (item) =>
      item.sentence === sentence.index &&
      isNamed(item) &&
      item.content.some(({ start, end }) => start <= span.start && span.end <= end),
  )

const isNamed = ({ sourceKind, source }: Attribution): boolean =>
  source.length > 0 && sourceKind !== 'none' && sourceKind !== 'vague'
