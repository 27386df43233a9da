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
  const found = findPhrases(tokens, index).filter(
    ({ first, after }) => after - first > 1 || isVague(tokens, first),
  )
  let open = 1
  for (const { value } of found) open *= 1 - value
  return { score: 1 - open, spans: found.map(({ start, end }) => ({ start, end })) }
}

/** Does a single word leave something open where it stands? “Some £70 billion” and “the most common” do not. */
function isVague(tokens: readonly Token[], at: number): boolean {
  const { lower, text } = tokens[at] as Token
  const next = tokens[at + 1]
  const before = tokens[at - 1]?.lower ?? ''
  if (lower === 'some') return next?.kind === 'word' && !numbers.has(next.lower)
  if (lower === 'may') return text === 'may' && next?.kind === 'word'
  if (lower === 'most')
    return next?.kind === 'word' && before !== 'the' && !adjective.test(next.lower)
  if (lower === 'certain')
    return next?.kind === 'word' && next.lower !== 'that' && !copulas.has(before)
  if (lower === 'many' || lower === 'much')
    return before !== 'how' && before !== 'as' && before !== 'too'
  if (lower === 'few') return before !== 'a' && before !== 'last' && before !== 'next'
  return true
}

const numbers = new Set([
  'one',
  'two',
  'three',
  'four',
  'five',
  'ten',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'million',
  'day',
  'time',
])
const copulas = new Set(['is', 'are', 'was', 'were', 'be', 'am'])
const adjective =
  /(?:ly|ed|ous|ful|ive|ant|ent|ible|able|ing)$|^(?:common|likely|recent|famous|modern|part|other|difficult|profitable)$/

let index: PhraseIndex<number> | undefined

function* entries(): Generator<readonly [string, number]> {
  for (const [tenths, phrases] of Object.entries(hedgePhrases)) {
    for (const phrase of phrases.split('|')) yield [phrase, Number(tenths) / 10]
  }
}
