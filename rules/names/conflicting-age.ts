import * as v from 'valibot'
import type { Article, Sentence } from '../../src/article/article.ts'
import { findAges, type AgeMention } from '../../src/article/people/find-ages.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { tellsOtherAge } from './data/changes.ts'
import { itemsOverlapping } from '../../src/text/span.ts'

/** Flags one person with two ages. */
export default defineRule({
  id: 'names/conflicting-age',
  meta: {
    summary: 'Require one age for one person.',
    why: 'Two ages for one person: at least one is wrong, and a reader cannot tell which.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [
        {
          text: 'Ann Okafor, 51, runs the mill. The city knows the {{53-year-old}} Okafor as a singer.',
        },
      ],
      right: [{ text: 'Ann Okafor, 51, runs the mill. Her son, Ben Okafor, 23, helps her.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    conflict: ({ person, age, before }: { person: string; age: string; before: string }) => ({
      what: `“${age}” here, but ${person} is “${before}” before.`,
      help: 'Check the age and bring both places in line.',
    }),
  },
  *check({ article, finding }) {
    const first = new Map<string, AgeMention>()
    const flagged = new Set<string>()
    for (const age of findAges(article)) {
      if (isOtherTime(article, age)) continue
      const name = age.person.canonical
      const before = first.get(name)
      if (!before) first.set(name, age)
      else if (before.age !== age.age && !flagged.has(name)) {
        flagged.add(name)
        const data = { person: name, age: show(article, age), before: show(article, before) }
        const related = [{ start: before.start, end: before.end, message: 'The other age.' }]
        yield finding(age, 'conflict', data, { related })
      }
    }
  },
})

const show = (article: Article, { start, end }: AgeMention): string =>
  article.text.slice(start, end)

/** An age at another time: the sentence says so, or is dated by a year of its own. */
function isOtherTime(article: Article, { sentence }: AgeMention): boolean {
  const within = article.sentences[sentence] as Sentence
  if (tellsOtherAge.test(article.prose.slice(within.start, within.end))) return true
  return itemsOverlapping(article.dates, within).some(
    (date) =>
      /^\d{4}$/.test(date.value) &&
      !/\bsince\s+$/i.test(article.prose.slice(Math.max(0, date.start - 8), date.start)),
  )
}
