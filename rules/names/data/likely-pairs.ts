import type { PersonName } from './person-names.ts'

/**
 * The pairs of names worth a closer look, the earlier one first: full names that share a word, and a lone surname with
 * the full names whose surname begins or ends alike.
 */
export function* likelyPairs(names: readonly PersonName[]): Generator<[PersonName, PersonName]> {
  const index = new Map<string, PersonName[]>()
  for (const name of names) {
    const met = new Set<PersonName>()
    for (const key of keysOf(name)) {
      const others = index.get(key)
      if (!others) {
        index.set(key, [name])
        continue
      }
      for (const other of others) {
        if (other === name || met.has(other)) continue
        met.add(other)
        yield [other, name]
      }
      others.push(name)
    }
  }
}

function keysOf({ words }: PersonName): string[] {
  const surname = words[words.length - 1] ?? ''
  const keys = [`${surname.charAt(0)}*`.toLowerCase(), `*${surname.slice(-3)}`.toLowerCase()]
  if (words.length > 1) for (const word of words) if (word.length > 2) keys.push(word)
  return keys
}
