import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import type { Io } from '../io.ts'
import { UsageError } from '../usage-error.ts'
import { runGit } from './run-git.ts'

/** A file as git keeps it. */
export interface Blob {
  readonly path: string
  readonly hash: string
}

/** What git knows, by paths relative to the working directory. Nothing here reads the work tree. */
export interface Repository {
  /** The commit a reference and HEAD both come from. Throws `UsageError` when there is none. */
  mergeBase(ref: string): Promise<string>
  /** The commit checked out; nothing before the first. */
  head(): Promise<string | undefined>
  /** The files of a commit. */
  filesOf(commit: string): Promise<readonly Blob[]>
  /** Files whose staged content differs from a commit, or from nothing. */
  staged(commit: string | undefined): Promise<readonly Blob[]>
  /** The old path by the new one, for files the index has renamed since a commit. */
  renames(commit: string): Promise<ReadonlyMap<string, string>>
  read(hash: string): Promise<Buffer>
}

/** Throws `UsageError` when the working directory lies in no repository. */
export async function openRepository(io: Io): Promise<Repository> {
  const run = (...args: string[]) => runGit(io.cwd, io.env, args)
  const prefix = await run('rev-parse', '--show-prefix')
  if (prefix === undefined) throw new UsageError('this folder lies in no git repository')
  const from = prefix.toString().replace(/\n$/, '') || '.'
  const shown = (path: string) => posix.relative(`/${from}`, `/${path}`)
  const commitOf = async (ref: string) =>
    (await run('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`))
      ?.toString()
      .trim()
  return {
    head: () => commitOf('HEAD'),
    mergeBase: async (ref) => {
      const commit = await commitOf(ref)
      if (commit === undefined) throw new UsageError(await unknown(ref, run))
      const base = await run('merge-base', commit, 'HEAD')
      if (base) return base.toString().trim()
      throw new UsageError(
        `“${ref}” and HEAD share no commit here; fetch the history (fetch-depth: 0)`,
      )
    },
    filesOf: async (commit) =>
      blobs(await run('ls-tree', '-r', '-z', '--full-tree', commit), shown),
    staged: async (commit) => {
      const index = blobs(await run('ls-files', '-s', '-z', '--full-name', '--', ':/'), shown)
      return commit === undefined
        ? index
        : changedBetween(await run('ls-tree', '-r', '-z', '--full-tree', commit), index, shown)
    },
    renames: async (commit) =>
      readRenames(
        await run(
          'diff-index',
          '--cached',
          '-M',
          '-z',
          '--name-status',
          '--diff-filter=R',
          commit,
          '--',
        ),
        shown,
      ),
    read: async (hash) => {
      const blob = await run('cat-file', 'blob', hash)
      if (blob) return blob
      throw new UsageError(`git cannot read the object ${hash}`)
    },
  }
}

async function unknown(
  ref: string,
  run: (...args: string[]) => Promise<Buffer | undefined>,
): Promise<string> {
  const shallow = (await run('rev-parse', '--is-shallow-repository'))?.toString().trim() === 'true'
  return `git knows no commit “${ref}” here${shallow ? '; fetch the history (fetch-depth: 0)' : ''}`
}

/** The name git gives a content, in the object format of `like`. */
export function hashBlob(content: Buffer, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${content.length}\0`).update(content).digest('hex')
}

const entry = /^100[0-7]{3} (?:blob )?([0-9a-f]+)(?: 0)?\t(.*)$/s

/** Regular files of `ls-tree -z` or `ls-files -s -z`; links and submodules are no documents. */
const blobs = (output: Buffer | undefined, shown: (path: string) => string): Blob[] =>
  fields(output).flatMap((field) => {
    const [, hash, path] = entry.exec(field) ?? []
    return hash === undefined || path === undefined ? [] : [{ hash, path: shown(path) }]
  })

function changedBetween(
  tree: Buffer | undefined,
  index: readonly Blob[],
  shown: (path: string) => string,
): Blob[] {
  const before = new Map(blobs(tree, shown).map(({ path, hash }) => [path, hash]))
  return index.filter(({ path, hash }) => before.get(path) !== hash)
}

function readRenames(
  output: Buffer | undefined,
  shown: (path: string) => string,
): ReadonlyMap<string, string> {
  const parts = fields(output)
  const renames = new Map<string, string>()
  for (let at = 0; at + 2 < parts.length; at += 3) {
    renames.set(shown(parts[at + 2] ?? ''), shown(parts[at + 1] ?? ''))
  }
  return renames
}

const fields = (output: Buffer | undefined): string[] =>
  (output?.toString('utf8') ?? '').split('\0').filter(Boolean)
