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
      const others = index.get(key) ?? []
      for (const other of others) {
        if (met.has(other)) continue
        met.add(other)
        yield [other, name]
      }
      index.set(key, [...others, name])
    }
  }
}

function keysOf({ words }: PersonName): string[] {
  const surname = words.at(-1) ?? ''
  const ends = [`${surname[0] ?? ''}*`, `*${surname.slice(-3)}`].map((key) => key.toLowerCase())
  return words.length === 1 ? ends : [...ends, ...words.filter((word) => word.length > 2)]
}
