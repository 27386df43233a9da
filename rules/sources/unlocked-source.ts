import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'

/** Flags a cited address that is not in the lock file, where there is one. */
export default defineRule({
  id: 'sources/unlocked-source',
  meta: {
    summary: 'Lock every cited page.',
    why: 'A page that was never kept cannot be held against the draft, and may change or vanish unseen.',
    severity: 'error',
    tier: 'recommended',
    kind: 'source',
    examples: {
      wrong: [{ text: 'The pier is closed ({{[Gazette](https://gazette.example/new)}}).' }],
      right: [{ text: 'The pier is closed ([Gazette](https://gazette.example/pier)).' }],
    },
  },
  options: v.strictObject({
    allow: v.pipe(
      v.optional(v.array(v.string()), []),
      v.description('Starts of addresses that need not be locked.'),
    ),
  }),
  messages: {
    unlocked: ({ url }: { url: string }) => ({
      what: `“${url}” is not in the lock file.`,
      help: 'Run “factlint sources add” on this draft.',
    }),
  },
  *check({ article, sources, options, finding }) {
    if (!sources || !(sources.locked || sources.frozen)) return
    const seen = new Set<string>()
    for (const citation of article.citations) {
      const { url } = citation
      if (url === undefined || !/^https?:\/\//i.test(url)) continue
      if (
        seen.has(url) ||
        sources.page(url) ||
        options.allow.some((start) => url.startsWith(start))
      )
        continue
      seen.add(url)
      yield finding(citation, 'unlocked', { url }, { confidence: 1 })
    }
  },
})
