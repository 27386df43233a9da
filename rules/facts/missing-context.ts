import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { missingContexts } from './reading/contexts.ts'

/** Flags claims told without the one fact that decides them. */
export default defineRule({
  id: 'facts/missing-context',
  meta: {
    summary: 'Tell the fact that decides a claim beside the claim.',
    why: 'A bid told without those who can block it misleads, though every word is right.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'facts',
    strict: { each: true },
    examples: {
      wrong: [{ text: 'In Ankara, officials say {{Turkey wants EU membership}} soon.' }],
      right: [{ text: 'Turkey wants EU membership, but its talks have been frozen since 2018.' }],
    },
  },
  options: v.strictObject({
    each: v.pipe(
      v.optional(v.boolean(), false),
      v.description('Also ask for context that most readers know.'),
    ),
    allow: v.pipe(
      v.optional(v.array(v.string()), []),
      v.description('Names of contexts to leave out.'),
    ),
  }),
  messages: {
    missing: ({ text, says }: { text: string; says: string }) => ({
      what: `“${text}” is told without its context: ${says}.`,
      help: 'Say it once in the article, with its source.',
    }),
  },
  *check({ article, facts, options, finding }) {
    if (!facts) return
    const notes = facts.notes.contexts.filter(
      ({ id, tier }) => !options.allow.includes(id) && (tier !== 'strict' || options.each),
    )
    for (const { note, span, others } of missingContexts(article, notes)) {
      const text = article.text.slice(span.start, span.end).replace(/\s+/g, ' ')
      yield finding(
        span,
        'missing',
        { text, says: note.says },
        {
          related: others.map((place) => ({
            start: place.start,
            end: place.end,
            message: 'the claim',
          })),
          evidence: [{ source: `${note.source} (${note.date})`, url: note.url, quote: note.says }],
        },
      )
    }
  },
})
