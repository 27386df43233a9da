import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  type Stats,
} from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/** Compiled code of the bundle, kept between runs. */
export interface CodeCache {
  /** What is kept, or nothing: no file, one that somebody else could have written, or a damaged one. */
  read(): Buffer | undefined
  /** Keeps code; a failure only makes the next start slower. */
  write(code: Buffer): void
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The cache below the user's cache folder. The file is executable code, so only what this user alone can write is
 * read: a folder and a file that are theirs, no links, nothing others may write to. `FACTLINT_CODE_CACHE=0` turns it
 * off. The name says which bundle and which V8 the code is for.
 */
export function openCodeCache(env: Environment, name: string): CodeCache | undefined {
  const folder = cacheFolder(env)
  if (folder === undefined) return undefined
  const path = join(folder, `code-${name}`)
  return {
    read: () => attempt(() => (isOwn(lstatSync(folder)) ? readTwice(path) : undefined)),
    write: (code) =>
      attempt(() => {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        if (isOwn(lstatSync(folder))) writeTwice(folder, path, code)
      }),
  }
}

function cacheFolder(env: Environment): string | undefined {
  if (env['FACTLINT_CODE_CACHE'] === '0') return undefined
  const base = env['XDG_CACHE_HOME'] ?? join(env['HOME'] ?? homedir(), '.cache')
  return isAbsolute(base) ? join(base, 'factlint', 'start') : undefined
}

/** Windows has no owners and modes to look at; the user's own folder is closed to others there. */
function isOwn(stats: Stats): boolean {
  if (stats.isSymbolicLink()) return false
  return (
    process.getuid === undefined || (stats.uid === process.getuid() && (stats.mode & 0o022) === 0)
  )
}

/** V8 does not look for damage, so the code stands in the file twice: comparing costs less than any digest. */
function readTwice(path: string): Buffer | undefined {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    const stats = fstatSync(file)
    if (!stats.isFile() || !isOwn(stats)) return undefined
    const both = readFileSync(file)
    const half = both.length / 2
    if (half === 0 || !Number.isInteger(half)) return undefined
    const code = both.subarray(0, half)
    return code.equals(both.subarray(half)) ? code : undefined
  } finally {
    closeSync(file)
  }
}

/** Renamed into place, so that a reader finds all or nothing. */
function writeTwice(folder: string, path: string, code: Buffer): void {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, Buffer.concat([code, code]), { mode: 0o600, flag: 'wx' })
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  prune(folder)
}

/** Two versions of Node and an update beside each other are common; more is what nobody uses any longer. */
const mostKept = 4

function prune(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.startsWith('code-'))
    .map((name) => ({ path: join(folder, name), time: lstatSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time)
  for (const { path } of files.slice(mostKept)) rmSync(path, { force: true })
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
