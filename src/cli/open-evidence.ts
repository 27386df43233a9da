import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { SourceShelf } from '../evidence/evidence.ts'
import type { FactBase } from '../evidence/facts.ts'
import type { RuleKind } from '../rule/define-rule.ts'
import type { FileSetting } from './project.ts'

/** What a document is held against besides itself: facts and the pages it cites. */
export interface DocumentEvidence {
  readonly facts?: FactBase
  readonly sources?: SourceShelf
}

export interface EvidenceOptions {
  readonly frozen?: boolean
  /** False for `--no-facts`. */
  readonly facts?: boolean
}

const lockName = 'factlint.sources.lock'

/**
 * Opens the evidence a setting's rules can use, once a folder. Facts ship with factlint; the shelf of cited pages is
 * there when the project keeps a lock file or `--frozen` asks for one. Reads files only, never the network.
 */
export function createEvidenceOpener(
  options: EvidenceOptions,
): (setting: FileSetting) => Promise<DocumentEvidence> {
  const shelfOf = createShelfOpener(options.frozen === true)
  return async (setting) => {
    const facts =
      options.facts !== false && needs(setting, ['facts']) ? await openFacts(setting) : undefined
    const sources = needs(setting, ['source', 'network']) ? await shelfOf(setting) : undefined
    return { ...(facts ? { facts } : {}), ...(sources ? { sources } : {}) }
  }
}

/** Opens the shelf of cited pages that a setting names, once a folder; nothing where there is no lock file. */
export function createShelfOpener(
  frozen: boolean,
): (setting: FileSetting) => Promise<SourceShelf | undefined> {
  const shelves = new Map<string, Promise<SourceShelf | undefined>>()
  return (setting) => {
    const folder = shelfFolder(setting)
    const known = shelves.get(folder) ?? openShelfIn(folder, frozen)
    shelves.set(folder, known)
    return known
  }
}

const needs = ({ rules }: FileSetting, kinds: readonly RuleKind[]): boolean =>
  rules.some(({ rule }) => kinds.includes(rule.meta.kind))

/** Where the lock file of cited pages is looked for. */
export const lockPath = (setting: FileSetting): string => join(shelfFolder(setting), lockName)

const shelfFolder = ({ config, root }: FileSetting): string =>
  config.sources ? dirname(resolve(root, config.sources)) : root

async function openShelfIn(folder: string, frozen: boolean): Promise<SourceShelf | undefined> {
  if (!frozen && !existsSync(join(folder, lockName))) return undefined
  const { openShelf } = await import('../sources/source-shelf.ts')
  return openShelf({ folder, frozen })
}

const bases = new Map<string, Promise<FactBase>>()

/** The facts that ship with factlint, and those imported beside the project. */
function openFacts({ root }: FileSetting): Promise<FactBase> {
  const folder = join(root, '.factlint', 'facts')
  const base =
    bases.get(folder) ??
    import('../facts/open-stores.ts').then(({ openFactBase }) => openFactBase(folder))
  bases.set(folder, base)
  return base
}
