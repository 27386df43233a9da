import type { NamedSentence } from './chunk.ts'
import { headTypes } from './data/heads.ts'
import { organisations } from './data/organisations.ts'
import { places } from './data/places.ts'
import { personTitles } from './data/titles.ts'
import type { Token } from '../../text/tokens.ts'
import { isCommonWord } from './is-common-word.ts'
import { bareWord } from './word-shapes.ts'

/** “University of X”, “Center for X”, “Department of X and Y”. */
export function acrossLink(
  sentence: NamedSentence,
  first: number,
  last: number,
  named: (index: number) => boolean,
): number {
  const { tokens } = sentence
  const link = (tokens[last + 1] as Token).lower
  const target = ['the', 'a'].includes(tokens[last + 2]?.lower ?? '') ? last + 3 : last + 2
  if (!named(target)) return last
  const words = tokens.slice(first, last + 1).map((token) => bareWord(token.lower))
  if (link === 'and') return joinsAnd(sentence, first, last, target, words, named) ? target : last
  const left = words[words.length - 1] ?? ''
  if (link === 'for') return forHeads.has(left) ? target : last
  if (personTitles().has(left)) return last
  return ofHeads.has(left) && !words.includes('of') ? target : last
}

const forHeads = new Set(
  'center|centre|institute|committee|campaign|office|council|society|agency|fund|association|foundation|network|coalition|alliance|school|movement|commission|department|action|hospital|party|union|citizens|doctors|students|australians|force|partnership|organization|organisation|group|board|initiative|forum|laboratory|academy|program|bureau|ministry'.split(
    '|',
  ),
)

const ofHeads = new Set(
  'university|department|ministry|bank|gulf|republic|kingdom|bureau|house|court|board|church|army|battle|siege|treaty|college|institute|museum|school|office|association|league|federation|society|order|city|isle|island|bay|port|strait|straits|cape|lake|temple|knights|council|state|states|commonwealth|district|hall|bill|book|declaration|academy|faculty|union|chamber|organization|organisation|democrats|sea|center|centre|company|group|fall|horn|province|county|archdiocese|diocese|trust|tower|palace|castle|cathedral|lord|prince|duchy|empire|congress|parliament|rights|friends|government|bishop|director|campaign|war|wars|peace|act|statue|institution|emirate|party|front|convention|feast|children|daughters|sons|law|school|library|medal|legion|star|game|lady|theatre|communist|station|forces|movement|battles|conquest|fields|plain|valley|governor|committee|commission|rock|village|town|confederation|partnership|ministers|nations|call|pirates|planet|legend|time|harbor|zone|university|bodies|academies|conference|delegates|secretariat|republics|parliamentarians|protocols|legends|offices|hospital'.split(
    '|',
  ),
)

const pairedHeads = new Set(
  'department|ministry|school|college|institute|bureau|board|office|center|centre|committee|academy|faculty|council|commission|museum|association|society'.split(
    '|',
  ),
)

function joinsAnd(
  sentence: NamedSentence,
  first: number,
  last: number,
  target: number,
  words: readonly string[],
  named: (index: number) => boolean,
): boolean {
  const { tokens } = sentence
  const joined = tokens
    .slice(first, target + 1)
    .map((token) => bareWord(token.text))
    .join(' ')
  if (places().has(joined) || organisations().has(joined)) return true
  if (target !== last + 2) return false
  if (places().has((tokens[last] as Token).text)) return false
  let end = last + 2
  while (named(end + 1)) end++
  const head = headTypes().get(bareWord((tokens[end] as Token).lower))
  const of = words.findIndex((word) => word === 'of' || word === 'for')
  if (of > 0) {
    if (!pairedHeads.has(words[of - 1] ?? '')) return false
    for (let i = last + 2; i <= end; i++)
      if (!isCommonWord((tokens[i] as Token).lower)) return false
    return true
  }
  return (
    head === 'ORG' &&
    end > last + 2 &&
    words.length <= 2 &&
    words.every(isCommonWord) &&
    isCommonWord((tokens[last + 2] as Token).lower)
  )
}
