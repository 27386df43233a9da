import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import { writeDay } from '../../src/evidence/fact-days.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { spanAt, spansOverlap, type Span } from '../../src/text/span.ts'
import { refutedCurrencies } from './reading/currencies.ts'
import { refutedEvents } from './reading/events.ts'
import { evidenceFor } from './reading/evidence.ts'
import { refutedRecognitions } from './reading/recognitions.ts'
import type { RefutedClaim } from './reading/refuted.ts'

/** Flags claims about a settled event or value that the record refutes: who did it, when, what it is. */
export default defineRule({
  id: 'facts/contradicted-claim',
  meta: {
    summary: 'Tell settled events as the record has them.',
    why: 'An event given to the wrong person or year is an error a reader can look up.',
    severity: 'error',
    tier: 'recommended',
    kind: 'facts',
    examples: {
      wrong: [{ text: '{{The Obama administration’s recognition of Croatia}} angered others.' }],
      right: [
        { text: 'The Obama administration’s recognition of Croatia as a partner pleased others.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    refuted: ({ text, record }: { text: string; record: string }) => ({
      what: `“${text}” differs from the record: ${record}.`,
      help: 'Check who, what and when against the source given.',
    }),
    quoted: ({ text, record }: { text: string; record: string }) => ({
      what: `“${text}”, in a quotation, differs from the record: ${record}.`,
      help: 'Say so beside the quotation.',
    }),
  },
  *check({ article, facts, finding }) {
    if (!facts) return
    const claims = [
      ...refutedRecognitions(article, facts),
      ...refutedCurrencies(article, facts),
      ...refutedEvents(article, facts),
    ]
    for (const group of groupByEvent(article, claims)) {
      const [claim, ...repeats] = group
      if (!claim) continue
      const text = article.text.slice(claim.span.start, claim.span.end).replace(/\s+/g, ' ')
      const places = [...repeats.map(({ span }) => span), ...(claim.repeats?.() ?? [])]
      yield finding(
        claim.span,
        claim.voice === 'quoted' ? 'quoted' : 'refuted',
        { text, record: sayRecord(claim) },
        {
          related: uniquePlaces(places, claim.span).map((place) => ({
            start: place.start,
            end: place.end,
            message: 'the same claim again',
          })),
          evidence: claim.facts.map((fact) => evidenceFor(facts, fact)),
          ...(claim.voice === 'quoted' ? { atMost: 'warning' as const } : {}),
        },
      )
    }
  },
})

/** Claims of one event together, the first in body prose in front. */
function groupByEvent(article: Article, claims: readonly RefutedClaim[]): RefutedClaim[][] {
  const groups = new Map<string, RefutedClaim[]>()
  for (const claim of claims) {
    const group = groups.get(claim.event)
    if (group) group.push(claim)
    else groups.set(claim.event, [claim])
  }
  const rank = ({ span, voice }: RefutedClaim): number =>
    (voice === 'quoted' ? 2e9 : isHeading(article, span) ? 1e9 : 0) + span.start
  return [...groups.values()].map((group) => group.sort((a, b) => rank(a) - rank(b)))
}

const isHeading = ({ blocks }: Article, { start }: Span): boolean =>
  spanAt(blocks, start)?.kind === 'heading'

function uniquePlaces(places: readonly Span[], own: Span): Span[] {
  const starts = new Set<number>()
  return places.filter((place) => {
    const isNew = !starts.has(place.start)
    starts.add(place.start)
    return isNew && !spansOverlap(place, own)
  })
}

function sayRecord({ say: { what, times } }: RefutedClaim): string {
  if (times.length === 0) return what
  const days = times.map(({ day, under }) =>
    day ? writeDay(day) + (under ? `, under ${under}` : '') : '',
  )
  return `${what} (${days.join('; ')})`
}
