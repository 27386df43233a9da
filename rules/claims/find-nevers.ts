import type { Article } from '../../src/article/article.ts'
import type { Voice } from '../../src/article/claims/voice.ts'
import type { Span } from '../../src/text/span.ts'

const told = /\b[Tt]he\s+(\p{Ll}{3,})\s+(?:was|were)\s+(?!never|not)(\p{Ll}{4,})\b/gu
const denied =
  /\b[Tt]he\s+(\p{Ll}{3,})\s+(?:(?:was|were)\s+never|ha(?:s|ve)\s+never\s+been)\s+(\p{Ll}{4,})\b/gu
const shifts =
  /\b(?:again|almost|because|before|first|if|later|nearly|now|still|then|until|would)\b/i
/** Not what was done to it. */
const states =
  /^(?:able|aware|clear|good|great|large|likely|long|meant|open|ready|small|supposed|sure|there|time|true|wrong)$/

/** Pairs of the writer's own statements of which the later says that the former never happened, in reading order. */
export function* findNevers(article: Article, voice: Voice): Generator<[Span, Span]> {
  if (!/\bnever\b/.test(article.prose)) return
  const met = new Map<string, Span>()
  for (const { start, end } of article.sentences) {
    const text = article.prose.slice(start, end)
    if (shifts.test(text)) continue
    for (const [key, span] of statementsIn(text, start, denied)) {
      const before = met.get(key)
      if (before && voice.isOwn(span)) yield [before, span]
    }
    for (const [key, span] of statementsIn(text, start, told))
      if (!met.has(key) && voice.isOwn(span)) met.set(key, span)
  }
}

function* statementsIn(text: string, offset: number, pattern: RegExp): Generator<[string, Span]> {
  for (const match of text.matchAll(pattern)) {
    const [whole, thing = '', verb = ''] = match
    if (states.test(verb)) continue
    const start = offset + match.index
    yield [`${thing} ${verb}`, { start, end: start + whole.length }]
  }
}
