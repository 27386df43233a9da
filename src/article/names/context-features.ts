import type { Token } from '../../text/tokens.ts'
import type { Chunk } from './chunk.ts'
import { headTypes } from './data/heads.ts'
import { places } from './data/places.ts'
import { speechVerbs } from './data/titles.ts'
import { bareWord } from './word-shapes.ts'

/** Adds what stands before and behind a candidate. */
export function addContextFeatures(features: string[], chunk: Chunk): void {
  addBefore(features, chunk)
  addAfter(features, chunk)
}

const cueWords = new Set(
  'in|at|from|near|to|of|by|with|the|and|for|on|between|over|after|under|against|as|is|was|a|an|his|her|their|its|called|named|or|than|about|through|across|around|into|throughout|outside|against|via|that|when|while|are|were|also|which|where|who|has|had|have|will|would|but'.split(
    '|',
  ),
)

const placeNouns = new Set(
  'city|town|village|province|region|state|county|capital|district|northern|southern|eastern|western|central|north|south|east|west|downtown|suburb|island|country|coast|border|neighborhood'.split(
    '|',
  ),
)

function addBefore(features: string[], chunk: Chunk): void {
  const { tokens } = chunk.sentence
  const before = tokens[chunk.first - 1]
  if (chunk.titled) features.push('titled')
  if (standsAlone(chunk)) features.push('alone')
  if (!before) features.push('p:start')
  else if (before.kind === 'mark') features.push(`p:${markClass(before.text)}`)
  else if (cueWords.has(before.lower)) features.push(`p:${before.lower}`)
  else if (speechVerbs().has(before.lower)) features.push('p:speech')
  else if (placeNouns.has(before.lower)) features.push('p:placeNoun')
  else if (before.kind === 'number') features.push('p:number')
  else features.push('p:word')
  const quote = before && /^["“‘'`]$/.test(before.text)
  const after = tokens[chunk.last + 1]
  if (quote && after && /^["”’'`,.]$/.test(after.text)) features.push('quoted')
  if (before?.lower === 'the') addAfterArticle(features, chunk)
}

/** A line of its own, or the person spoken to: “Ana,”. */
function standsAlone({ sentence, first, last }: Chunk): boolean {
  if (first > 0) return false
  const after = sentence.tokens[last + 1]
  return !after || ((after.text === ',' || after.text === ':') && last < 3)
}

function addAfterArticle(features: string[], chunk: Chunk): void {
  const after = chunk.sentence.tokens[chunk.last + 1]
  features.push(after?.kind === 'word' && !functionAfter.has(after.lower) ? 'the_noun' : 'the_end')
}

const functionAfter = new Set(
  'is|was|has|had|and|or|in|of|to|for|on|at|by|with|from|are|were|will|would|as|that|which|who|said|says|have|but|after|before|when|while|also|where'.split(
    '|',
  ),
)

const markClass = (mark: string): string =>
  /["“”‘’'`]/.test(mark) ? 'quote' : /[([]/.test(mark) ? '(' : mark === ',' ? ',' : '.'

function addAfter(features: string[], chunk: Chunk): void {
  const { tokens } = chunk.sentence
  const end = tokens[chunk.last] as Token
  const after = tokens[chunk.last + 1]
  if (/['’]s?$/.test(end.text) || (after && /^['’]$/.test(after.text))) features.push('possessive')
  if (!after) features.push('n:end')
  else if (after.kind === 'mark') addAfterMark(features, tokens, chunk.last + 1)
  else if (speechVerbs().has(after.lower)) features.push('n:speech')
  else if (functionAfter.has(after.lower)) features.push(`n:${after.lower}`)
  else if (after.kind === 'number') features.push('n:number')
  else if (placeNouns.has(after.lower)) features.push('n:placeNoun')
  else if (headTypes().get(after.lower) === 'ORG') features.push('n:orgNoun')
  else features.push(after.lower.endsWith('s') ? 'n:plural' : 'n:word')
}

function addAfterMark(features: string[], tokens: readonly Token[], index: number): void {
  const mark = (tokens[index] as Token).text
  const next = tokens[index + 1]
  if (mark !== ',' || !next) {
    features.push(`n:${markClass(mark)}`)
    return
  }
  if (/^\d{2}$/.test(next.text)) features.push('n:,age')
  else if (
    places().has(bareWord(next.text)) ||
    places().has(`${next.text} ${bareWord(tokens[index + 2]?.text ?? '')}`)
  )
    features.push('n:,place')
  else if (['who', 'whose', 'a', 'an', 'the', 'aged'].includes(next.lower))
    features.push(`n:,${next.lower === 'whose' ? 'who' : next.lower}`)
  else features.push('n:,')
}
