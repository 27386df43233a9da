import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'

/** Flags hosts that the user has listed. */
export default defineRule({
  id: 'sources/low-reliability-source',
  meta: {
    summary: 'Look twice at hosts on your own list.',
    why: 'A newsroom knows which sites it checks before it cites them. No list ships, and the list is no verdict.',
    severity: 'info',
    tier: 'pedantic',
    kind: 'list',
    examples: {
      wrong: [
        {
          text: 'See {{[this page](https://rumour.example/a)}}.',
          options: { hosts: ['rumour.example'] },
        },
      ],
      right: [
        {
          text: 'See [this page](https://gazette.example/a).',
          options: { hosts: ['rumour.example'] },
        },
      ],
    },
  },
  options: v.strictObject({
    hosts: v.pipe(
      v.optional(v.array(v.string()), []),
      v.description('Hosts to look twice at; their subdomains count.'),
    ),
  }),
  messages: {
    listed: ({ host }: { host: string }) => ({
      what: `“${host}” is on the list of hosts to look twice at.`,
      help: 'Check the claim elsewhere, or say why this page is good.',
    }),
  },
  *check({ article, options, finding }) {
    if (options.hosts.length === 0) return
    for (const citation of article.citations) {
      const host = /^https?:\/\/([^/:?#]+)/i.exec(citation.url ?? '')?.[1]?.toLowerCase()
      if (!host) continue
      if (options.hosts.some((listed) => host === listed || host.endsWith(`.${listed}`))) {
        yield finding(citation, 'listed', { host })
      }
    }
  },
})
