import * as v from 'valibot'
import type { Article, Block, Sentence } from '../../src/article/article.ts'
import { inQuotes } from '../../src/article/in-quotes.ts'
import { sentencesWith } from '../../src/article/sentences-with.ts'
import { citationsIn, namesIn, wordsOf } from '../../src/article/words-of.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { matchSpans, type Span } from '../../src/text/span.ts'
import {
  adviceHeading,
  adviceHint,
  adviceLeadIn,
  adviceVerb,
  crucial,
  crucialHint,
  duty,
  dutyHint,
  personal,
} from './data/advice.ts'

/** Flags advice with no adviser: “Key recommendations include:” in an unsigned report. */
export default defineRule({
  id: 'attribution/anonymous-advice',
  meta: {
    summary: 'Say whose advice it is.',
    why: 'Advice is opinion. In a report nobody signed it belongs to somebody the reader is not told of.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    houses: { docs: 'off', readme: 'off', science: 'off', marketing: 'off' },
    strict: { duties: true },
    examples: {
      wrong: [
        {
          text: 'The harbour is silting up.\n\n{{Key recommendations include:}}\n\n- Dredging the inner basin.\n- Moving the ferries.',
        },
      ],
      right: [
        {
          text: 'The harbour office recommends:\n\n- Dredging the inner basin.\n- Moving the ferries.',
        },
      ],
    },
  },
  options: v.strictObject({
    duties: v.pipe(
      v.optional(v.boolean(), false),
      v.description(
        'Flag “must be aware” and “is crucial” in the writer’s voice where no list of advice stands.',
      ),
    ),
  }),
  messages: {
    advice: ({ phrase }: { phrase: string }) => ({
      what: `“${phrase}” does not say who advises it.`,
      help: 'Name who recommends it, or label the text as opinion and sign it.',
    }),
  },
  *check({ article, options, finding }) {
    if (article.byline !== undefined || isLabelled(article)) return
    const leads = leadIns(article)
    const places = [...leads, ...headings(article, leads.length > 0)]
    const calls = places.length > 0 || options.duties ? dutiesOf(article) : []
    const [first, ...others] = [...places, ...calls]
    if (!first || speaksForItself(article)) return
    const related = others.map((span) => ({ ...span, message: 'more advice' }))
    yield finding(first, 'advice', { phrase: wordsOf(article, first) }, { related })
  },
})

const isLabelled = ({ metadata }: Article): boolean =>
  /opinion|editorial|analysis|column|comment|guide|tutorial|how-?to|interview/.test(
    metadata.label ?? '',
  )

/** “We advise”, “you can”: the writer is there to be asked. */
function speaksForItself(article: Article): boolean {
  let count = 0
  for (const match of article.prose.matchAll(personal)) {
    if (inQuotes(article, { start: match.index, end: match.index + match[0].length })) continue
    if (++count >= 2) return true
  }
  return false
}

function leadIns(article: Article): Span[] {
  return [...sentencesWith(article, adviceHint)].filter((sentence) => {
    const block = article.blocks[sentence.block]
    if (!block || block.kind !== 'paragraph' || block.quoted) return false
    const text = article.prose.slice(sentence.start, sentence.end)
    return (
      adviceLeadIn.test(text) &&
      introduces(article, block, sentence) &&
      !hasAdviser(article, sentence)
    )
  })
}

const introduces = (article: Article, block: Block, sentence: Sentence): boolean =>
  /:\s*$/.test(article.prose.slice(sentence.start, sentence.end)) ||
  article.blocks[block.index + 1]?.leadIn === block.index

/** A heading counts beside a lead-in; alone only where nobody in its section advises. */
function headings(article: Article, besideLeadIn: boolean): Span[] {
  return article.blocks.flatMap((block) => {
    if (block.kind !== 'heading') return []
    const match = adviceHeading.exec(article.prose.slice(block.start, block.end))
    if (!match || (!besideLeadIn && sectionHasAdviser(article, block.section))) return []
    const start = block.start + match.index
    return [{ start, end: start + match[0].length }]
  })
}

const sectionHasAdviser = (article: Article, section: number): boolean =>
  article.sentences.some(
    (sentence) =>
      article.blocks[sentence.block]?.section === section && hasAdviser(article, sentence),
  )

/** A named body or person that advises, or a source, in the sentence or the one before. */
function hasAdviser(article: Article, sentence: Sentence): boolean {
  const before = article.sentences[sentence.index - 1]
  return [before, sentence].some((one) => {
    if (!one) return false
    const text = article.prose.slice(one.start, one.end)
    const named = namesIn(article, one).some(({ type }) => type === 'PER' || type === 'ORG')
    return (named && adviceVerb.test(text)) || citationsIn(article, one).length > 0
  })
}

const duties = [
  { hint: dutyHint, pattern: duty },
  { hint: crucialHint, pattern: crucial },
] as const

function dutiesOf(article: Article): Span[] {
  const found: Span[] = []
  for (const sentence of article.sentences) {
    if (article.blocks[sentence.block]?.kind !== 'paragraph') continue
    const text = article.prose.slice(sentence.start, sentence.end)
    for (const { hint, pattern } of duties) {
      if (!hint.test(text)) continue
      for (const span of matchSpans(article.prose, sentence, pattern))
        if (!inQuotes(article, span)) found.push(span)
    }
  }
  return found
}
