import type { Name } from '../../../src/article/article.ts'

/** A person's name as the text spells it. */
export interface PersonName {
  readonly text: string
  /** Its words, “Jr.” and the like left out. */
  readonly words: readonly string[]
  readonly mentions: readonly Name[]
}

/** The names of persons of at least two words, and the surnames that stand alone, each with its mentions. */
export function readPersonNames(names: readonly Name[]): PersonName[] {
  const byText = new Map<string, Name[]>()
  for (const name of names) {
    if (name.type !== 'PER') continue
    const mentions = byText.get(name.canonical)
    if (mentions) mentions.push(name)
    else byText.set(name.canonical, [name])
  }
  return [...byText].map(([text, mentions]) => ({ text, words: wordsOf(text), mentions }))
}

const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/

const wordsOf = (text: string): string[] => text.split(' ').filter((word) => !suffix.test(word))
