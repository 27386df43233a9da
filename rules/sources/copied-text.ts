import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { findCopies } from '../../src/verify/find-copies.ts'
import { nameOf, showEvidence } from '../../src/verify/show-evidence.ts'

/** Flags long passages that stand word for word in a kept source, outside quotation marks. */
export default defineRule({
  id: 'sources/copied-text',
  meta: {
    summary: 'Mark words taken from a source.',
    why: 'A passage lifted from a press release speaks for its author, and the reader is owed to know.',
    severity: 'warning',
    tier: 'strict',
    kind: 'source',
    houses: { news: 'warning' },
    source: 'Seeds by word shingles, after Schleimer, Wilkerson and Aiken, Winnowing, 2003.',
    examples: {
      wrong: [{ text: '{{Sixty words that stand in a kept press release, unmarked.}}' }],
      right: [{ text: 'The firm says the kiln is “the first of its kind in the valley”.' }],
    },
  },
  options: v.strictObject({
    words: v.pipe(
      v.optional(v.number(), 60),
      v.description('How many words in a row count as copied.'),
    ),
  }),
  messages: {
    copied: ({ count, opening, source }: { count: number; opening: string; source: string }) => ({
      what: `${count} words from “${opening}” on stand word for word in ${source}.`,
      help: 'Quote them, or say it in your own words.',
    }),
  },
  *check({ article, sources, options, finding }) {
    if (!sources || article.wordCount < options.words) return
    const quoted = article.quotes.filter(({ kind }) => kind === 'direct' || kind === 'block')
    const pages = sources.pages.filter(({ status }) => status === 'kept')
    const texts = pages.map(({ text }) => text)
    for (const copy of findCopies(article.prose, quoted, texts, options.words)) {
      const page = pages[copy.source]
      if (!page) continue
      const opening = article.text.slice(copy.start, copy.end).split(/\s+/).slice(0, 5).join(' ')
      const data = { count: copy.words, opening, source: nameOf(page) }
      const evidence = [showEvidence(page, copy.place)]
      yield finding({ start: copy.start, end: copy.end }, 'copied', data, { evidence })
    }
  },
})
