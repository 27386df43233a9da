import type { FactPack } from '../evidence/fact-pack.ts'
import type { FactBase } from '../evidence/facts.ts'
import type { Notebook } from '../evidence/notebook.ts'
import { packFacts } from '../evidence/pack-facts.ts'
import { writeLatin1Json } from './latin1-json.ts'
import { coreNotesJson, corePackJson } from './data/core-pack.ts'

/** The facts that ship with factlint. Parsed when a text first has a word that one of their names begins with. */
export const coreFacts = (): FactBase => (shared ??= packFacts(readCorePack, readNotes, opensName))

let shared: FactBase | undefined

export const readCorePack = (): FactPack => JSON.parse(corePackJson) as FactPack

const readNotes = (): Partial<Notebook> => JSON.parse(coreNotesJson) as Partial<Notebook>

/** The key of the word in the names of the pack: searching the text of the pack costs less than parsing it. */
const opensName = (word: string): boolean => corePackJson.includes(`${writeLatin1Json(word)}:[[`)
