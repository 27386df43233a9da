import * as v from 'valibot'
import type { Article, Sentence } from '../../src/article/article.ts'
import { readVoice } from '../../src/article/claims/voice.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { findDenials } from './find-denials.ts'
import { findNevers } from './find-nevers.ts'
import type { Token } from '../../src/text/tokens.ts'
import { spanAt } from '../../src/text/span.ts'

/** Flags two statements of the writer that exclude each other. */
export default defineRule({
  id: 'claims/contradiction',
  meta: {
    summary: 'Do not say both.',
    why: 'Of two statements that exclude each other one is wrong, and the reader cannot tell which.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    examples: {
      wrong: [
        {
          text: 'Bo Larsen was charged with fraud. Neighbours were shocked. {{Bo Larsen was never charged}} with fraud.',
        },
      ],
      right: [
        { text: 'Bo Larsen was charged with fraud. His brother was never charged with fraud.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    both: ({ here, there }: { here: string; there: string }) => ({
      what: `“${here}” and “${there}” cannot both hold.`,
      help: 'Compare the two places and keep what the record shows.',
    }),
  },
  *check({ article, finding }) {
    const told = statements(article)
    for (const later of told) {
      const earlier = told.find((one) => one.sentence < later.sentence && excludes(one, later))
      if (!earlier) continue
      const there = article.text.slice(earlier.start, earlier.end).replace(/\s+/g, ' ')
      const here = article.text.slice(later.start, later.end).replace(/\s+/g, ' ')
      const related = [{ start: earlier.start, end: earlier.end, message: 'the other half' }]
      yield finding(later, 'both', { here, there }, { related })
    }
    const voice = readVoice(article)
    const pairs = [
      ...[...findDenials(article, voice)].map((pair) =>
        pair.map(({ first, last }) => ({ start: first.start, end: last.end })),
      ),
      ...findNevers(article, voice),
    ]
    for (const [other, place] of pairs) {
      if (!other || !place) continue
      const there = article.text.slice(other.start, other.end).replace(/\s+/g, ' ')
      const here = article.text.slice(place.start, place.end).replace(/\s+/g, ' ')
      const related = [{ ...other, message: 'the other half' }]
      yield finding(place, 'both', { here, there }, { related })
    }
  },
})

/** “Bo Larsen was never charged …”: a name, its passive verb, and whether it is denied. */
interface Statement {
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly subject: string
  readonly verb: string
  readonly denied: boolean
  readonly rest: ReadonlySet<string>
}

const auxiliaries = new Set(['was', 'were', 'is', 'are', 'has', 'have', 'had'])
const later = new Set(
  'later then after before until yet again now longer since eventually initially originally first still if would could may might will except unless other another only'.split(
    ' ',
  ),
)
const links = new Set([
  'with',
  'from',
  'over',
  'into',
  'this',
  'that',
  'have',
  'been',
  'after',
  'about',
])
const opposites: readonly (readonly [string, string])[] = [
  ['convicted', 'acquitted'],
  ['killed', 'injured'],
  ['approved', 'rejected'],
  ['opened', 'closed'],
]

function statements(article: Article): Statement[] {
  const voice = readVoice(article)
  const found: Statement[] = []
  for (const name of article.names) {
    if (name.type !== 'PER' && name.type !== 'ORG') continue
    const sentence = spanAt(article.sentences, name.start)
    if (!sentence || !voice.isOwn(name)) continue
    const statement = statementAt(article, sentence, name.end, name.start, name.canonical)
    if (statement) found.push(statement)
  }
  return found
}

function statementAt(
  article: Article,
  sentence: Sentence,
  end: number,
  start: number,
  subject: string,
): Statement | undefined {
  const tokens = article.tokens(sentence)
  const at = tokens.findIndex((token) => token.start >= end)
  const auxiliary = tokens[at]
  if (
    !auxiliary ||
    !auxiliaries.has(auxiliary.lower) ||
    tokens.some((token) => later.has(token.lower))
  )
    return undefined
  const denied = tokens[at + 1]?.lower === 'not' || tokens[at + 1]?.lower === 'never'
  const verb = tokens[at + (denied ? 2 : 1)]
  if (!verb || !/^[a-z]{3,}ed$/.test(verb.lower)) return undefined
  const rest = contentWords(tokens, tokens.indexOf(verb) + 1)
  return { start, end: verb.end, sentence: sentence.index, subject, verb: verb.lower, denied, rest }
}

function contentWords(tokens: readonly Token[], from: number): Set<string> {
  return new Set(
    tokens
      .slice(from, from + 8)
      .filter(({ lower }) => lower.length > 3 && !links.has(lower))
      .map(({ lower }) => lower),
  )
}

function excludes(a: Statement, b: Statement): boolean {
  if (a.subject !== b.subject || !sharesRest(a, b)) return false
  if (a.verb === b.verb) return a.denied !== b.denied
  const pair = opposites.some(
    ([x, y]) => (a.verb === x && b.verb === y) || (a.verb === y && b.verb === x),
  )
  return pair && !a.denied && !b.denied
}

/** Of the same thing: both say nothing more, or they share a word of it. */
function sharesRest(a: Statement, b: Statement): boolean {
  if (a.rest.size === 0 || b.rest.size === 0) return true
  return [...a.rest].some((word) => b.rest.has(word))
}
