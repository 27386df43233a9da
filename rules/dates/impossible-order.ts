import * as v from 'valibot'
import { quoteDate } from '../../src/article/dates/dates-in.ts'
import { findImpossibleOrders } from '../../src/article/timeline/find-impossible-orders.ts'
import { defineRule } from '../../src/rule/define-rule.ts'

/** Flags events whose dates cannot all be right. */
export default defineRule({
  id: 'dates/impossible-order',
  meta: {
    summary: 'Checks that the dates of events keep the order the text gives them.',
    why: 'A thing cannot end before it begins. At least one of the dates shown is wrong.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    source:
      'Temporal constraint networks (Dechter, Meiri and Pearl, 1991), solved with Bellman and Ford’s method.',
    examples: {
      wrong: [{ text: 'The theatre opened in 2014, two years after work began in {{2016}}.' }],
      right: [{ text: 'The theatre opened in 2014, two years after work began in 2012.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    order: ({ dates, order }: { dates: readonly string[]; order: string }) => ({
      what: `${dates.map((date) => `“${date}”`).join(' and ')} cannot both be right: ${order}.`,
      help: 'Check the dates shown and the order of the events.',
    }),
  },
  *check({ article, finding }) {
    for (const parts of findImpossibleOrders(article)) {
      const dates = parts.filter(({ kind }) => kind === 'date').sort((a, b) => a.start - b.start)
      const order = parts.find((part) => part.kind === 'order')
      const last = dates.at(-1)
      if (!last || order?.kind !== 'order') continue
      const others = dates.filter((date) => date !== last)
      yield finding(
        last,
        'order',
        { dates: dates.map((date) => quoteDate(article, date)), order: order.words },
        {
          related: others.map(({ start, end }) => ({ start, end, message: 'the other date' })),
        },
      )
    }
  },
})
