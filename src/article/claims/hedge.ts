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
  const test = tests.get(lower)
  if (!test) return true
  const after = tokens[at + 1]
  return test({
    text,
    before: tokens[at - 1]?.lower ?? '',
    next: after?.kind === 'word' ? after.lower : '',
  })
}

/** What stands around a single word: the words before and after it, '' where there is none. */
interface Surroundings {
  readonly text: string
  readonly before: string
  readonly next: string
}

type Test = (around: Surroundings) => boolean

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const numbers = set('one two three four five ten twenty thirty forty fifty million day time')
const copulas = set('is are was were be am')
const adjective =
  /(?:ly|ed|ous|ful|ive|ant|ent|ible|able|ing)$|^(?:common|likely|recent|famous|modern|part|other|difficult|profitable)$/
const isManner: Test = ({ before }) => before !== 'how' && before !== 'as' && before !== 'too'

/** Words that are vague in some places only. */
const tests: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['some', ({ next }) => next !== '' && !numbers.has(next)],
  ['may', ({ text, next }) => text === 'may' && next !== ''],
  ['most', ({ before, next }) => next !== '' && before !== 'the' && !adjective.test(next)],
  ['certain', ({ before, next }) => next !== '' && next !== 'that' && !copulas.has(before)],
  ['many', isManner],
  ['much', isManner],
  ['few', ({ before }) => before !== 'a' && before !== 'last' && before !== 'next'],
])

let index: PhraseIndex<number> | undefined

function* entries(): Generator<readonly [string, number]> {
  for (const [tenths, phrases] of Object.entries(hedgePhrases)) {
    for (const phrase of phrases.split('|')) yield [phrase, Number(tenths) / 10]
  }
}
