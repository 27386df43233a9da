import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { citedClaims } from '../../src/verify/cited-claims.ts'
import { nameOf } from '../../src/verify/show-evidence.ts'

const counted =
  'figures?|data|numbers?|statistics|count|census|survey|poll|study|report|estimates?|results?'
const nowPattern = new RegExp(
  String.raw`\b(?:(?:the )?(?:latest|newest|most recent|current) (?:\p{L}+ ){0,2}(?:${counted})|currently|nowadays|this year)\b`,
  'iu',
)
const millisecondsAYear = 365.25 * 86_400_000

/** Flags “the latest figures” linked to an old page. */
export default defineRule({
  id: 'sources/outdated-source',
  meta: {
    summary: 'Back what is current with what is recent.',
    why: 'An old page cannot show how things stand now.',
    severity: 'warning',
    tier: 'strict',
    kind: 'source',
    examples: {
      wrong: [
        {
          text: '{{The latest figures}} show 300 boats ([Gazette, 2014](https://gazette.example/boats)).',
          date: '2026-05-01',
        },
      ],
      right: [
        {
          text: 'In 2014 there were 300 boats ([Gazette, 2014](https://gazette.example/boats)).',
          date: '2026-05-01',
        },
      ],
    },
  },
  options: v.strictObject({
    years: v.pipe(
      v.optional(v.number(), 2),
      v.description('Years after which a page is too old for “latest” and “currently”.'),
    ),
  }),
  messages: {
    old: ({ words, source, date }: { words: string; source: string; date: string }) => ({
      what: `“${words}” rests on ${source}, which is dated ${date}.`,
      help: 'Give the date of the figures, or cite newer ones.',
    }),
  },
  *check({ article, sources, options, finding }) {
    if (!sources || article.asOf === undefined) return
    for (const claim of citedClaims(article, sources)) {
      const found = nowPattern.exec(claim.words)
      const dates = claim.pages.flatMap(({ date }) => date ?? [])
      const newest = [...dates].sort().at(-1)
      const page = claim.pages.find(({ date }) => date === newest)
      if (!found || !newest || !page || dates.length < claim.pages.length) continue
      const age = (Date.parse(article.asOf) - Date.parse(newest)) / millisecondsAYear
      if (age < options.years) continue
      const start = claim.sentence.start + found.index
      const data = { words: found[0], source: nameOf(page), date: newest }
      const evidence = [{ source: nameOf(page), url: page.url }]
      yield finding({ start, end: start + found[0].length }, 'old', data, {
        evidence,
        confidence: 0.8,
      })
    }
  },
})
