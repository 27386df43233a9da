import * as v from 'valibot'
import type { Article, Citation } from '../../src/article/article.ts'
import { cleanUrl } from '../../src/evidence/clean-url.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { spanAt } from '../../src/text/span.ts'

// Sites that carry copies of the encyclopaedia. Written for the project.
const copiesOfWikipedia = [
  'wikiwand.com',
  'alchetron.com',
  'dbpedia.org',
  'infogalactic.com',
  'everybodywiki.com',
]
const wikipedia = /^https?:\/\/[a-z-]{2,12}\.(?:m\.)?wikipedia\.org\//i

/** Does the link stand in a sentence? Headlines, dates and counters of a page lead to the page itself. */
function citesSomething(article: Article, { start, end }: Citation): boolean {
  const block = spanAt(article.blocks, start)
  if (!block || block.kind === 'heading') return false
  const words = article.prose.slice(start, end)
  if (/\d/.test(words) && !/\p{L}{3}/u.test(words)) return false
  const rest = article.prose.slice(block.start, start) + article.prose.slice(end, block.end)
  return /\p{L}{2}/u.test(rest)
}

/** Flags a page that cites itself or a copy of itself. */
export default defineRule({
  id: 'citations/circular-citation',
  meta: {
    summary: 'Cite something outside the page.',
    why: 'A page that cites itself, or a copy of itself, backs nothing.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    houses: { wikipedia: 'warning' },
    examples: {
      wrong: [
        {
          text: '---\nurl: https://town.example/pier\n---\n\nThe pier is 300 m long ({{[source](https://www.town.example/pier)}}).',
        },
      ],
      right: [
        {
          text: '---\nurl: https://town.example/pier\n---\n\nThe pier is 300 m long ([source](https://gazette.example/pier)).',
        },
      ],
    },
  },
  options: v.strictObject({
    mirrors: v.pipe(
      v.optional(v.array(v.string()), []),
      v.description('Further hosts that copy this site.'),
    ),
  }),
  messages: {
    self: ({ url }: { url: string }) => ({
      what: `“${url}” is this page itself.`,
      help: 'Cite the page the claim comes from.',
    }),
    mirror: ({ host }: { host: string }) => ({
      what: `“${host}” copies this site.`,
      help: 'Cite the page the claim comes from.',
    }),
  },
  *check({ article, options, finding }) {
    const own = article.metadata.url
    if (own === undefined) return
    const copies = [...options.mirrors, ...(wikipedia.test(own) ? copiesOfWikipedia : [])]
    for (const citation of article.citations) {
      const { url } = citation
      if (url === undefined || !/^https?:/i.test(url) || !citesSomething(article, citation))
        continue
      const host = cleanUrl(url).split('/')[0] ?? ''
      const copy = copies.find((one) => host === one || host.endsWith(`.${one}`))
      if (cleanUrl(url) === cleanUrl(own)) yield finding(citation, 'self', { url })
      else if (copy) yield finding(citation, 'mirror', { host: copy })
    }
  },
})
