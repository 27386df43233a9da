import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { FactBase } from '../evidence/facts.ts'
import { coreFacts } from './core-facts.ts'
import { openFactStore, type FactStore } from './fact-store.ts'
import { joinFacts } from './join-facts.ts'

/** The stores of a folder, by name. */
export function openStores(folder: string): FactStore[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.facts'))
    .sort()
    .map((name) => openFactStore(join(folder, name)))
}

/** The core pack and the stores of a folder as one fact base. */
export const openFactBase = (folder: string): FactBase => {
  const stores = openStores(folder)
  return stores.length === 0 ? coreFacts() : joinFacts([coreFacts(), ...stores])
}
