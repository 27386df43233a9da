import * as v from 'valibot'
import { firstDay } from '../../src/evidence/fact-days.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { formerNamesIn, outdatedCounts } from './reading/outdated.ts'

/** Flags what was right once: numbers of members, names that went out of use. */
export default defineRule({
  id: 'facts/outdated-fact',
  meta: {
    summary: 'Write values that still hold.',
    why: 'A figure that was right some years ago tells the reader that nobody looked.',
    severity: 'warning',
    tier: 'strict',
    kind: 'facts',
    examples: {
      wrong: [{ text: 'The plan needs {{the EU’s 28 member states}}.', date: '2024-05-01' }],
      right: [{ text: 'The plan needs the EU’s 27 member states.', date: '2024-05-01' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    count: ({ text, count, body }: { text: string; count: number; body: string }) => ({
      what: `“${text}”: by the record ${body} has ${count} members at that time.`,
      help: 'Give the present number, or the year the figure is from.',
    }),
    name: ({ old, now, since }: { old: string; now: string; since: string }) => ({
      what: `“${old}” has been ${now} since ${since}.`,
      help: 'Use the present name, or say that the old one is meant.',
    }),
  },
  *check({ article, facts, finding }) {
    if (!facts) return
    for (const { fit, body, count, fact } of outdatedCounts(article, facts)) {
      const text = article.text.slice(fit.start, fit.end).replace(/\s+/g, ' ')
      const evidence = [
        { source: fact.source.name, url: fact.source.url, quote: `${body}: ${count} members` },
      ]
      yield finding(
        fit,
        'count',
        { text, count, body: body === 'NATO' ? body : `the ${body}` },
        { evidence },
      )
    }
    const today = firstDay(article.asOf ?? facts.asOf)
    for (const { span, name } of formerNamesIn(article, facts.notes.formerNames)) {
      if (today < firstDay(name.since) + 365) continue
      yield finding(
        span,
        'name',
        { old: name.old, now: name.now, since: name.since.slice(0, 4) },
        { evidence: [{ source: name.now, url: name.url }] },
      )
    }
  },
})
