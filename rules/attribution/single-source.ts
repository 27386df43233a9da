import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import { isReporting } from '../../src/article/attribution/reporting.ts'
import { isReferenceText } from '../../src/article/claims/reference-text.ts'
import { namesIn, spokenAttributions, wordsOf } from '../../src/article/words-of.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { addressesReader } from '../citations/addresses-reader.ts'

const otherGenre =
  /interview|obituar|review|brief|opinion|editorial|column|letter|recipe|fiction|poem|speech|transcript/

/** Flags a long story that rests on one source, or has nobody on the record. */
export default defineRule({
  id: 'attribution/single-source',
  meta: {
    summary: 'Let a long story rest on more than one source.',
    why: 'One source can be mistaken or have a reason. A second one, named, lets the reader see the claim from another side.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    houses: { news: 'warning' },
    examples: {
      wrong: [
        {
          text: '{{}}Ida Holm said the quay is old. It was built of larch and granite.',
          options: { leastWords: 10 },
        },
      ],
      right: [
        {
          text: 'Ida Holm said the quay is old. Ana Ruiz, who built it, said it is sound.',
          options: { leastWords: 10 },
        },
      ],
    },
  },
  options: v.strictObject({
    minimum: v.pipe(
      v.optional(v.pipe(v.number(), v.minValue(1)), 2),
      v.description('So many named sources it takes.'),
    ),
    leastWords: v.pipe(
      v.optional(v.pipe(v.number(), v.minValue(0)), 400),
      v.description('Shorter texts are left alone.'),
    ),
  }),
  messages: {
    none: ({ words }: { words: string }) => ({
      what: `Nobody is on the record in ${words} words.`,
      help: 'Name and quote the people, bodies or documents it rests on.',
    }),
    few: ({ words, names }: { words: string; names: string }) => ({
      what: `${words} words rest on ${names} alone.`,
      help: 'Add a second named source, or say why there is one only.',
    }),
  },
  *check({ article, options, finding }) {
    if (article.wordCount < options.leastWords || otherGenre.test(article.metadata.label ?? ''))
      return
    if (/\binterview/i.test(article.title ?? '')) return
    const sources = namedSources(article)
    if (sources.size >= options.minimum || addressesReader(article) || isReferenceText(article))
      return
    const words = String(article.wordCount)
    const start = { start: 0, end: 0 }
    if (sources.size === 0) yield finding(start, 'none', { words })
    else
      yield finding(start, 'few', {
        words,
        names: [...sources].map((name) => `“${name}”`).join(' and '),
      })
  },
})

/** The named sources somebody or something speaks through, clustered by name; linked pages and notes count. */
function namedSources(article: Article): Set<string> {
  const sources = new Set<string>()
  for (const item of spokenAttributions(article)) {
    const [first] = item.source
    if (!first || !(isReporting(item) || item.direct)) continue
    const name = namesIn(article, first)[0]?.canonical ?? item.resolved
    if (name !== undefined) sources.add(name)
    else if (item.sourceKind === 'organisation' || item.sourceKind === 'person')
      sources.add(wordsOf(article, first))
  }
  for (const one of article.citations) sources.add(one.url ?? one.source ?? wordsOf(article, one))
  return sources
}
