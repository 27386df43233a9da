import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'

/** Flags a cited address that was gone when it was last asked for. */
export default defineRule({
  id: 'sources/dead-link',
  meta: {
    summary: 'Cite pages that are there.',
    why: 'A reader who follows the link finds nothing.',
    severity: 'warning',
    tier: 'strict',
    kind: 'network',
    examples: {
      wrong: [{ text: 'The pier is closed ({{[Gazette](https://gazette.example/gone)}}).' }],
      right: [{ text: 'The pier is closed ([Gazette](https://gazette.example/pier)).' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    dead: ({ url }: { url: string }) => ({
      what: `“${url}” is gone.`,
      help: 'Link an archived copy, or another page that says so.',
    }),
  },
  *check({ article, sources, finding }) {
    if (!sources) return
    for (const citation of article.citations) {
      const { url } = citation
      const page = url === undefined ? undefined : sources.page(url)
      if (url === undefined || !page || !(page.status === 'dead' || page.gone)) continue
      const [copy] = page.archives ?? []
      const evidence = copy ? [{ source: 'Archived copy', url: copy }] : []
      yield finding(citation, 'dead', { url }, { evidence })
    }
  },
})
