import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { isNewsHost } from './data/news-hosts.ts'

const document =
  'study|survey|paper|trial|poll|report|census|law|act|bill|ruling|judgment|decision|verdict'
const tells = 'by|of|from|in|found|finds|shows?|showed|says?|said|ruled|requires?|concluded'
const primary = new RegExp(
  String.raw`\b(?:(?:an?|the|one|another|this) (?:\p{L}+ ){0,2}(?:${document}) (?:${tells})|` +
    String.raw`according to (?:an?|the) (?:\p{L}+ ){0,2}(?:${document})|researchers (?:found|at|from)|` +
    String.raw`the court (?:ruled|found|held)|statistics show)\b`,
  'iu',
)

/** Flags a study, law, ruling or statistic whose only link leads to a news page. */
export default defineRule({
  id: 'citations/secondary-source',
  meta: {
    summary: 'Link the study, law or ruling itself.',
    why: 'A news report tells of the document; only the document shows what it says.',
    severity: 'info',
    tier: 'pedantic',
    kind: 'list',
    houses: { science: 'info', wikipedia: 'off' },
    examples: {
      wrong: [
        {
          text: 'A study found that gulls nap in flight ({{[BBC](https://www.bbc.co.uk/news/gulls)}}).',
        },
      ],
      right: [
        {
          text: 'A study found that gulls nap in flight ([paper](https://doi.org/10.5555/gulls), [BBC](https://www.bbc.co.uk/news/gulls)).',
        },
      ],
    },
  },
  options: v.strictObject({
    hosts: v.pipe(
      v.optional(v.array(v.string()), []),
      v.description('Further hosts of news sites.'),
    ),
  }),
  messages: {
    secondary: ({ words }: { words: string }) => ({
      what: `“${words}” is backed by a news report only.`,
      help: 'Link the document itself as well.',
    }),
  },
  *check({ article, options, finding }) {
    const linked = article.citations.filter(({ url }) => url !== undefined)
    if (!linked.some(({ url }) => isNewsHost(url ?? '', options.hosts))) return
    for (const sentence of article.sentences) {
      const links = linked.filter(({ start }) => start >= sentence.start && start < sentence.end)
      const [first] = links
      if (!first || !links.every(({ url }) => isNewsHost(url ?? '', options.hosts))) continue
      const found = primary.exec(article.prose.slice(sentence.start, sentence.end))
      if (found) yield finding(first, 'secondary', { words: found[0] }, { confidence: 0.6 })
    }
  },
})
