import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { FactSource } from '../evidence/facts.ts'
import type { ReviewedClaim } from '../evidence/notebook.ts'
import type { StoreFooter, SectionName } from './fact-store.ts'
import type { Imported } from './imported.ts'
import type { Section } from './sorted-lines.ts'

export interface StoreContent extends Imported {
  readonly name: string
  /** ISO day. */
  readonly made: string
  readonly reviews?: readonly ReviewedClaim[]
}

/** Writes a store beside its final place and moves it there when it is whole, so that half a store is never seen. */
export function writeFactStore(path: string, content: StoreContent): void {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.draft`
  const file = openSync(draft, 'w')
  try {
    writeSections(file, content)
    closeSync(file)
    renameSync(draft, path)
  } catch (cause) {
    rmSync(draft, { force: true })
    throw cause
  }
}

function writeSections(file: number, content: StoreContent): void {
  const sources = new Map<string, { readonly index: number; readonly source: FactSource }>()
  const sourceIndex = (source: FactSource): number => {
    const key = JSON.stringify(source)
    const known = sources.get(key) ?? { index: sources.size, source }
    sources.set(key, known)
    return known.index
  }
  const resolve = sameAsResolver(content)
  let offset = 0
  const section = (lines: string[]): Section => {
    const start = offset
    offset += writeLines(file, lines.sort())
    return { start, end: offset }
  }
  const sections: Record<SectionName, Section> = {
    entities: section(
      content.entities.map((entity) =>
        row([entity.id, entity.type, entity.label, entity.wikidata]),
      ),
    ),
    subjects: section(
      content.facts.map((fact) => factLine(resolve(fact.subject), fact.object, fact, sourceIndex)),
    ),
    objects: section(
      content.facts.map((fact) => factLine(fact.object, resolve(fact.subject), fact, sourceIndex)),
    ),
    names: section(
      content.entities.flatMap((entity) =>
        [entity.label, ...entity.aliases].map((name) => row([name, resolve(entity.id)])),
      ),
    ),
  }
  const footer: StoreFooter = {
    format: 'factlint facts 1',
    name: content.name,
    made: content.made,
    sources: [...sources.values()].map(({ source }) => source),
    sections,
    reviews: content.reviews ?? [],
    count: content.facts.length,
  }
  writeSync(file, JSON.stringify(footer))
  writeSync(file, String(offset).padStart(16))
}

/** “same as” leads to the entity meant; circles were refused before. */
function sameAsResolver({ entities }: Imported): (id: string) => string {
  if (!entities.some(({ sameAs }) => sameAs)) return (id) => id
  const byLabel = new Map(entities.map((entity) => [entity.label, entity]))
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return (id) => {
    let here = byId.get(id)
    while (here?.sameAs) {
      const next = byLabel.get(here.sameAs)
      if (!next) break
      here = next
    }
    return here?.id ?? id
  }
}

const factLine = (
  key: string,
  other: string,
  fact: Imported['facts'][number],
  sourceIndex: (source: FactSource) => number,
): string =>
  row([
    key,
    fact.relation,
    other,
    fact.from,
    fact.to,
    fact.status === 'contested' ? '1' : '',
    String(sourceIndex(fact.source)),
    fact.expires,
  ])

const row = (fields: readonly (string | undefined)[]): string =>
  fields.map((field) => (field ?? '').replace(/[\t\r\n]+/g, ' ')).join('\t')

const linesAtOnce = 10_000

function writeLines(file: number, lines: readonly string[]): number {
  let bytes = 0
  for (let at = 0; at < lines.length; at += linesAtOnce)
    bytes += writeSync(file, Buffer.from(`${lines.slice(at, at + linesAtOnce).join('\n')}\n`))
  return bytes
}
