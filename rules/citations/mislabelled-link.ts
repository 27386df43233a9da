import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { mislabelledLinks } from '../facts/reading/outlets.ts'

/** Flags links whose words name one outlet while the address belongs to another. */
export default defineRule({
  id: 'citations/mislabelled-link',
  meta: {
    summary: 'Let a link lead to the outlet it names.',
    why: 'A reader who trusts the name follows the link and lands with somebody else.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'list',
    examples: {
      wrong: [
        {
          text: 'The deal failed, {{[The Guardian](https://www.reuters.com/world/deal)}} reported.',
        },
      ],
      right: [{ text: 'The deal failed, [Reuters](https://www.reuters.com/world/deal) reported.' }],
    },
  },
  options: v.strictObject({
    allow: v.pipe(
      v.optional(v.array(v.string()), []),
      v.description('Hosts that may stand behind any name.'),
    ),
  }),
  messages: {
    other: ({ named, host, owner }: { named: string; host: string; owner: string }) => ({
      what: `The link says “${named}”, but ${host} belongs to ${owner}.`,
      help: 'Link the outlet you name, or name the one you link.',
    }),
  },
  *check({ article, options, finding }) {
    for (const { citation, named, host, owner } of mislabelledLinks(article))
      if (!options.allow.includes(host)) yield finding(citation, 'other', { named, host, owner })
  },
})
