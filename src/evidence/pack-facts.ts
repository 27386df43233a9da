import { groupNames, indexAliases } from './alias-index.ts'
import {
  readEntity,
  idAt,
  readFact,
  readSources,
  type EntityRow,
  type FactGroup,
  type FactPack,
  type FactRow,
} from './fact-pack.ts'
import type { Entity, Fact, FactBase, Relation } from './facts.ts'
import { nameRows } from './name-rows.ts'
import type { Notebook } from './notebook.ts'

/**
 * A fact base over packs held in memory. The packs are asked for when something is looked up first; aliases and
 * the rows of each relation are indexed when they are first needed. `mayOpen` tells, before anything is loaded, that no
 * name begins with a word.
 */
export function packFacts(
  load: () => FactPack,
  loadNotes?: () => Partial<Notebook>,
  mayOpen: (word: string) => boolean = () => true,
): FactBase {
  const pack = once(load)
  const numberOf = entityNumbers(() => pack().entities)
  const sources = once(() => readSources(pack()))
  const aliases = once(() =>
    indexAliases(pack().names ?? groupNames(nameRows(pack().entities)), pack().entities),
  )
  const notes = once((): Notebook => ({
    ...emptyNotes,
    ...(loadNotes ? loadNotes() : pack().notes),
  }))
  let isNamed = false
  const known = new Map<string, Entity>()
  const bySubject = perRelation((relation) => indexRows(groupsOf(pack(), relation), 0))
  const byObject = perRelation((relation) => indexRows(groupsOf(pack(), relation), 1))
  const facts = new WeakMap<FactRow, Fact>()
  const read = ({ group, row }: PackedFact): Fact => {
    const fact = facts.get(row) ?? readFact(group, row, pack().entities, sources())
    facts.set(row, fact)
    return fact
  }
  return {
    get asOf() {
      return pack().made
    },
    about: (subject, relation) => (bySubject(relation).get(numberOf(subject)) ?? []).map(read),
    pointingTo: (object, relation) => {
      const number = numberOf(object)
      return (byObject(relation).get(number < 0 ? object : number) ?? []).map(read)
    },
    named: (alias) => aliases().named(alias),
    entity: (id): Entity | undefined => {
      const row = pack().entities[numberOf(id)]
      return row && (known.get(id) ?? keep(known, id, readEntity(row)))
    },
    startingWith: (word) => {
      isNamed ||= mayOpen(word)
      return isNamed ? aliases().startingWith(word) : []
    },
    get notes() {
      return notes()
    },
  }
}

/** An article asks for few of the entities: those are looked for one by one, and only many make an index worth its time. */
function entityNumbers(rows: () => readonly EntityRow[]): (id: string) => number {
  let known = new Map<string, number>()
  return (id) => {
    const kept = known.get(id)
    if (kept !== undefined) return kept
    if (known.size === mostSought) known = indexIds(rows())
    const number = known.get(id) ?? findId(rows(), id)
    known.set(id, number)
    return number
  }
}

const mostSought = 64

/** The number of an entity; -1 where there is none. */
function findId(rows: readonly EntityRow[], id: string): number {
  const slash = id.indexOf('/')
  const [type, label] = [id.slice(0, slash), id.slice(slash + 1)]
  return rows.findLastIndex((row) => row[1] === label && row[0] === type)
}

function indexIds(rows: readonly EntityRow[]): Map<string, number> {
  const ids = new Map<string, number>()
  for (let index = 0; index < rows.length; index++) ids.set(idAt(rows, index), index)
  return ids
}

function keep(known: Map<string, Entity>, id: string, entity: Entity): Entity {
  known.set(id, entity)
  return entity
}

interface PackedFact {
  readonly group: FactGroup
  readonly row: FactRow
}

type RowIndex = ReadonlyMap<number | string, readonly PackedFact[]>

/** An article asks of few relations: the rows of each are indexed when it is first asked for. */
function perRelation(index: (relation?: Relation) => RowIndex): (relation?: Relation) => RowIndex {
  const known = new Map<Relation | undefined, RowIndex>()
  return (relation) => {
    const made = known.get(relation) ?? index(relation)
    known.set(relation, made)
    return made
  }
}

const groupsOf = ({ facts }: FactPack, relation: Relation | undefined): readonly FactGroup[] =>
  relation === undefined ? facts : facts.filter((group) => group.relation === relation)

function indexRows(groups: readonly FactGroup[], key: 0 | 1): RowIndex {
  const index = new Map<number | string, PackedFact[]>()
  for (const group of groups) {
    for (const row of group.rows) {
      const list = index.get(row[key])
      if (list) list.push({ group, row })
      else index.set(row[key], [{ group, row }])
    }
  }
  return index
}

const emptyNotes: Notebook = {
  misquotations: [],
  misconceptions: [],
  officialNames: [],
  contexts: [],
  formerNames: [],
  reviews: [],
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
