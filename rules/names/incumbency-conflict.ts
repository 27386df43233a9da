import * as v from 'valibot'
import type { Article, Sentence } from '../../src/article/article.ts'
import { findOffices } from '../../src/article/people/find-offices.ts'
import type { OfficeMention } from '../../src/article/people/office-mention.ts'
import { isQuoted } from '../../src/article/people/person-mentions.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { spanUnion, type Span } from '../../src/text/span.ts'
import type { Token } from '../../src/text/tokens.ts'
import { actsNow } from './data/present-clauses.ts'

/** Flags an office called former whose holder governs on in the same text. */
export default defineRule({
  id: 'names/incumbency-conflict',
  meta: {
    summary: 'Require an office to be either past or present, not both.',
    why: 'A reader who is told of a former mayor and then of what the mayor’s administration is doing cannot tell who is in office.',
    severity: 'error',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [
        {
          text: 'The plan goes back to {{former mayor Ana Ruiz}}. The Ruiz administration has opened three schools.',
        },
      ],
      right: [
        {
          text: 'The plan goes back to former mayor Ana Ruiz. The Ruiz administration opened three schools.',
        },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    conflict: ({ former, clause }: { former: string; clause: string }) => ({
      what: `“${former}” is out of office here, but “${clause}” has the same holder in office.`,
      help: 'Check who holds the office on the day of writing, and bring both places in line.',
    }),
  },
  *check({ article, finding }) {
    if (!/\b(?:former|ex-)/i.test(article.prose)) return
    const offices = findOffices(article).filter(
      ({ office, deputy }) => governing.has(office) && !deputy,
    )
    const flagged = new Set<string>()
    for (const held of offices) {
      const holder = held.person.canonical
      if (!isFormer(article, held) || flagged.has(holder) || holdsAnother(held, offices)) continue
      const clauses = [...clausesOf(article, surnameOf(holder))]
      if (clauses.length === 0) continue
      flagged.add(holder)
      const span = spanUnion(held, held.person)
      const [clause] = clauses as [Span]
      yield finding(
        span,
        'conflict',
        { former: show(article, span), clause: show(article, clause) },
        { related: clauses.map((one) => ({ ...one, message: 'The same holder acts now.' })) },
      )
    }
  },
})

const governing = new Set([
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'governor',
  'mayor',
])

const show = (article: Article, { start, end }: Span): string =>
  article.text.slice(start, end).replace(/\s+/g, ' ')

const isFormer = (article: Article, { start, end }: Span): boolean =>
  /\b(?:former|ex-)/i.test(article.prose.slice(start, end))

const surnameOf = (canonical: string): string =>
  canonical
    .replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '')
    .split(' ')
    .at(-1) ?? canonical

/** “Former mayor Ruiz” may well be “President Ruiz” now. */
const holdsAnother = (held: OfficeMention, offices: readonly OfficeMention[]): boolean =>
  offices.some(
    ({ person, office, past }) =>
      person.canonical === held.person.canonical && !past && office !== held.office,
  )

/** The clauses in which the holder's administration acts in the present or present perfect. */
function* clausesOf(article: Article, surname: string): Generator<Span> {
  let block = -1
  let latest: string | undefined
  for (const sentence of article.sentences) {
    if (article.blocks[sentence.block]?.kind === 'heading') continue
    if (sentence.block !== block) latest = undefined
    block = sentence.block
    for (const subject of administrations(article, sentence)) {
      if (subject.holder) latest = subject.holder
      if ((subject.holder ?? latest) !== surname || isQuoted(article, subject.start)) continue
      const end = subject.free ? actsNow(subject.rest) : undefined
      if (end !== undefined) yield { start: subject.start, end }
    }
  }
}

interface Subject {
  readonly start: number
  /** Whose administration; nobody's for a bare “the administration”. */
  readonly holder?: string
  /** Not inside a prepositional phrase. */
  readonly free: boolean
  readonly rest: readonly Token[]
}

const bodies = new Set(['administration', 'government', 'cabinet', 'commission'])
const notFree = new Set(
  'of|under|by|for|with|from|in|to|against|about|during|at|on|and|or|than|former|first|previous|then|second|old|like'.split(
    '|',
  ),
)

/** “the von der Leyen Commission” */
const particles = new Set(['al', 'da', 'de', 'del', 'den', 'der', 'di', 'la', 'van', 'von'])

function administrations(article: Article, sentence: Sentence): Subject[] {
  const tokens = article.tokens(sentence)
  return tokens.flatMap((token, at): Subject[] => {
    if (!bodies.has(token.lower)) return []
    const before = tokens[at - 1]
    const holder =
      before && /^\p{Lu}/u.test(before.text) ? before.text.replace(/['’]s?$/, '') : undefined
    if (!holder && (before?.lower !== 'the' || token.lower === 'commission')) return []
    let first = at - 1
    while (holder && particles.has(tokens[first - 1]?.lower ?? '')) first--
    if (holder && tokens[first - 1]?.lower === 'the') first--
    const free = !notFree.has(tokens[first - 1]?.lower ?? '')
    const start = (tokens[first] as Token).start
    const named = holder && holder.toLowerCase() !== 'the' ? { holder } : {}
    return [{ start, ...named, free, rest: tokens.slice(at + 1, at + 7) }]
  })
}
