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
    const { canonical } = name
    const mentions = byText.get(canonical)
    if (mentions) mentions.push(name)
    else if (name.type === 'PER' || !canonical.includes(' ')) byText.set(canonical, [name])
  }
  const found: PersonName[] = []
  for (const [text, all] of byText) {
    const mentions = personMentions(text, all, prose)
    if (mentions.length > 0) found.push({ text, words: wordsOf(text), mentions })
  }
  return found
}

/** The mentions as a person's; a lone word of another kind may be one, since a misspelt surname is seldom known. */
function personMentions(text: string, mentions: readonly Name[], prose: string): readonly Name[] {
  if (text.includes(' of ')) return []
  if (mentions.every(({ type }) => type === 'PER')) return mentions
  const isWord = mayBeSurname(text)
  return mentions.filter(({ type, start }) => type === 'PER' || (isWord && !isPlaced(prose, start)))
}

const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/

function wordsOf(text: string): string[] {
  const words = text.split(' ')
  return words.length > 1 && suffix.test(words.at(-1) as string) ? words.slice(0, -1) : words
}

const plainWord = /^\p{Lu}\p{Ll}{3,}$/u
const articleBefore = /\b(?:the|in|at|from|of|near)\s+$/i

const mayBeSurname = (word: string): boolean =>
  word.length > 3 && !places().has(word) && !isDemonym(word) && plainWord.test(word)

const isPlaced = (prose: string, start: number): boolean =>
  articleBefore.test(prose.slice(Math.max(0, start - 6), start))

const isDemonym = (word: string): boolean =>
  demonyms().has(word) || (word.endsWith('s') && demonyms().has(word.slice(0, -1)))
