import type { Name } from '../article.ts'
import type { PersonMention } from './person-mentions.ts'

/** The one person named before a place in its sentence or the sentence before, in the same block. */
export function lastPerson(
  persons: readonly PersonMention[],
  place: { readonly sentence: number; readonly block: number; readonly start: number },
): Name | undefined {
  const near = persons.filter(
    ({ person, sentence }) =>
      person.end <= place.start &&
      sentence.block === place.block &&
      sentence.index >= place.sentence - 1,
  )
  const names = new Set(near.map(({ person }) => person.canonical))
  return names.size === 1 ? near.at(-1)?.person : undefined
}
