import * as v from 'valibot'
import type { Misquotation } from '../../src/evidence/notebook.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { misquotationsIn } from '../facts/reading/misquotations.ts'
import { hostOf } from '../facts/reading/misconceptions.ts'

/** Flags well-known sayings given to somebody who did not say them. */
export default defineRule({
  id: 'quotes/famous-misquotation',
  meta: {
    summary: 'Do not give famous sayings to people who did not say them.',
    why: 'A misquotation borrows authority that is not there.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'facts',
    examples: {
      wrong: [
        {
          text: 'As Voltaire said, {{“I disapprove of what you say, but I will defend to the death your right to say it.”}}',
        },
      ],
      right: [
        {
          text: '“I disapprove of what you say, but I will defend to the death your right to say it,” wrote Evelyn Beatrice Hall of Voltaire’s attitude.',
        },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    misquoted: ({ speaker, note }: { speaker: string; note: string }) => ({
      what: `${speaker} is not known to have said this: ${note}`,
      help: 'Name the first known source, or write “attributed to”.',
    }),
  },
  *check({ article, facts, finding }) {
    if (!facts) return
    for (const { span, entry, speaker } of misquotationsIn(article, facts.notes.misquotations))
      yield finding(
        span,
        'misquoted',
        { speaker, note: entry.note },
        { evidence: [evidenceOf(entry)] },
      )
  },
})

const evidenceOf = ({ url, note }: Misquotation) => ({ source: hostOf(url), url, quote: note })
