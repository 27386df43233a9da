import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import { type PlacedDate, quoteDate, sentenceAt } from '../../src/article/dates/dates-in.ts'
import { findEvents } from '../../src/article/dates/find-events.ts'
import { bracketedLives } from '../../src/article/dates/find-lives.ts'
import { singleActs } from '../../src/article/timeline/data/act-classes.ts'
import { findStatements } from '../../src/article/timeline/find-statements.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Span } from '../../src/text/span.ts'

/** One event as one place of the text dates it. */
interface Dated extends Span {
  readonly key: string
  readonly words: string
  readonly date: PlacedDate
  readonly told?: boolean
}

/** Flags one event with two dates. */
export default defineRule({
  id: 'dates/conflicting-date',
  meta: {
    summary: 'Looks for one event with two dates.',
    why: 'The text contradicts itself; one of the dates is wrong.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    examples: {
      wrong: [
        {
          text: 'The vote of 4 March 2026 was close. Turnout at {{the 5 March 2026 vote}} was low.',
        },
      ],
      right: [
        { text: 'The vote of 4 March 2026 was close. Turnout at the 4 March 2026 vote was low.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    conflict: ({ event, first, second }: { event: string; first: string; second: string }) => ({
      what: `The ${event} has two dates: “${first}” and “${second}”.`,
      help: 'Check both, or tell the two events apart.',
    }),
  },
  *check({ article, finding }) {
    const byKey = new Map<string, Dated[]>()
    for (const dated of datedThings(article))
      byKey.set(dated.key, [...(byKey.get(dated.key) ?? []), dated])
    for (const group of byKey.values()) {
      const [first] = group
      const other =
        first && group.find((one) => !(first.told && one.told) && excludes(first.date, one.date))
      if (
        !first ||
        !other ||
        group.length > 4 ||
        isElsewhere(article, first, other) ||
        isFamily(article, first) ||
        isFamily(article, other)
      )
        continue
      yield finding(
        other,
        'conflict',
        {
          event: first.words,
          first: quoteDate(article, first.date),
          second: quoteDate(article, other.date),
        },
        {
          related: [{ start: first.start, end: first.end, message: 'the other date' }],
        },
      )
    }
  },
})

const kin =
  /\b(?:sons?|daughters?|brothers?|sisters?|children|child|wife|husband|father|mother|parents|twins?)\b/i

/** Several people of one name, or a family in the sentence: two births are no contradiction. */
function isFamily(article: Article, { key, start }: Dated): boolean {
  if (!/^(?:birth|death) /.test(key)) return false
  const surname = key.slice(6)
  const people = new Set(
    article.names
      .filter(({ type, canonical }) => type === 'PER' && canonical.toLowerCase().endsWith(surname))
      .map(({ canonical }) => canonical),
  )
  if (people.size > 1) return true
  const sentence = sentenceAt(article, start)
  return sentence !== undefined && kin.test(article.prose.slice(sentence.start, sentence.end))
}

const hall = /\bat\s+(?:the\s+)?(\p{Lu}[\p{L}’'-]+)/u

/** A play opens at one theatre, and at another. */
function isElsewhere(article: Article, one: Dated, two: Dated): boolean {
  if (!one.key.startsWith('opening ')) return false
  const [a, b] = [one, two].map(({ start }) => {
    const sentence = sentenceAt(article, start)
    return sentence && hall.exec(article.prose.slice(sentence.start, sentence.end))?.[1]
  })
  return a !== undefined && b !== undefined && a !== b
}

function datedThings(article: Article): Dated[] {
  const events = findEvents(article).map((event) => ({
    ...event,
    key: `event ${event.noun}`,
    words: event.noun,
  }))
  const acts = findStatements(article)
    .filter(({ act, subject, named }) => singleActs.has(act) && named && !plain.has(subject))
    .map((statement) => ({
      ...statement,
      key: `${statement.act} ${statement.subject}`,
      words: `${statement.act} of ${statement.subject}`,
    }))
  const lives = bracketedLives(article).flatMap(({ name, birth, death }) => [
    {
      start: birth.start,
      end: birth.end,
      key: `birth ${name}`,
      words: `birth of ${name}`,
      date: birth,
    },
    ...(death
      ? [
          {
            start: death.start,
            end: death.end,
            key: `death ${name}`,
            words: `death of ${name}`,
            date: death,
          },
        ]
      : []),
  ])
  return [...events, ...acts, ...lives].sort((a, b) => a.start - b.start)
}

/** Words too general to stand for one thing all through an article. */
const plain: ReadonlySet<string> = new Set(
  'company group party branch office store shop centre center school museum church station section line building house hotel plant factory restaurant one version site people team'.split(
    ' ',
  ),
)

/** Certain dates that do not meet. A year's end apart they may be two events. */
function excludes(a: PlacedDate, b: PlacedDate): boolean {
  if (a.from <= b.to && b.from <= a.to) return false
  if (a.relative || b.relative) return Math.abs(a.from - b.from) < 200
  return true
}
