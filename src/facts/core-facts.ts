import type { FactPack } from '../evidence/fact-pack.ts'
import type { FactBase } from '../evidence/facts.ts'
import type { Notebook } from '../evidence/notebook.ts'
import { packFacts } from '../evidence/pack-facts.ts'
import { coreNotesJson, corePackJson } from './data/core-pack.ts'

/** The facts that ship with factlint. Parsed when first asked. */
export const coreFacts = (): FactBase => (shared ??= packFacts(readCorePack, readNotes))

let shared: FactBase | undefined

export const readCorePack = (): FactPack => JSON.parse(corePackJson) as FactPack

const readNotes = (): Partial<Notebook> => JSON.parse(coreNotesJson) as Partial<Notebook>
