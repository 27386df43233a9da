import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { entityId } from '../evidence/fact-pack.ts'
import type { Alias, Entity, EntityType, Fact, FactBase, FactSource } from '../evidence/facts.ts'
import type { ReviewedClaim } from '../evidence/notebook.ts'
import { tokenize } from '../text/tokens.ts'
import { linesWithKey, type Section } from './sorted-lines.ts'

/** The last line of a store: where its sections lie and what is shared by many rows. */
export interface StoreFooter {
  readonly format: 'factlint facts 1'
  readonly name: string
  /** ISO day. */
  readonly made: string
  readonly sources: readonly FactSource[]
  readonly sections: Readonly<Record<SectionName, Section>>
  readonly reviews: readonly ReviewedClaim[]
  readonly count: number
}

export type SectionName = 'entities' | 'subjects' | 'objects' | 'names'

export interface FactStore extends FactBase {
  readonly name: string
  readonly count: number
  close(): void
}

const footerLength = 16
const cacheSize = 4096

/**
 * Opens a store written by `writeFactStore`. Reads its last line only; every look-up is a binary search on the sorted
 * lines of the file, so millions of facts take no memory. Throws when the file is no store.
 */
export function openFactStore(path: string): FactStore {
  const file = openSync(path, 'r')
  const footer = readFooter(file, path)
  const find = (section: SectionName, key: string): readonly string[][] =>
    linesWithKey(file, footer.sections[section], key)
  const named = cached((name: string) => findNames(find, name))
  const starting = cached((word: string) => findStarting(file, footer, word))
  return {
    name: footer.name,
    count: footer.count,
    asOf: footer.made,
    about: (subject, relation) =>
      find('subjects', subject)
        .map((row) => readFactLine(row, footer.sources, false))
        .filter((fact) => relation === undefined || fact.relation === relation),
    pointingTo: (object, relation) =>
      find('objects', object)
        .map((row) => readFactLine(row, footer.sources, true))
        .filter((fact) => relation === undefined || fact.relation === relation),
    named,
    entity: cached((id: string) => readEntity(find('entities', id)[0])),
    startingWith: starting,
    notes: {
      misquotations: [],
      misconceptions: [],
      officialNames: [],
      contexts: [],
      formerNames: [],
      reviews: footer.reviews,
    },
    close: () => closeSync(file),
  }
}

function readFooter(file: number, path: string): StoreFooter {
  const { size } = fstatSync(file)
  const tail = Buffer.alloc(footerLength)
  if (size < footerLength) throw new Error(`${path}: not a fact store`)
  readSync(file, tail, 0, footerLength, size - footerLength)
  const start = Number(tail.toString('latin1'))
  if (!Number.isInteger(start) || start >= size) throw new Error(`${path}: not a fact store`)
  const bytes = Buffer.alloc(size - footerLength - start)
  readSync(file, bytes, 0, bytes.length, start)
  return JSON.parse(bytes.toString('utf8')) as StoreFooter
}

function readFactLine(
  row: readonly string[],
  sources: readonly FactSource[],
  swapped: boolean,
): Fact {
  const [key = '', relation = '', other = '', from, to, contested, source, expires] = row
  return {
    subject: swapped ? other : key,
    relation,
    object: swapped ? key : other,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    status: contested ? 'contested' : 'settled',
    source: sources[Number(source)] ?? { name: 'unknown', url: '' },
    ...(expires ? { expires } : {}),
  }
}

function readEntity(row: readonly string[] | undefined): Entity | undefined {
  if (!row) return undefined
  const [, type = 'other', label = '', wikidata] = row
  return {
    id: entityId(type as EntityType, label),
    type: type as EntityType,
    label,
    ...(wikidata ? { wikidata } : {}),
  }
}

const findNames = (
  find: (section: SectionName, key: string) => readonly string[][],
  name: string,
): readonly string[] => [...new Set(find('names', name).map(([, id = '']) => id))]

function findStarting(file: number, footer: StoreFooter, word: string): readonly Alias[] {
  const aliases = new Map<string, { words: string[]; entities: string[] }>()
  for (const [text = '', id = ''] of linesWithKey(file, footer.sections.names, word, true)) {
    const words = tokenize(text, { start: 0, end: text.length }).map((token) => token.text)
    if (words[0] !== word) continue
    const known = aliases.get(text)
    if (known) known.entities.push(id)
    else aliases.set(text, { words, entities: [id] })
  }
  return [...aliases]
    .map(([text, { words, entities }]): Alias => ({ text, words, entities, form: 'name' }))
    .sort((a, b) => b.words.length - a.words.length)
}

/** Remembers the last answers, and forgets all of them when there are too many. */
function cached<T>(look: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const value = known.get(key)
    if (value !== undefined) return value
    if (known.size >= cacheSize) known.clear()
    const found = look(key)
    known.set(key, found)
    return found
  }
}
