import type { Token } from '../../text/tokens.ts'
import type { NamedSentence } from './chunk.ts'
import { organisations } from './data/organisations.ts'
import { places } from './data/places.ts'
import { lazySet } from './lazy-set.ts'
import { continues } from './is-name-word.ts'
import { isA, type WordFacts } from './word-facts.ts'
import { bareWord } from './word-shapes.ts'
import type { WordUses } from './word-uses.ts'

/** “University of X”, “Center for X”, “Department of X and Y”: the last token of the run with or without what a link adds. */
export function acrossLink(
  sentence: NamedSentence,
  first: number,
  last: number,
  uses: WordUses,
): number {
  const { tokens, facts } = sentence
  const link = (tokens[last + 1] as Token).lower
  const article = tokens[last + 2]?.lower
  const target = article === 'the' || article === 'a' ? last + 3 : last + 2
  if (!continues(sentence, target, uses)) return last
  if (link === 'and') return joinsAnd(sentence, first, last, target, uses) ? target : last
  const left = facts[last]
  if (!left) return last
  if (link === 'for') return forHeads().has(left.lower) ? target : last
  if ((left.bits & isA.title) !== 0 || !ofHeads().has(left.lower)) return last
  return indexOfLink(tokens, first, last, 'of', 'of') < 0 ? target : last
}

const forHeads = lazySet(
  'center|centre|institute|committee|campaign|office|council|society|agency|fund|association|foundation|network|coalition|alliance|school|movement|commission|department|action|hospital|party|union|citizens|doctors|students|australians|force|partnership|organization|organisation|group|board|initiative|forum|laboratory|academy|program|bureau|ministry',
)

const ofHeads = lazySet(
  'university|department|ministry|bank|gulf|republic|kingdom|bureau|house|court|board|church|army|battle|siege|treaty|college|institute|museum|school|office|association|league|federation|society|order|city|isle|island|bay|port|strait|straits|cape|lake|temple|knights|council|state|states|commonwealth|district|hall|bill|book|declaration|academy|faculty|union|chamber|organization|organisation|democrats|sea|center|centre|company|group|fall|horn|province|county|archdiocese|diocese|trust|tower|palace|castle|cathedral|lord|prince|duchy|empire|congress|parliament|rights|friends|government|bishop|director|campaign|war|wars|peace|act|statue|institution|emirate|party|front|convention|feast|children|daughters|sons|law|school|library|medal|legion|star|game|lady|theatre|communist|station|forces|movement|battles|conquest|fields|plain|valley|governor|committee|commission|rock|village|town|confederation|partnership|ministers|nations|call|pirates|planet|legend|time|harbor|zone|university|bodies|academies|conference|delegates|secretariat|republics|parliamentarians|protocols|legends|offices|hospital',
)

const pairedHeads = lazySet(
  'department|ministry|school|college|institute|bureau|board|office|center|centre|committee|academy|faculty|council|commission|museum|association|society',
)

function joinsAnd(
  sentence: NamedSentence,
  first: number,
  last: number,
  target: number,
  uses: WordUses,
): boolean {
  const { tokens, facts } = sentence
  const joined = joinWords(tokens, first, target)
  if (places().has(joined) || organisations().has(joined)) return true
  if (target !== last + 2 || ((facts[last]?.bits ?? 0) & isA.place) !== 0) return false
  let end = target
  while (continues(sentence, end + 1, uses)) end++
  const of = indexOfLink(tokens, first, last, 'of', 'for')
  if (of > first)
    return pairedHeads().has(facts[of - 1]?.lower ?? '') && areCommon(facts, target, end)
  if (facts[end]?.head !== 'ORG' || end === target || last > first + 1) return false
  return areCommon(facts, first, last) && areCommon(facts, target, target)
}

function joinWords(tokens: readonly Token[], first: number, last: number): string {
  let joined = bareWord((tokens[first] as Token).text)
  for (let i = first + 1; i <= last; i++) joined += ` ${bareWord((tokens[i] as Token).text)}`
  return joined
}

const areCommon = (
  facts: readonly (WordFacts | undefined)[],
  first: number,
  last: number,
): boolean => {
  for (let i = first; i <= last; i++) if (((facts[i]?.bits ?? 0) & isA.common) === 0) return false
  return true
}

function indexOfLink(
  tokens: readonly Token[],
  first: number,
  last: number,
  one: string,
  other: string,
): number {
  for (let i = first; i <= last; i++) {
    const { lower } = tokens[i] as Token
    if (lower === one || lower === other) return i
  }
  return -1
}
