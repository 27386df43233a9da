import type { Token } from '../../text/tokens.ts'
import type { Chunk, NamedSentence } from './chunk.ts'
import { places } from './data/places.ts'
import { isCommonWord } from './is-common-word.ts'

/** Adds places written small (“in san francisco”) to the candidates of a sentence from `from` on, in order. */
export function addSmallPlaces(sentence: NamedSentence, chunks: Chunk[], from: number): void {
  const { tokens, facts } = sentence
  const found: Chunk[] = []
  for (let i = 0; i < tokens.length; i++) {
    const { kind, lower } = tokens[i] as Token
    if (facts[i] !== undefined || kind !== 'word' || lower.length < 3) continue
    const name = smallPlaces()
      .get(lower)
      ?.find((one) => reads(tokens, i, one))
    if (!name) continue
    found.push(toChunk(sentence, i, name))
    i += name.split(' ').length - 1
  }
  if (found.length === 0) return
  const own = [...chunks.splice(from), ...found].sort((a, b) => a.first - b.first)
  chunks.push(...own)
}

const reads = (tokens: readonly Token[], first: number, name: string): boolean =>
  name.split(' ').every((word, i) => tokens[first + i]?.text === word.toLowerCase())

function toChunk(sentence: NamedSentence, first: number, name: string): Chunk {
  const words = name.split(' ')
  const last = first + words.length - 1
  const start = (sentence.tokens[first] as Token).start
  const end = (sentence.tokens[last] as Token).end
  return { sentence, first, last, start, end, words, text: name, titled: false }
}

/** Places that are everyday words besides when written small. Written for the project. */
const wordsToo: ReadonlySet<string> = new Set(
  'turkey|china|chad|jordan|guinea|jersey|georgia|cork|java|limerick|cologne|lima|bologna|bordeaux|champagne|burgundy|panama|brazil|phoenix|buffalo|orange|derby|bedford|cambridge|oxford|kent|earth|moon|pacific|midlands|midwest|arctic|levant|mayo|parma|marathon|waterloo|hollywood|concord|essen|jackson|lincoln|victoria|charlotte|florence|paris|sofia|santiago|chester|regina|savannah|madison|dover|mercury|venus|mars|saturn|jupiter|amazon|columbia|odessa|troy|alba|cali|west end|east end|deep south|central park|great lakes|green zone|holy land|ground zero|atlantic city|mountain view|gold coast|central valley|great falls|new england'.split(
    '|',
  ),
)

let small: ReadonlyMap<string, readonly string[]> | undefined

/** The places of the lists by their first word, written small. */
const smallPlaces = (): ReadonlyMap<string, readonly string[]> => (small ??= readSmallPlaces())

function readSmallPlaces(): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const name of places()) {
    const lower = name.toLowerCase()
    if (wordsToo.has(lower) || name === name.toUpperCase()) continue
    const space = lower.indexOf(' ')
    const first = space < 0 ? lower : lower.slice(0, space)
    if (space < 0 && (lower.length < 4 || isCommonWord(lower))) continue
    const known = map.get(first)
    if (known) known.push(name)
    else map.set(first, [name])
  }
  return map
}
