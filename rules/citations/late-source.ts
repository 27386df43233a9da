import * as v from 'valibot'
import type { Article, Attribution, Sentence } from '../../src/article/article.ts'
import { isReporting } from '../../src/article/attribution/reporting.ts'
import { citationsIn, namesIn, spokenAttributions, wordsOf } from '../../src/article/words-of.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { type Span, spanUnion } from '../../src/text/span.ts'
import { isUnsaid } from '../attribution/is-unsaid.ts'
import { addressesReader } from './addresses-reader.ts'

/** Flags an article whose first source comes when the claims are told. */
export default defineRule({
  id: 'citations/late-source',
  meta: {
    summary: 'Name a source where the claims begin.',
    why: 'Whoever reads the top of an article is owed to know whose word it is. A source in the last paragraphs comes after most readers left.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    houses: { docs: 'off', readme: 'off' },
    examples: {
      wrong: [
        {
          text: 'Lund has doubled its harbour fees. The port of Malmo lost a third of its ferries. Fares in Ystad rose by 12 percent. The Baltic Line cut 40 jobs. Sweden has closed two customs posts. The new terminal in Lund will cost 90 million kronor, {{according to the Lund Herald}}.',
          options: { leastWords: 30 },
        },
      ],
      right: [{ text: 'Lund has doubled its harbour fees, the Lund Herald reported.' }],
    },
  },
  options: v.strictObject({
    leastClaims: v.pipe(
      v.optional(v.pipe(v.number(), v.minValue(1)), 5),
      v.description('So many checkable sentences must stand before it.'),
    ),
    leastWords: v.pipe(
      v.optional(v.pipe(v.number(), v.minValue(0)), 300),
      v.description('Shorter articles are left alone.'),
    ),
  }),
  messages: {
    late: ({ source, claims }: { source: string; claims: string }) => ({
      what: `“${source}” is the first source, after ${claims} checkable sentences.`,
      help: 'Move it, or another source, to where the first of these claims is made.',
    }),
  },
  *check({ article, options, finding }) {
    if (article.wordCount < options.leastWords || article.metadata.sources.length > 0) return
    const first = firstSource(article)
    if (!first || isInSourceList(article, first)) return
    const prose = proseLength(article)
    if (first.start < prose.start + (prose.end - prose.start) * (2 / 3)) return
    const claims = article.sentences.filter(
      (sentence) => sentence.end <= first.start && isClaim(article, sentence),
    ).length
    if (claims < options.leastClaims || addressesReader(article)) return
    yield finding(first, 'late', { source: wordsOf(article, first), claims: String(claims) })
  },
})

function firstSource(article: Article): Span | undefined {
  let first: Span | undefined = article.citations.find(({ kind }) => kind !== 'address')
  for (const item of spokenAttributions(article)) {
    if (first && (article.sentences[item.sentence]?.start ?? 0) > first.start) return first
    if (!isNamed(article, item)) continue
    const span = phraseOf(item)
    if (!first || span.start < first.start) first = span
  }
  return first
}

/** Nobody opens with “added”; who predicts or defines is no source of what stands before. */
const further = /^(?:add|predict|as (?:defin|describ|us)\w* .*)$/

function isNamed(article: Article, item: Attribution): boolean {
  const { source, sourceKind, resolved } = item
  const [first] = source
  if (!isReporting(item) || !first || further.test(item.lemma) || isUnsaid(article, item))
    return false
  if (sourceKind === 'none' || sourceKind === 'vague') return false
  if (sourceKind === 'pronoun') return resolved !== undefined
  return namesIn(article, first).length > 0 || sourceKind !== 'role'
}

function phraseOf({ source, cue }: Attribution): Span {
  const [first] = source
  const [verb] = cue
  if (!first) return { start: 0, end: 0 }
  if (!verb) return first
  const gap = verb.start < first.start ? first.start - verb.end : verb.start - first.end
  return gap < 16 ? spanUnion(verb, first) : first
}

function isInSourceList(article: Article, { start }: Span): boolean {
  const block = article.blocks.find((one) => one.start <= start && start < one.end)
  const heading = block && article.sections[block.section]?.heading
  const title = heading === undefined ? undefined : article.blocks[heading]
  return (
    title !== undefined &&
    /\b(?:sources?|references|notes|further reading|bibliography)\b/i.test(wordsOf(article, title))
  )
}

function proseLength({ blocks }: Article): Span {
  return { start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? 0 }
}

const shortest = 6

/** A sentence of some length that names somebody or counts something, outside headings and questions. */
function isClaim(article: Article, sentence: Sentence): boolean {
  if (article.blocks[sentence.block]?.kind === 'heading') return false
  const text = wordsOf(article, sentence)
  if (text.endsWith('?') || text.split(' ', shortest).length < shortest) return false
  if (citationsIn(article, sentence).length > 0) return false
  return namesIn(article, sentence).length > 0 || /\d/.test(text)
}
