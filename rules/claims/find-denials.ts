import type { Article, Sentence } from '../../src/article/article.ts'
import type { Voice } from '../../src/article/claims/voice.ts'
import type { Token } from '../../src/text/tokens.ts'

const auxiliaries = new Set(['did', 'does', 'is', 'was', 'will'])
const shifts = /\b(?:if|then|later|first|again|now|still)\b/i
/** How many words behind the auxiliary both must share, “not” left out. */
const SHARED = 3

/** “Stang did not mention the hunger”: a subject, its verb and what follows. */
export interface Predicate {
  readonly key: string
  readonly denied: boolean
  readonly first: Token
  readonly last: Token
  readonly sentence: Sentence
}

/** Pairs of sentences in the writer's voice with one subject and verb, one of them with “not”, in reading order. */
export function* findDenials(article: Article, voice: Voice): Generator<[Predicate, Predicate]> {
  if (!/\bnot\b/.test(article.prose)) return
  const met = new Map<string, Predicate>()
  for (const sentence of article.sentences) {
    for (const predicate of predicatesIn(article, sentence)) {
      if (!voice.isOwn({ start: predicate.first.start, end: predicate.last.end })) continue
      const before = met.get(predicate.key)
      if (!before) met.set(predicate.key, predicate)
      else if (before.denied !== predicate.denied && before.sentence !== sentence)
        yield [before, predicate]
    }
  }
}

function* predicatesIn(article: Article, sentence: Sentence): Generator<Predicate> {
  const tokens = article.tokens(sentence)
  for (let at = 1; at < tokens.length; at++) {
    if (!auxiliaries.has((tokens[at] as Token).lower)) continue
    const denied = tokens[at + 1]?.lower === 'not'
    const from = at + (denied ? 2 : 1)
    const words = tokens.slice(from, from + SHARED)
    const subject = tokens[at - 1] as Token
    if (words.length < SHARED || words.some(({ kind }) => kind === 'mark')) continue
    if (subject.kind !== 'word' || subject.lower.length < 4) continue
    const last = words[SHARED - 1] as Token
    if (shifts.test(article.prose.slice(sentence.start, last.end))) continue
    const told = [subject, tokens[at] as Token, ...words].map(({ lower }) => lower)
    yield { key: told.join(' '), denied, first: subject, last, sentence }
  }
}
