import type { Alias, FactBase } from '../evidence/facts.ts'
import type { Notebook } from '../evidence/notebook.ts'

/** Several fact bases as one. A name that two of them know keeps the things of both. */
export function joinFacts(bases: readonly FactBase[]): FactBase {
  const [first, ...more] = bases
  if (!first || more.length === 0) return first ?? noFacts
  let notes: Notebook | undefined
  return {
    get asOf() {
      return (
        bases
          .map(({ asOf }) => asOf)
          .sort()
          .at(-1) ?? ''
      )
    },
    about: (subject, relation) => bases.flatMap((base) => base.about(subject, relation)),
    pointingTo: (object, relation) => bases.flatMap((base) => base.pointingTo(object, relation)),
    named: (alias) => [...new Set(bases.flatMap((base) => base.named(alias)))],
    entity: (id) => bases.map((base) => base.entity(id)).find((found) => found !== undefined),
    startingWith: (word) => joinAliases(bases.map((base) => base.startingWith(word))),
    get notes() {
      return (notes ??= joinNotes(bases))
    },
  }
}

const noFacts: FactBase = {
  asOf: '',
  about: () => [],
  pointingTo: () => [],
  named: () => [],
  entity: () => undefined,
  startingWith: () => [],
  notes: {
    misquotations: [],
    misconceptions: [],
    officialNames: [],
    contexts: [],
    formerNames: [],
    reviews: [],
  },
}

function joinAliases(lists: readonly (readonly Alias[])[]): readonly Alias[] {
  const filled = lists.filter((list) => list.length > 0)
  if (filled.length < 2) return filled[0] ?? []
  const byText = new Map<string, Alias>()
  for (const alias of filled.flat()) {
    const known = byText.get(alias.text)
    byText.set(
      alias.text,
      known ? { ...known, entities: [...new Set([...known.entities, ...alias.entities])] } : alias,
    )
  }
  return [...byText.values()].sort((a, b) => b.words.length - a.words.length)
}

const joinNotes = (bases: readonly FactBase[]): Notebook => ({
  misquotations: bases.flatMap(({ notes }) => notes.misquotations),
  misconceptions: bases.flatMap(({ notes }) => notes.misconceptions),
  officialNames: bases.flatMap(({ notes }) => notes.officialNames),
  contexts: bases.flatMap(({ notes }) => notes.contexts),
  formerNames: bases.flatMap(({ notes }) => notes.formerNames),
  reviews: bases.flatMap(({ notes }) => notes.reviews),
})
