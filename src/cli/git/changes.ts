import type { DocumentInput } from '../../documents/parse-document.ts'
import type { Io } from '../io.ts'
import { changedLines } from './changed-lines.ts'
import { hashBlob, openRepository, type Repository } from './repository.ts'

/** What has changed since a commit. */
export interface Changes {
  /** The changed lines of a document; none when it stands as it did. */
  linesOf(input: DocumentInput): Promise<ReadonlySet<number>>
}

/** The changes since the commit that `ref` and HEAD both come from; without `ref` since HEAD. Throws `UsageError`. */
export async function readChanges(ref: string | undefined, io: Io): Promise<Changes> {
  const repository = await openRepository(io)
  const base = ref === undefined ? await repository.head() : await repository.mergeBase(ref)
  if (base === undefined) return { linesOf: async ({ text }) => changedLines('', text) }
  const [files, renames] = await Promise.all([repository.filesOf(base), repository.renames(base)])
  const byPath = new Map(files.map(({ path, hash }) => [path, hash]))
  const known = new Set(byPath.values())
  const like = files[0]?.hash ?? ''
  return {
    linesOf: async (input) => {
      const content = Buffer.from(input.text, 'utf8')
      const hash = hashBlob(content, like)
      const before = byPath.get(input.path) ?? byPath.get(renames.get(input.path) ?? '')
      if (hash === before || (before === undefined && known.has(hash))) return new Set()
      return changedLines(await textOf(before, repository), input.text)
    },
  }
}

const textOf = async (hash: string | undefined, repository: Repository): Promise<string> =>
  hash === undefined ? '' : (await repository.read(hash)).toString('utf8')
