import * as v from 'valibot'
import { CHANGE } from '../../src/article/arithmetic/change-words.ts'
import { clausesOf, type Clause } from '../../src/article/arithmetic/clauses.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { inQuotation, wordsOf } from './figures.ts'

const change = new RegExp(
  String.raw`\b(?:${CHANGE})(?: [a-z]+ly)?(?: by)?(?: an?| about| around| some| nearly| almost| over| more than| as much as| up to| roughly| just)* ‹p(\d+)›(?! of)|‹p(\d+)› (?:increase|rise|growth|jump|surge|gain|drop|fall|decline|decrease|reduction|more|less|fewer|higher|lower|faster|cheaper)\b`,
  'g',
)
const base =
  /\b(?:from|than|since|over|compared|comparison|year-on-year|year on year|month-on-month|annual\w*|yearly|monthly|quarterly|last (?:year|month|week|quarter|season|decade|night)|(?:a|the|per|each|every|previous|past|this) (?:year|month|week|quarter|decade|day)|by 20\d\d|in (?:19|20)\d\d|between|during|after|before|against|versus|earlier|ago|first (?:quarter|half)|second (?:quarter|half)|third quarter|fourth quarter|on the (?:year|month|day|week)|to ‹|relative|usual|average|normal|when|if|within|next|until|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)\b/
/** “in just eight years”, “over the last 12 months” */
const stretch =
  /\b(?:in|over)\s+(?:(?:just|only|about|the|last|past|next|first|less|than)\s+){0,3}[\w-]+\s+(?:years?|months?|weeks?|decades?)\b/i
const noChange =
  /\b(?:interest|tax|discount|off|stake|share|turnout|support|vote|margin|cut ‹p\d+› of|at least|target|goal|could|would|may|might|should|plans? to|aims? to|propos\w+)\b/

/** Flags a change in per cent that does not say from when or from what. */
export default defineRule({
  id: 'numbers/missing-baseline',
  meta: {
    summary: 'A change needs the value or the time it is reckoned from.',
    why: 'Up 20 per cent means nothing until a reader knows since when.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    houses: { readme: 'warning', marketing: 'warning' },
    examples: {
      wrong: [{ text: 'Bookings are {{up 20%}}.' }],
      right: [
        { text: 'Bookings are up 20% on last year.' },
        { text: 'Bookings rose 20% between May and June.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    baseline: ({ words }: { words: string }) => ({
      what: `“${words}” does not say from when or from what.`,
      help: 'Name the time or the value that the change is reckoned from.',
    }),
  },
  *check({ article, finding }) {
    const clauses = clausesOf(article)
    for (const clause of clauses) {
      if (clause.border !== undefined) continue
      if (!clause.figures.some(({ kind }) => kind === 'percent') || noChange.test(clause.outline))
        continue
      if (hasBase(article.prose, clause, article.sentences)) continue
      for (const match of clause.outline.matchAll(change)) {
        const figure = clause.figures[Number(match[1] ?? match[2])]
        if (!figure || inQuotation(article, figure)) continue
        const span = withVerb(article.prose, clause, match[0], figure)
        yield finding(span, 'baseline', { words: wordsOf(article, span) })
        break
      }
    }
  },
})

/** In the sentence or its neighbours. */
function hasBase(
  prose: string,
  clause: Clause,
  sentences: readonly { start: number; end: number; block: number }[],
): boolean {
  const { index, block, start, end } = clause.sentence
  if (base.test(clause.outline) || stretch.test(prose.slice(start, end))) return true
  return [index - 1, index + 1].some((i) => {
    const other = sentences[i]
    return other?.block === block && base.test(prose.slice(other.start, other.end).toLowerCase())
  })
}

function withVerb(
  prose: string,
  { sentence }: Clause,
  words: string,
  figure: { start: number; end: number },
): { start: number; end: number } {
  const verb = /^[a-z]+/.exec(words)?.[0]
  if (verb === undefined) return { start: figure.start, end: figure.end }
  const at = prose.slice(sentence.start, figure.start).toLowerCase().lastIndexOf(verb)
  return { start: at < 0 ? figure.start : sentence.start + at, end: figure.end }
}
