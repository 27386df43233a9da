import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'

/** Flags an article without a headline. */
export default defineRule({
  id: 'structure/missing-title',
  meta: {
    summary: 'Give the article a headline.',
    why: 'The headline is the claim a reader takes away; without one nobody can hold the text to it.',
    severity: 'info',
    tier: 'strict',
    kind: 'document',
    houses: { news: 'warning' },
    examples: {
      wrong: [
        {
          text: '{{}}The council met on Monday and put off the vote on the harbour.\n\nIt meets again in May.',
        },
      ],
      right: [
        { text: '# Harbour vote put off\n\nThe council met on Monday.' },
        { text: '---\ntitle: Harbour vote put off\n---\n\nThe council met on Monday.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    missing: (_: object) => ({
      what: 'The article has no headline.',
      help: 'Add a title in the front matter or as the first heading.',
    }),
  },
  *check({ article, finding }) {
    const [first] = article.blocks
    if (!first || article.title !== undefined || first.kind === 'heading') return
    if (article.blocks.length > 1 && isTitleLine(article.prose.slice(first.start, first.end)))
      return
    yield finding({ start: 0, end: 0 }, 'missing', {})
  },
})

/** A short first line without a full stop that is no mere date. */
const isTitleLine = (line: string): boolean =>
  line.trim().length < 160 &&
  !/\n/.test(line.trim()) &&
  !/[.!…:,]["”’)]*\s*$/.test(line) &&
  !dateOnly.test(line)

const dateOnly =
  /^\W{0,9}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s{1,4})?(?:\p{L}{3,12}\s{1,4}\d{1,2}|\d{1,2}\s{1,4}\p{L}{3,12}),?\s{1,4}\d{4}\W{0,9}$/iu
