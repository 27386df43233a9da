import type { Token } from '../../text/tokens.ts'
import { demonyms } from './data/demonyms.ts'
import { organisations } from './data/organisations.ts'
import { places } from './data/places.ts'
import { nameLength } from './word-shapes.ts'

/** Does a name of several words that a list knows begin here, in a run that ends with `last`? */
export function startsKnown(tokens: readonly Token[], first: number, last: number): boolean {
  return first < last && firstWords().has((tokens[first] as Token).text)
    ? knownFrom(tokens, first, last, first + 1)
    : false
}

/** Is the whole run a name that a list knows? */
export const isKnownWhole = (tokens: readonly Token[], first: number, last: number): boolean =>
  first < last &&
  firstWords().has((tokens[first] as Token).text) &&
  knownFrom(tokens, first, last, last)

function knownFrom(tokens: readonly Token[], first: number, last: number, from: number): boolean {
  let words = ''
  for (let i = first; i <= last; i++) {
    const { kind, text } = tokens[i] as Token
    if (kind !== 'mark' || text === '&') words += ` ${text.slice(0, nameLength(text))}`
    if (i < from) continue
    const name = words.slice(1)
    if (places().has(name) || organisations().has(name) || demonyms().has(name)) return true
  }
  return false
}

let first: ReadonlySet<string> | undefined

/** The first words of the names of several words, so that most runs need no words put together. */
const firstWords = (): ReadonlySet<string> => (first ??= readFirstWords())

function readFirstWords(): Set<string> {
  const words = new Set<string>()
  for (const list of [places(), organisations(), demonyms()])
    for (const name of list) {
      const space = name.indexOf(' ')
      if (space > 0) words.add(name.slice(0, space))
    }
  return words
}
