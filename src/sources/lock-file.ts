import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import type { SourceLock } from './lock.ts'
import { emptyLock, formatLock, parseLock } from './lock.ts'
import { sleep } from './politeness.ts'
import { SourceError } from './source-error.ts'

/** The name of the lock file, beside the project's configuration. */
export const lockFileName = 'factlint.sources.lock'

const staleAfter = 15_000
const giveUpAfter = 60_000
const shortestWait = 10

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
  const guard = `${path}.busy`
  await acquire(guard)
  try {
    const before = readIfThere(path)
    const after = formatLock(change(before === undefined ? emptyLock : parseLock(before)))
    if (after !== before) replaceDurably(path, after)
    removeLitter(folder)
  } finally {
    release(guard)
  }
}

const litter = new RegExp(
  `^${lockFileName.replaceAll('.', '\\.')}\\.(?:busy\\.)?(\\d+)(?:\\.tmp|\\.stale)?$`,
)

/** Takes away what processes left behind that were killed at work. */
function removeLitter(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = litter.exec(name)?.[1]
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true })
  }
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

const token = (): string => `${process.pid} ${hostname()}`

async function acquire(guard: string): Promise<void> {
  const begun = Date.now()
  for (let wait = shortestWait; ; wait = Math.min(wait * 1.5, 200)) {
    if (tryAcquire(guard)) return
    if (isStale(guard)) breakGuard(guard)
    else await sleep(wait + Math.random() * wait)
    if (Date.now() - begun > giveUpAfter)
      throw new SourceError(`${guard} is held by another process; remove it if none runs`)
  }
}

/** A finished file is linked into place, so that nobody ever sees a guard without its owner's name. */
function tryAcquire(guard: string): boolean {
  const own = `${guard}.${process.pid}`
  const handle = openSync(own, 'w')
  writeSync(handle, token())
  closeSync(handle)
  try {
    linkSync(own, guard)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    unlinkSync(own)
  }
}

function release(guard: string): void {
  if (readIfThere(guard) === token()) unlinkSync(guard)
}

/** Its process is gone, or it is far older than any change takes. */
function isStale(guard: string): boolean {
  const owner = readIfThere(guard)
  if (owner === undefined) return false
  const [pid = '', host = ''] = owner.split(' ')
  if (host === hostname() && !isRunning(Number(pid))) return true
  return ageOf(guard) > staleAfter
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function ageOf(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs
  } catch {
    return 0
  }
}

/** Takes a dead guard away; if it was another's fresh one after all, puts it back. */
function breakGuard(guard: string): void {
  const seen = readIfThere(guard)
  const aside = `${guard}.${process.pid}.stale`
  try {
    renameSync(guard, aside)
  } catch {
    return
  }
  try {
    if (readIfThere(aside) !== seen) linkSync(aside, guard)
  } catch {
    // A third process took the place in between; its guard holds.
  } finally {
    unlinkSync(aside)
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
