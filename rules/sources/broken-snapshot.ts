import * as v from 'valibot'
import { cleanUrl } from '../../src/evidence/clean-url.ts'
import { defineRule } from '../../src/rule/define-rule.ts'

/** Flags a cited page whose kept text is not what was locked. */
export default defineRule({
  id: 'sources/broken-snapshot',
  meta: {
    summary: 'Keep snapshots as they were locked.',
    why: 'What was checked against a text that has changed since was not checked.',
    severity: 'error',
    tier: 'recommended',
    kind: 'source',
    examples: {
      wrong: [{ text: 'The pier is closed ({{[Gazette](https://gazette.example/changed)}}).' }],
      right: [{ text: 'The pier is closed ([Gazette](https://gazette.example/pier)).' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    broken: ({ url, what }: { url: string; what: string }) => ({
      what: `“${url}”: ${what}.`,
      help: 'Run “factlint sources update”, and check what changed.',
    }),
  },
  *check({ article, sources, finding }) {
    if (!sources || article.citations.length === 0 || sources.faults.length === 0) return
    const seen = new Set<string>()
    for (const citation of article.citations) {
      const page = citation.url === undefined ? undefined : sources.page(citation.url)
      const fault = page && sources.faults.find(({ url }) => cleanUrl(url) === cleanUrl(page.url))
      if (!fault || seen.has(fault.url)) continue
      seen.add(fault.url)
      yield finding(citation, 'broken', fault, { confidence: 1 })
    }
  },
})
