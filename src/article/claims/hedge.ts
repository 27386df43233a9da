import type { Span } from '../../text/span.ts'
import { findPhrases, indexPhrases, type PhraseIndex } from '../../text/phrases.ts'
import type { Token } from '../../text/tokens.ts'
import { hedgePhrases } from './data/hedge-words.ts'

export interface Hedge {
  /** 0..1. */
  readonly score: number
  readonly spans: readonly Span[]
}

/** How vague a sentence is, and by which words. Independent cues add up as chances do. */
export function readHedge(tokens: readonly Token[]): Hedge {
  index ??= indexPhrases(entries())
  const found = findPhrases(tokens, index)
  let open = 1
  for (const { value } of found) open *= 1 - value
  return { score: 1 - open, spans: found.map(({ start, end }) => ({ start, end })) }
}

let index: PhraseIndex<number> | undefined

function* entries(): Generator<readonly [string, number]> {
  for (const [tenths, phrases] of Object.entries(hedgePhrases)) {
    for (const phrase of phrases.split('|')) yield [phrase, Number(tenths) / 10]
  }
}
