import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SourceLock } from './lock.ts'
import { emptyLock, formatLock, parseLock } from './lock.ts'
import { takeTurn } from './take-turn.ts'

/** The name of the lock file, beside the project's configuration. */
export const lockFileName = 'factlint.sources.lock'

/** The lock of a folder, or undefined when it has none. Throws `SourceError` when it is not valid. */
export function readLockFile(folder: string): SourceLock | undefined {
  const text = readIfThere(join(folder, lockFileName))
  return text === undefined ? undefined : parseLock(text)
}

/**
 * Changes the lock file as one step: waits for its turn, reads what is there now, applies the change, and renames a
 * finished file over the old one. A process that dies at any point leaves the old file or the new one.
 */
export async function updateLockFile(
  folder: string,
  change: (lock: SourceLock) => SourceLock,
): Promise<void> {
  const path = join(folder, lockFileName)
  await takeTurn(path, async () => {
    const before = readIfThere(path)
    const after = formatLock(change(before === undefined ? emptyLock : parseLock(before)))
    if (after !== before) replaceDurably(path, after)
  })
}

/** Writes a file so that after a crash it is the old one or the new one. */
export function replaceDurably(path: string, content: string | Buffer): void {
  const temporary = `${path}.${process.pid}.tmp`
  const handle = openSync(temporary, 'w')
  try {
    const bytes = Buffer.from(content as string)
    for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(temporary, path)
  syncFolder(dirname(path))
}

function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    fsyncSync(handle)
    closeSync(handle)
  } catch {
    // Some file systems cannot sync a folder; the rename itself is still atomic.
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
