import type { MainClause } from '../../src/article/claims/main-clause.ts'
import type { Token } from '../../src/text/tokens.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

const speaking = words(
  'said stated cited told noted argued claimed asserted maintained explained added remarked commented quoted testified mentioned expressed warned estimated confirmed denied admitted acknowledged described reported responded replied written complained disputed contended emphasised emphasized stressed',
)
const adverbs = words(
  'also now not already since recently still only just repeatedly again always never publicly',
)

/** “Holm has stated …”: the words are those of the subject, whom a reader can ask. */
export function isSpeaking(tokens: readonly Token[], { verb, tense }: MainClause): boolean {
  if (tense !== 'perfect') return false
  for (let k = verb + 1; k < Math.min(tokens.length, verb + 4); k++) {
    const { lower } = tokens[k] as Token
    if (!adverbs.has(lower) && !lower.endsWith('ly')) return speaking.has(lower)
  }
  return false
}

const bearings = words(
  'step steps path route road bridge gateway prerequisite precondition obstacle threat',
)
const towards = words('towards toward to for')

/** “… is a first step towards …”: what one thing does for another, on the writer's word alone. */
export function isBearing(tokens: readonly Token[], { verb, tense }: MainClause): boolean {
  if (tense !== 'present') return false
  const article = tokens[verb + 1]?.lower
  if (article !== 'a' && article !== 'an') return false
  for (let k = verb + 2; k < Math.min(tokens.length - 1, verb + 5); k++) {
    if (bearings.has((tokens[k] as Token).lower)) return towards.has((tokens[k + 1] as Token).lower)
  }
  return false
}
