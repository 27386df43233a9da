import {
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { sleep } from './politeness.ts'
import { SourceError } from './source-error.ts'

const staleAfter = 15_000
const giveUpAfter = 60_000
const shortestWait = 10

/**
 * Reads and changes a file while no other process does the same, so that no change is lost. What processes left beside it
 * that were killed at work is taken away. Throws `SourceError` when the folder cannot be written or another holds the file
 * for too long.
 */
export async function takeTurn<T>(path: string, action: () => Promise<T>): Promise<T> {
  const guard = `${path}.busy`
  await acquire(guard)
  try {
    const result = await action()
    removeLitter(path)
    return result
  } finally {
    release(guard)
  }
}

function removeLitter(path: string): void {
  const name = basename(path)
  for (const other of readdirSync(dirname(path))) {
    if (!other.startsWith(`${name}.`)) continue
    const pid = litter.exec(other.slice(name.length))?.[1]
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(dirname(path), other), { force: true })
  }
}

/** What comes after the name of the file, in names of unfinished files and abandoned guards. */
const litter = /^\.(?:busy\.)?(\d+)(?:\.\d+)?(?:\.tmp|\.stale)?$/

const token = (): string => `${process.pid} ${hostname()}`

async function acquire(guard: string): Promise<void> {
  const begun = performance.now()
  for (let wait = shortestWait; ; wait = Math.min(wait * 1.5, 200)) {
    if (tryAcquire(guard)) return
    if (isStale(guard)) breakGuard(guard)
    else await sleep(wait + Math.random() * wait)
    if (performance.now() - begun > giveUpAfter)
      throw new SourceError(`${guard} is held by another process; remove it if none runs`)
  }
}

/** A finished file is linked into place, so that nobody ever sees a guard without its owner's name. */
function tryAcquire(guard: string): boolean {
  const own = `${guard}.${process.pid}`
  writeToken(own)
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

function writeToken(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, token())
  } catch (error) {
    rmSync(path, { force: true })
    const { code, message } = error as NodeJS.ErrnoException
    throw new SourceError(`${path.replace(/\.busy\.\d+$/, '')}: cannot be written (${code ?? message})`)
  }
}

function release(guard: string): void {
  if (readIfThere(guard) === token()) unlinkSync(guard)
}

/**
 * Its process is gone; of another machine's process: it is far older than any change takes. Clocks jump, so age alone breaks
 * no guard of this machine.
 */
function isStale(guard: string): boolean {
  const owner = readIfThere(guard)
  if (owner === undefined) return false
  const [pid = '', host = ''] = owner.split(' ')
  return host === hostname() ? !isRunning(Number(pid)) : ageOf(guard) > staleAfter
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
