import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import type { ClaimCheck, DocumentChecks } from '../../evidence/claim-check.ts'
import type { FileSetting } from '../project.ts'
import { UsageError } from '../usage-error.ts'

export const ledgerName = 'factlint.claims.yml'

/** Where the ledger of a setting is. */
export const ledgerPath = ({ config, root }: Pick<FileSetting, 'config' | 'root'>): string =>
  resolve(root, config.ledger ?? ledgerName)

/** A document's path as a ledger keeps it. */
export const pathInLedger = (ledger: string, path: string): string =>
  relative(dirname(ledger), path).split(sep).join('/')

/** The checks of a ledger; none where there is no such file. Throws `UsageError` when it cannot be read. */
export async function loadLedger(path: string): Promise<readonly ClaimCheck[]> {
  if (!existsSync(path)) return []
  const { LedgerError, readLedger } = await import('./ledger-text.ts')
  try {
    return readLedger(readFileSync(path, 'utf8'))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (error instanceof LedgerError) throw new UsageError(`${path}: ${message}`)
    throw code ? new UsageError(`${path}: cannot be read (${code})`) : error
  }
}

interface OpenerSetting {
  readonly cwd: string
  readonly today: string
  /** False for `--no-config`: then nothing of the project is read. */
  readonly config: string | boolean
}

/** Finds what people have checked in each document; each ledger is read once. */
export function createChecksOpener({
  cwd,
  today,
  config,
}: OpenerSetting): (setting: FileSetting, path: string) => Promise<DocumentChecks | undefined> {
  const ledgers = new Map<string, Promise<Shelf>>()
  return async (setting, path) => {
    if (config === false) return undefined
    const ledger = ledgerPath(setting)
    const known = ledgers.get(ledger) ?? openShelf(ledger)
    ledgers.set(ledger, known)
    const { byPath, moved } = await known
    const own = byPath.get(pathInLedger(ledger, resolve(cwd, path))) ?? []
    return own.length + moved.length > 0 ? { own, moved, today } : undefined
  }
}

interface Shelf {
  readonly byPath: ReadonlyMap<string, readonly ClaimCheck[]>
  readonly moved: readonly ClaimCheck[]
}

async function openShelf(ledger: string): Promise<Shelf> {
  const byPath = new Map<string, ClaimCheck[]>()
  for (const check of await loadLedger(ledger)) {
    byPath.set(check.path, [...(byPath.get(check.path) ?? []), check])
  }
  const gone = [...byPath].filter(([path]) => !existsSync(resolve(dirname(ledger), path)))
  return { byPath, moved: gone.flatMap(([, checks]) => checks) }
}
