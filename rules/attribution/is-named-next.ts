import type { Article } from '../../src/article/article.ts'
import { namesIn, wordsOf } from '../../src/article/words-of.ts'
import { firstEndingAfter, type Span } from '../../src/text/span.ts'

/**
 * Does the next sentence open with the name and post of a person of that role: “A top bank official called it a gamble.
 * Ida Holm, who is president of the bank, …”? Openings of news stories keep the name back for one sentence. A sentence
 * that denies or contrasts speaks of somebody else.
 */
export function isNamedNext(article: Article, source: Span, role: string): boolean {
  const posts = postsOf(role)
  const next = article.sentences[firstEndingAfter(article.sentences, source.end - 1) + 1]
  if (!posts || !next) return false
  const name = namesIn(article, next).find(
    ({ type, canonical }) => type === 'PER' && canonical.includes(' '),
  )
  if (!name || denial.test(article.prose.slice(next.start, next.end))) return false
  const before = wordsOf(article, { start: next.start, end: name.start })
  const behind = article.prose.slice(name.end, Math.min(next.end, name.end + reach))
  return opening.test(before) && posts.test(`${before} ${behind}`)
}

const reach = 50
const denial =
  /\b(?:but|contradict\w*|denied|denies|disagree\w*|dismissed|disput\w*|however|reject\w*)\b/i
/** Titles and bodies before a name: “Commerce Secretary”, “Bank of Lund President”. */
const opening = /^(?:(?:\p{Lu}[\p{L}.'’-]*|of|the|for|and)(?:\s+|$)){0,10}$/u

const officials =
  /\b(?:administrator|ambassador|chair(?:man|woman|person)?|chief|commissioner|director|governor|head|leader|mayor|minister|president|secretary|treasurer)\b/i
const legislators = /\b(?:Rep|Sen|Del|MP|Congress(?:man|woman)|Representative|Senator|member)\b/
const scholars = /\b(?:Prof|Dr|professor|lecturer|researcher|fellow)\b/i

const postsByRole: readonly (readonly [ReadonlySet<string>, RegExp])[] = [
  [new Set(['executive', 'functionary', 'official', 'politician', 'representative']), officials],
  [new Set(['lawmaker', 'legislator', 'parliamentarian', 'senator']), legislators],
  [new Set(['academic', 'economist', 'historian', 'researcher', 'scholar', 'scientist']), scholars],
]

const postsOf = (role: string): RegExp | undefined =>
  postsByRole.find(([roles]) => roles.has(role))?.[1]
