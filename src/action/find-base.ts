import { readFileSync } from 'node:fs'
import { runGit } from '../cli/git/run-git.ts'
import type { Io } from '../cli/io.ts'
import { UsageError } from '../cli/usage-error.ts'

/** What the event that started a workflow says of commits, as far as it is needed here. */
interface Event {
  readonly before?: unknown
  readonly pull_request?: {
    readonly base?: { readonly sha?: unknown }
    readonly head?: { readonly sha?: unknown }
  }
  readonly merge_group?: { readonly base_sha?: unknown }
}

/**
 * The commit whose lines count as old: of a pull request what it merges into, of a push what was there before; nothing
 * when the event compares with nothing (a schedule, a new branch). Throws `UsageError` when the clone does not have it.
 */
export async function findBase(io: Pick<Io, 'cwd' | 'env'>): Promise<string | undefined> {
  const event = readEvent(io.env['GITHUB_EVENT_PATH'])
  const merged = await mergedInto(event, io)
  if (merged !== undefined) return merged
  const named = baseOf(event)
  if (named === undefined || /^0+$/.test(named)) return undefined
  if (await exists(named, io)) return named
  throw new UsageError(
    `the commit ${named.slice(0, 12)} to compare with is not in this clone; set fetch-depth: 0 in actions/checkout`,
  )
}

function readEvent(path: string | undefined): Event {
  if (!path) return {}
  try {
    const event: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof event === 'object' && event !== null ? event : {}
  } catch (error) {
    throw new UsageError(`GITHUB_EVENT_PATH: ${path} cannot be read: ${(error as Error).message}`)
  }
}

const hash = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

const baseOf = ({ before, pull_request, merge_group }: Event): string | undefined =>
  [pull_request?.base?.sha, merge_group?.base_sha, before].find(
    (value): value is string => typeof value === 'string' && hash.test(value),
  )

/**
 * A pull request is checked out as its merge into the branch: then the first parent is what it merges into, newer than
 * the base the event names, and there with two commits of history.
 */
async function mergedInto(event: Event, io: Pick<Io, 'cwd' | 'env'>): Promise<string | undefined> {
  const head = event.pull_request?.head?.sha
  if (typeof head !== 'string') return undefined
  const [first, second] = await Promise.all(['HEAD^1', 'HEAD^2'].map((ref) => commitOf(ref, io)))
  return second === head ? first : undefined
}

const exists = async (commit: string, io: Pick<Io, 'cwd' | 'env'>): Promise<boolean> =>
  (await commitOf(commit, io)) !== undefined

const commitOf = async (ref: string, { cwd, env }: Pick<Io, 'cwd' | 'env'>) =>
  (
    await runGit(cwd, env, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${ref}^{commit}`,
    ])
  )
    ?.toString()
    .trim()
