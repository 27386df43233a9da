import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import { findOffices } from '../../src/article/people/find-offices.ts'
import type { OfficeMention } from '../../src/article/people/office-mention.ts'
import { singleSeatOffices } from '../../src/article/people/offices.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { spanAt, spanUnion } from '../../src/text/span.ts'
import { changesNear } from './data/changes.ts'
import { itemsOverlapping } from '../../src/text/span.ts'

/** Flags two persons in an office that has one seat. */
export default defineRule({
  id: 'names/duplicate-office-holder',
  meta: {
    summary: 'Require one holder for an office with one seat.',
    why: 'Two presidents of one country at once: one name or one title is wrong, or a date is missing.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    examples: {
      wrong: [
        {
          text: 'French President Ann Lee flew home. {{French President Bo Chan}} signed the bill on Friday.',
        },
      ],
      right: [
        { text: 'French President Ann Lee flew home. Former French President Bo Chan stayed.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    conflict: ({ here, before }: { here: string; before: string }) => ({
      what: `“${here}” here, but “${before}” before: the office has one seat.`,
      help: 'Check who holds the office, or say when each of them held it.',
    }),
  },
  *check({ article, finding }) {
    const holders = new Map<string, OfficeMention>()
    for (const office of findOffices(article)) {
      const seat = seatOf(office)
      if (!seat || isOpen(article, office)) continue
      const before = holders.get(seat)
      if (!before) holders.set(seat, office)
      else if (isOther(before, office)) {
        holders.delete(seat)
        const show = (one: OfficeMention) =>
          article.text.slice(place(one).start, place(one).end).replace(/\s+/g, ' ')
        const related = [{ ...place(before), message: 'The other holder.' }]
        yield finding(
          place(office),
          'conflict',
          { here: show(office), before: show(before) },
          { related },
        )
      }
    }
  },
})

const place = (office: OfficeMention) => spanUnion(office, office.person)

const fielded = new Set(['minister', 'secretary'])

/** The seat, or nothing where the text leaves open of which body it is. */
function seatOf({ office, field, body, deputy }: OfficeMention): string | undefined {
  if (!singleSeatOffices.has(office) || deputy) return undefined
  if (fielded.has(office) ? field === '' : body === '') return undefined
  return `${body}/${field}/${office}`
}

function isOpen(article: Article, office: OfficeMention): boolean {
  if (office.past) return true
  const sentence = spanAt(article.sentences, office.start)
  return !sentence || changesNear(article.prose, place(office)) || hasOtherYear(article, sentence)
}

const hasOtherYear = (article: Article, sentence: { start: number; end: number }): boolean =>
  itemsOverlapping(article.dates, sentence).some(
    ({ value }) => /^\d{4}/.test(value) && value.slice(0, 4) !== (article.asOf ?? '').slice(0, 4),
  )

/** Another person: neither name is a part of the other. */
function isOther(a: OfficeMention, b: OfficeMention): boolean {
  const one = a.person.canonical.split(' ')
  const two = b.person.canonical.split(' ')
  return !one.some((word) => two.includes(word))
}
