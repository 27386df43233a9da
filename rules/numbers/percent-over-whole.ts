import * as v from 'valibot'
import type { Clause } from '../../src/article/arithmetic/clauses.ts'
import { clausesOf } from '../../src/article/arithmetic/clauses.ts'
import { DOWN } from '../../src/article/arithmetic/change-words.ts'
import { pluralOf } from '../../src/article/quantities/counted-noun.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { helpFor, inQuotation, quotedDetails, wordsOf } from './figures.ts'

const ofWhole =
  /‹p(\d+)› of (?:all |the |its |our |their |his |her |these |those |eligible |registered |adult |school |local )*([a-z]+)/g
const fell = new RegExp(
  String.raw`\b(?<!(?:break|count|slow|close|shut|nail|clamp|calm|boil|laid|come|came|write|written|wrote|and|or|up) )(?<verb>${DOWN})\b(?: back| sharply| steeply| again)? (?:by |as much as |about |some |nearly |almost |more than |over |a |an )*‹p(\d+)›|‹p(\d+)› (?:fall|drop|decline|decrease|reduction|cut|loss|fewer|less|lower|smaller|cheaper|shorter)\b(?! (?:of|in|to) (?:profit|earning))`,
  'g',
)
const quiet =
  /\b(?:profits?|returns?|earnings|income|temperatures?|capacity|targets?|quotas?|gdp|output|average|normal|median|poverty|prices?|requirements?|budget|goal|baseline|short|margins?|yields?|cash flow|equity|net worth|balance|deficit|surplus|interest|recommended|allowance|daily|value|subscribed|committed|effort|sure|interests?|overbooked|occupancy|growth|confidence|sentiment|efficient|debt)\b/

/** Flags more than the whole of a countable group, and falls of more than everything there was. */
export default defineRule({
  id: 'numbers/percent-over-whole',
  meta: {
    summary: 'A part is at most 100 per cent of its whole, and nothing falls by more than that.',
    why: 'More than all cannot agree, and what has fallen by 100 per cent is gone.',
    severity: 'error',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [
        { text: 'Some {{130% of pupils}} walk to school.' },
        { text: 'Enrolment {{fell 150%}} in two years.' },
      ],
      right: [
        { text: 'The prison is at 130% of capacity.' },
        { text: 'Profits fell 150% and the firm made a loss.' },
        { text: 'Enrolment rose 150% in two years.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    part: ({ words, quoted }: { words: string; quoted: boolean }) => ({
      what: `“${words}” is more than there are.`,
      help: helpFor(quoted, 'Check the percentage, or say what the whole is.'),
    }),
    fall: ({ words, quoted }: { words: string; quoted: boolean }) => ({
      what: `“${words}” leaves less than nothing: a fall ends at 100%.`,
      help: helpFor(
        quoted,
        'Check the percentage; if the new value is the base, reckon from the old one.',
      ),
    }),
  },
  *check({ article, finding }) {
    for (const clause of clausesOf(article)) {
      if (clause.border !== undefined) continue
      if (!clause.figures.some(({ kind, value }) => kind === 'percent' && value > 100)) continue
      if (quiet.test(clause.outline)) continue
      for (const { start, end, id } of excesses(clause, article.prose)) {
        const span = { start, end }
        const quoted = inQuotation(article, span)
        yield finding(
          span,
          id,
          { words: wordsOf(article, span), quoted },
          quotedDetails(article, span),
        )
      }
    }
  },
})

interface Excess {
  readonly start: number
  readonly end: number
  readonly id: 'part' | 'fall'
}

function* excesses(clause: Clause, prose: string): Generator<Excess> {
  for (const match of clause.outline.matchAll(ofWhole)) {
    const figure = clause.figures[Number(match[1])]
    const noun = match[2] ?? ''
    if (
      !figure ||
      figure.value <= 100 ||
      pluralOf(noun) === undefined ||
      figure.comparator === 'under'
    )
      continue
    const at = prose.toLowerCase().indexOf(noun, figure.end)
    yield { start: figure.number.start, end: at < 0 ? figure.end : at + noun.length, id: 'part' }
  }
  for (const match of clause.outline.matchAll(fell)) {
    const figure = clause.figures[Number(match[2] ?? match[3])]
    if (!figure || figure.value <= 100 || figure.comparator === 'under') continue
    const verb = match.groups?.['verb']
    const at = verb === undefined ? -1 : prose.toLowerCase().lastIndexOf(verb, figure.start)
    yield { start: at < clause.sentence.start ? figure.start : at, end: figure.end, id: 'fall' }
  }
}
