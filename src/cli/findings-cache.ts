import { hash } from 'node:crypto'
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import type { FileResult } from '../diagnostics/diagnostic.ts'
import type { DocumentInput } from '../documents/parse-document.ts'
import type { Io } from './io.ts'
import { buildName } from './build-name.ts'

/** Findings kept by content, setting and version: an unchanged document is not checked again. */
export interface FindingsCache {
  /** The key of a document under a setting. */
  keyOf(input: DocumentInput, setting: string): string
  /** What is kept, or nothing: an entry that was damaged counts as none. */
  read(key: string, input: DocumentInput): FileResult | undefined
  write(key: string, result: FileResult): void
  /** Takes out entries that no run used for a month. */
  prune(): void
}

/** The folder of the user's caches; never inside the checked repository, which could bring findings of its own. */
export function defaultCacheFolder(io: Io): string {
  const base = io.env['XDG_CACHE_HOME'] ?? join(io.env['HOME'] ?? homedir(), '.cache')
  return join(base, 'factlint')
}

const month = 30 * 24 * 3600 * 1000

/** Opens a cache in a folder. A folder that cannot be written only makes the run slower. */
export function openFindingsCache(folder: string, io: Io): FindingsCache {
  const path = resolve(io.cwd, folder)
  const ready = attempt(() => mkdirSync(path, { recursive: true })) !== failed
  return {
    keyOf: ({ path: name, text, format, date }, setting) =>
      digest(JSON.stringify([buildName, setting, name, format ?? '', date ?? '', text])),
    read: (key, { text }) => {
      const entry = attempt(() => readEntry(join(path, key)))
      return entry === failed || entry === undefined ? undefined : { ...entry, text }
    },
    write: (key, result) => {
      if (ready) attempt(() => writeEntry(path, key, result))
    },
    prune: () => void attempt(() => prune(path, Date.now() - month)),
  }
}

const digest = (text: string): string => hash('sha256', text).slice(0, 40)

type Entry = Omit<FileResult, 'text'>

/** The first line is the digest of the second. */
function readEntry(path: string): Entry | undefined {
  const [sum, body] = readFileSync(path, 'utf8').split('\n')
  if (body === undefined || digest(body) !== sum) return undefined
  const now = new Date()
  utimesSync(path, now, now)
  return JSON.parse(body) as Entry
}

let counter = 0

/** Renamed into place; a half-written entry after a crash fails its digest. */
function writeEntry(folder: string, key: string, { text: _, ...entry }: FileResult): void {
  const body = JSON.stringify(entry)
  const temporary = join(folder, `${key}.${process.pid}.${counter++}.tmp`)
  writeFileSync(temporary, `${digest(body)}\n${body}\n`)
  renameSync(temporary, join(folder, key))
}

function prune(folder: string, before: number): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (/^[0-9a-f]{40}(?:\.|$)/.test(name) && statSync(path).mtimeMs < before)
      rmSync(path, { force: true })
  }
}

const failed = Symbol('failed')

/** A cache never stops a run. */
function attempt<T>(action: () => T): T | typeof failed {
  try {
    return action()
  } catch {
    return failed
  }
}
