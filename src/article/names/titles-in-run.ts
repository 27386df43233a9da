import type { Token } from '../../text/tokens.ts'
import type { NamedSentence } from './chunk.ts'
import { personTitles, titleParts } from './data/titles.ts'
import { isA, type WordFacts } from './word-facts.ts'

/** The last title inside a run that something follows: its first token and the one behind it. */
export function findTitle(
  sentence: NamedSentence,
  first: number,
  last: number,
): { readonly start: number; readonly end: number } | undefined {
  const { tokens, facts } = sentence
  for (let i = last - 1; i >= first; i--) {
    if (((facts[i]?.bits ?? 0) & isA.title) === 0) continue
    const end = tokens[i + 1]?.text === '.' ? i + 2 : i + 1
    if (end > last || !facts[end] || !personFollows(sentence, i, end, last)) continue
    let start = i
    while (start > first && isTitlePart(tokens[start - 1] as Token)) start--
    return { start, end }
  }
  return undefined
}

/** A title right before the run: “spokesman John Kirby”, “Dr. Ruiz”. */
export function titledBefore(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  const word = before?.text === '.' ? tokens[first - 2] : before
  return word !== undefined && word.kind === 'word' && personTitles().has(word.lower)
}

const isTitlePart = ({ lower, text }: Token): boolean =>
  personTitles().has(lower) || titleParts().has(lower) || text === '.' || lower === 'of'

function personFollows(
  { facts }: NamedSentence,
  title: number,
  next: number,
  last: number,
): boolean {
  const tail = facts[last]
  const head = facts[next] as WordFacts
  if ((head.bits & isA.given) !== 0) return tail?.head === undefined || next < last - 1
  if (((tail?.bits ?? 0) & isA.title) !== 0 || head.head !== undefined) return false
  const { lower, bits } = facts[title] as WordFacts
  if (lower.length <= 4) return true
  if (tail?.head !== undefined) return false
  return !((head.bits & isA.common) !== 0 && (bits & isA.titlePart) !== 0)
}
