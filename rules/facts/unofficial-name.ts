import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { nearMisses } from './reading/official-names.ts'
import { itemsOverlapping } from '../../src/text/span.ts'

/** Flags a near miss of an official name. */
export default defineRule({
  id: 'facts/unofficial-name',
  meta: {
    summary: 'Write official names as their owners do.',
    why: 'A name that is nearly right looks as if nobody had looked it up, and cannot be searched for.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'facts',
    examples: {
      wrong: [{ text: 'Officers of the {{Federal Bureau of Investigations}} came.' }],
      right: [{ text: 'Officers of the Federal Bureau of Investigation came.' }],
    },
  },
  options: v.strictObject({
    allow: v.pipe(
      v.optional(v.array(v.string()), []),
      v.description('Names to accept as written.'),
    ),
  }),
  messages: {
    near: ({ wrong, official }: { wrong: string; official: string }) => ({
      what: `“${wrong}” is a near miss of the official name “${official}”.`,
      help: 'Write the official name, or a plain description in small letters.',
    }),
  },
  *check({ article, facts, options, finding }) {
    if (!facts) return
    const seen = new Map<string, { start: number; end: number }[]>()
    for (const { span, name } of nearMisses(article, facts.notes.officialNames)) {
      const quoted = itemsOverlapping(article.quotes, span).some(({ kind }) => kind !== 'title')
      if (!quoted && !options.allow.includes(name.wrong)) {
        const places = seen.get(name.wrong)
        if (places) places.push(span)
        else seen.set(name.wrong, [span])
      }
    }
    for (const name of facts.notes.officialNames) {
      const [first, ...more] = seen.get(name.wrong) ?? []
      if (!first) continue
      yield finding(first, 'near', name, {
        related: more.map((span) => ({ ...span, message: 'the same name' })),
        evidence: [{ source: name.official, url: name.url }],
      })
    }
  },
})
