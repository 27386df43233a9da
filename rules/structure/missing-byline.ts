import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import { defineRule } from '../../src/rule/define-rule.ts'

/** Flags an article nobody answers for. */
export default defineRule({
  id: 'structure/missing-byline',
  meta: {
    summary: 'Say who wrote or publishes the article.',
    why: 'A reader who finds an error has to know whom to ask.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    houses: { news: 'warning' },
    examples: {
      wrong: [{ text: '{{}}# Harbour vote put off\n\nThe council met on Monday.' }],
      right: [
        {
          text: '---\nauthor: Ana Ruiz\n---\n\n# Harbour vote put off\n\nThe council met on Monday.',
        },
        { text: '# Harbour vote put off\n\nBy Ana Ruiz\n\nThe council met on Monday.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    missing: (_: object) => ({
      what: 'Nobody is named as the author or publisher.',
      help: 'Add a byline, or author or publisher in the front matter.',
    }),
  },
  *check({ article, finding }) {
    const { byline, metadata, blocks } = article
    if (blocks.length === 0 || byline !== undefined || metadata.author || metadata.publisher) return
    if (hasAuthors(article)) return
    yield finding({ start: 0, end: 0 }, 'missing', {})
  },
})

/** A short line near the top with an address or the place of work: the authors of a paper. */
const hasAuthors = ({ blocks, prose, text }: Article): boolean =>
  blocks
    .slice(0, 6)
    .some(
      ({ start, end }) =>
        end - start < 400 &&
        (address.test(text.slice(start, end)) || workplace.test(prose.slice(start, end))),
    )

const address = /\w@\w+\.\w/
const workplace =
  /^\s*(?:\p{Lu}[\p{L}.’'-]*[\s,]+){2,8}[^.]{0,60}\b(?:University|Institute|Universidad|Universit[éàä]t?|College|School\s+of)\b[^.]{0,200}$/u
