import { tokenize } from '../text/tokens.ts'
import type { EntityRow } from './fact-pack.ts'
import { nameForms, type NameRow } from './name-rows.ts'
import { entityId } from './fact-pack.ts'
import type { Alias } from './facts.ts'

/** The aliases of entities by their first word. */
export interface AliasIndex {
  startingWith(word: string): readonly Alias[]
  named(text: string): readonly string[]
}

/** Names by the first word that `tokenize` gives for them. */
export type NameGroups = Readonly<Record<string, readonly NameRow[]>>

export function groupNames(names: readonly NameRow[]): NameGroups {
  const groups: Record<string, NameRow[]> = Object.create(null) as Record<string, NameRow[]>
  for (const name of names) (groups[firstWordOf(name[0])] ??= []).push(name)
  return groups
}

/** Indexes names. The words of a name are read when its first word is met. */
export function indexAliases(groups: NameGroups, rows: readonly EntityRow[]): AliasIndex {
  const read = new Map<string, readonly Alias[]>()
  const toAlias = ([text, form, ...numbers]: NameRow): Alias => ({
    text,
    words: aliasWords(text),
    form: nameForms[form] ?? 'name',
    entities: numbers.map((index) =>
      entityId(...((rows[index] as EntityRow).slice(0, 2) as [EntityRow[0], string])),
    ),
  })
  const startingWith = (word: string): readonly Alias[] => {
    if (!Object.hasOwn(groups, word)) return none
    const group = groups[word] ?? []
    const known = read.get(word)
    if (known) return known
    const aliases = group.map(toAlias).sort((a, b) => b.words.length - a.words.length)
    read.set(word, aliases)
    return aliases
  }
  return {
    startingWith,
    named: (text) => {
      const plain = straighten(text)
      const first = firstWordOf(plain)
      return startingWith(first).find((alias) => straighten(alias.text) === plain)?.entities ?? []
    },
  }
}

const none: readonly Alias[] = []

const straighten = (text: string): string => text.replaceAll('’', "'")

/** What `tokenize` gives as the first word of a name. */
function firstWordOf(text: string): string {
  const space = text.indexOf(' ')
  const word = straighten(space < 0 ? text : text.slice(0, space))
  if (!word.includes('.') && !word.includes(',')) return word
  return dotted.test(word) ? word : word.replace(/[.,].*$/, '')
}

const dotted = /^(?:\p{Lu}\.){2,}$/u

/** The words of a name as the tokens of a sentence give them; curly apostrophes count as straight ones. */
function aliasWords(text: string): string[] {
  const plain = straighten(text)
  if (simpleName.test(plain)) return plain.split(' ')
  return tokenize(plain, { start: 0, end: plain.length }).map((token) => token.text)
}

const simpleName = /^[\p{L} ]+$/u
