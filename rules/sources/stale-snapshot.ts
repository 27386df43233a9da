import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { citedClaims } from '../../src/verify/cited-claims.ts'
import { nameOf } from '../../src/verify/show-evidence.ts'

const office =
  /\b(?:is|are|remains)\b.{0,40}\b(?:minister|president|mayor|governor|chief executive|chair(?:man|woman|person)?|head of|director|secretary[- ]general|chancellor|ambassador)\b/i
const population =
  /\b(?:population|inhabitants|residents|people live|unemployment|inflation|membership)\b/i
const past =
  /\b(?:former|was|were|had|until|elected|appointed|resigned|died|signed|opened|won|founded)\b/i
const millisecondsADay = 86_400_000

/** Flags a page kept longer ago than what it is cited for holds. */
export default defineRule({
  id: 'sources/stale-snapshot',
  meta: {
    summary: 'Look again at pages about what changes.',
    why: 'Who holds an office changes within weeks; a page kept last year cannot show it.',
    severity: 'warning',
    tier: 'strict',
    kind: 'source',
    examples: {
      wrong: [
        {
          text: '{{Ida Holm is the mayor of Vik ([Vik](https://vik.example/council)).}}',
          date: '2026-05-01',
        },
      ],
      right: [
        {
          text: 'The bridge opened in 1911 ([Vik](https://vik.example/bridge)).',
          date: '2026-05-01',
        },
      ],
    },
  },
  options: v.strictObject({
    office: v.pipe(
      v.optional(v.number(), 30),
      v.description('Days a page about the holder of an office holds.'),
    ),
    population: v.pipe(
      v.optional(v.number(), 365),
      v.description('Days a page about a running figure holds.'),
    ),
  }),
  messages: {
    stale: ({ source, retrieved, days }: { source: string; retrieved: string; days: number }) => ({
      what: `${source} was kept on ${retrieved}, ${days} days before; what it is cited for may have changed.`,
      help: 'Run “factlint sources update” and check the sentence again.',
    }),
  },
  *check({ article, sources, options, finding }) {
    if (!sources || article.asOf === undefined) return
    for (const { words, sentence, pages } of citedClaims(article, sources)) {
      const term = termOf(words, options)
      const [page] = [...pages].sort((a, b) => (a.retrieved < b.retrieved ? 1 : -1))
      if (term === undefined || !page) continue
      const age = (Date.parse(article.asOf) - Date.parse(page.retrieved)) / millisecondsADay
      if (age <= term) continue
      const data = { source: nameOf(page), retrieved: page.retrieved, days: Math.floor(age) }
      const evidence = [{ source: nameOf(page), url: page.url }]
      yield finding(sentence, 'stale', data, { evidence, confidence: 0.75 })
    }
  },
})

/** How many days a page holds for such a sentence; undefined = for ever. */
function termOf(
  words: string,
  terms: { readonly office: number; readonly population: number },
): number | undefined {
  if (past.test(words)) return undefined
  if (office.test(words)) return terms.office
  return population.test(words) ? terms.population : undefined
}
