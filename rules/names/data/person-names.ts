import { demonyms } from '../../../src/article/names/data/demonyms.ts'
import { places } from '../../../src/article/names/data/places.ts'
import type { Name } from '../../../src/article/article.ts'

/** A person's name as the text spells it. */
export interface PersonName {
  readonly text: string
  /** Its words, “Jr.” and the like left out. */
  readonly words: readonly string[]
  readonly mentions: readonly Name[]
}

/** The names of persons of at least two words, and the surnames that stand alone, each with its mentions. */
export function readPersonNames(names: readonly Name[], prose: string): PersonName[] {
  const byText = new Map<string, Name[]>()
  for (const name of names) {
    if (name.type !== 'PER' && !mayBePerson(name, prose)) continue
    if (name.canonical.includes(' of ')) continue
    const mentions = byText.get(name.canonical)
    if (mentions) mentions.push(name)
    else byText.set(name.canonical, [name])
  }
  return [...byText].map(([text, mentions]) => ({ text, words: wordsOf(text), mentions }))
}

const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/

function wordsOf(text: string): string[] {
  const words = text.split(' ')
  return words.length > 1 && suffix.test(words.at(-1) as string) ? words.slice(0, -1) : words
}

const articleBefore = /\b(?:the|in|at|from|of|near)\s+$/i
const plainWord = /^\p{Lu}\p{Ll}{3,}$/u

/** A lone word of another kind: a misspelt surname is seldom known for one. */
const mayBePerson = ({ canonical, start }: Name, prose: string): boolean =>
  canonical.length > 3 &&
  !canonical.includes(' ') &&
  !places().has(canonical) &&
  !isDemonym(canonical) &&
  plainWord.test(canonical) &&
  !articleBefore.test(prose.slice(Math.max(0, start - 6), start))

const isDemonym = (word: string): boolean =>
  demonyms().has(word) || (word.endsWith('s') && demonyms().has(word.slice(0, -1)))
