import * as v from 'valibot'
import type { Article, Citation } from '../../src/article/article.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { spanAt } from '../../src/text/span.ts'

const doiPattern = /\b10\.\d{4,9}\/[^\s"<>?#]{1,200}/i
const knows = /\b(?:retract|withdraw|withdrew)/i

/** Flags a cited paper that was withdrawn. */
export default defineRule({
  id: 'sources/retracted-source',
  meta: {
    summary: 'Cite no withdrawn paper as if it stood.',
    why: 'A retraction says that the findings do not hold; a reader of the citation cannot see it.',
    severity: 'error',
    tier: 'recommended',
    kind: 'list',
    examples: {
      wrong: [
        {
          text: 'Tea cures colds ({{[study](https://doi.org/10.5555/tea.1)}}).',
          options: { dois: ['10.5555/tea.1'] },
        },
      ],
      right: [
        {
          text: 'The paper, since retracted, said that tea cures colds ([study](https://doi.org/10.5555/tea.1)).',
          options: { dois: ['10.5555/tea.1'] },
        },
      ],
    },
  },
  options: v.strictObject({
    dois: v.pipe(
      v.optional(v.array(v.string()), []),
      v.description('DOIs of withdrawn papers, beside the list on disk.'),
    ),
  }),
  messages: {
    retracted: ({ doi }: { doi: string }) => ({
      what: `The paper “${doi}” was withdrawn.`,
      help: 'Say so beside the citation, or cite another paper.',
    }),
  },
  *check({ article, sources, options, finding }) {
    const listed = new Set(options.dois.map((doi) => doi.toLowerCase()))
    if (listed.size === 0 && !sources?.retractions?.size) return
    for (const citation of article.citations) {
      const doi = doiOf(`${citation.url ?? ''} ${citation.source ?? ''}`)
      const note = doi === undefined ? undefined : sources?.retractions?.get(doi)
      if (doi === undefined || !(listed.has(doi) || note !== undefined)) continue
      if (isSaid(article, citation)) continue
      const evidence = [
        { source: note || 'List of withdrawn papers', url: `https://doi.org/${doi}` },
      ]
      yield finding(citation, 'retracted', { doi }, { evidence, confidence: 1 })
    }
  },
})

function isSaid({ sentences, text }: Article, { start }: Citation): boolean {
  const sentence = spanAt(sentences, start)
  return sentence !== undefined && knows.test(text.slice(sentence.start, sentence.end))
}

const doiOf = (words: string): string | undefined =>
  doiPattern
    .exec(words.replace(/%2f/gi, '/'))?.[0]
    .replace(/[).,;\]]+$/, '')
    .toLowerCase()
