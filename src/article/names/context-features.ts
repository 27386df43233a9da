import type { Token } from '../../text/tokens.ts'
import type { Chunk } from './chunk.ts'
import { headTypes } from './data/heads.ts'
import { places } from './data/places.ts'
import { speechVerbs } from './data/titles.ts'
import { featureId, wordsAfter, wordsBefore, wordsBeforeArticle } from './feature-ids.ts'
import { isA } from './word-facts.ts'
import { bareWord, isAllCapitals } from './word-shapes.ts'

/** Adds what stands before and behind a candidate, as numbers of features. */
export function addContext(ids: number[], chunk: Chunk): void {
  const { tokens, facts } = chunk.sentence
  const before = tokens[chunk.first - 1]
  const after = tokens[chunk.last + 1]
  if (chunk.titled) ids.push(featureId('titledBefore'))
  if (standsAlone(chunk)) ids.push(featureId('alone'))
  if (before && after && quotes.has(before.text) && closers.has(after.text))
    ids.push(featureId('quoted'))
  addBefore(ids, tokens, chunk.first - 1, facts[chunk.first - 1] !== undefined)
  if (before?.lower === 'the') addAfterArticle(ids, tokens[chunk.first - 2], after)
  if (isPossessive(chunk, after)) ids.push(featureId('possessive'))
  addAfter(ids, tokens, chunk.last + 1, facts[chunk.last + 1] !== undefined)
}

const quotes: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '`'])
const closers: ReadonlySet<string> = new Set(['"', '”', '’', "'", '`', ',', '.'])

/** A line of its own, or the person spoken to: “Ana,”. */
function standsAlone({ sentence, first, last }: Chunk): boolean {
  if (first > 0) return false
  const after = sentence.tokens[last + 1]
  return !after || ((after.text === ',' || after.text === ':') && last < 3)
}

const isPossessive = ({ sentence, last }: Chunk, after: Token | undefined): boolean =>
  ((sentence.facts[last]?.bits ?? 0) & isA.possessive) !== 0 ||
  (after !== undefined && (after.text === "'" || after.text === '’'))

function addBefore(ids: number[], tokens: readonly Token[], index: number, named: boolean): void {
  const before = tokens[index]
  if (!before) ids.push(featureId('p:start'))
  else if (before.kind === 'mark') ids.push(featureId(`p:${markClass(before.text)}`))
  else if (before.kind === 'number') ids.push(featureId('p:number'))
  else ids.push(contextOf(before.lower).before ?? featureId(named ? 'p:name' : 'p:word'))
}

/** Whether the article goes with the name or with a noun behind it, and what stands before the article. */
function addAfterArticle(ids: number[], before: Token | undefined, after: Token | undefined): void {
  const noun = after?.kind === 'word' && !contextOf(after.lower).closesName
  ids.push(featureId(noun ? 'the_noun' : 'the_end'))
  const pair = before && contextOf(before.lower).beforeArticle
  if (pair !== undefined) ids.push(pair)
}

const markClass = (mark: string): string =>
  quotes.has(mark) || mark === '”' || mark === '’'
    ? 'quote'
    : mark === '(' || mark === '['
      ? '('
      : mark === ','
        ? ','
        : '.'

function addAfter(ids: number[], tokens: readonly Token[], index: number, named: boolean): void {
  const after = tokens[index]
  if (!after) ids.push(featureId('n:end'))
  else if (after.kind === 'mark') ids.push(afterMark(tokens, index))
  else if (after.kind === 'number') ids.push(featureId('n:number'))
  else ids.push(contextOf(after.lower).after ?? featureId(plainAfter(after.lower, named)))
}

const plainAfter = (lower: string, named: boolean): string =>
  named ? 'n:name' : lower.endsWith('s') ? 'n:plural' : 'n:word'

const twoDigits = /^\d{2}$/
const followers: ReadonlySet<string> = new Set(['who', 'a', 'an', 'the', 'aged'])

function afterMark(tokens: readonly Token[], index: number): number {
  const mark = (tokens[index] as Token).text
  const next = tokens[index + 1]
  if (
    mark === '(' &&
    next &&
    next.text.length > 1 &&
    isAllCapitals(next.text) &&
    tokens[index + 2]?.text === ')'
  )
    return featureId('n:(short')
  if (mark !== ',' || !next) return featureId(`n:${markClass(mark)}`)
  if (next.kind === 'number') return featureId(twoDigits.test(next.text) ? 'n:,age' : 'n:,')
  if (followers.has(next.lower)) return featureId(`n:,${next.lower}`)
  if (next.lower === 'whose') return featureId('n:,who')
  if (next.text === next.lower) return featureId('n:,')
  const isPlace =
    places().has(bareWord(next.text)) ||
    places().has(`${next.text} ${bareWord(tokens[index + 2]?.text ?? '')}`)
  return featureId(isPlace ? 'n:,place' : 'n:,')
}

/** What a word tells that stands before or behind a candidate. */
interface WordContext {
  before?: number
  after?: number
  beforeArticle?: number
  /** A word that no noun phrase goes on with. */
  closesName?: boolean
}

let contexts: ReadonlyMap<string, WordContext> | undefined
const noContext: WordContext = {}

const contextOf = (lower: string): WordContext =>
  (contexts ??= readContexts()).get(lower) ?? noContext

const placeNouns =
  'city|town|village|province|region|state|county|capital|district|northern|southern|eastern|western|central|north|south|east|west|downtown|suburb|island|country|coast|border|neighborhood|river|mountains|area|northeast|northwest|southeast|southwest'

const bodyNouns =
  'company|firm|band|group|party|club|team|magazine|newspaper|label|network|agency|militia|bank|airline|chain|union|charity|publisher|brand|maker|giant|startup|retailer'

/** The later lines count: a word of grammar before a verb, a verb before a noun. */
function readContexts(): Map<string, WordContext> {
  const map = new Map<string, WordContext>()
  const at = (lower: string): WordContext => {
    let context = map.get(lower)
    if (!context) map.set(lower, (context = {}))
    return context
  }
  const bodyAfter = featureId('n:orgNoun')
  for (const [lower, head] of headTypes()) if (head === 'ORG') map.set(lower, { after: bodyAfter })
  const bodyBefore = featureId('p:orgNoun')
  for (const lower of bodyNouns.split('|')) at(lower).before = bodyBefore
  const place = { before: featureId('p:placeNoun'), after: featureId('n:placeNoun') }
  for (const lower of placeNouns.split('|')) Object.assign(at(lower), place)
  for (const lower of wordsAfter)
    Object.assign(at(lower), { after: featureId(`n:${lower}`), closesName: true })
  const speech = { before: featureId('p:speech'), after: featureId('n:speech') }
  for (const lower of speechVerbs()) Object.assign(at(lower), speech)
  for (const lower of wordsBefore) at(lower).before = featureId(`p:${lower}`)
  for (const lower of wordsBeforeArticle) at(lower).beforeArticle = featureId(`p:${lower} the`)
  return map
}
