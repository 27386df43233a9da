import { DocumentError } from '../../documents/document-error.ts'
import { parseDocument, type DocumentInput } from '../../documents/parse-document.ts'
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
  if (base === undefined) return { linesOf: async (input) => changedLines('', await textOf(input)) }
  const [files, renames] = await Promise.all([repository.filesOf(base), repository.renames(base)])
  const byPath = new Map(files.map(({ path, hash }) => [path, hash]))
  const known = new Set(byPath.values())
  const like = files[0]?.hash ?? ''
  return {
    linesOf: async (input) => {
      const content = Buffer.from(input.bytes ?? Buffer.from(input.text, 'utf8'))
      const hash = hashBlob(content, like)
      const before = byPath.get(input.path) ?? byPath.get(renames.get(input.path) ?? '')
      if (hash === before || (before === undefined && known.has(hash))) return new Set()
      return changedLines(await textBefore(before, input, repository), await textOf(input))
    },
  }
}

async function textBefore(
  hash: string | undefined,
  input: DocumentInput,
  repository: Repository,
): Promise<string> {
  if (hash === undefined) return ''
  const bytes = await repository.read(hash)
  return input.bytes ? textOf({ ...input, bytes }) : bytes.toString('utf8')
}

/** The text whose lines are compared: of an office document what is in it. One that cannot be read has none. */
async function textOf(input: DocumentInput): Promise<string> {
  if (!input.bytes) return input.text
  try {
    return (await parseDocument(input)).text
  } catch (error) {
    if (error instanceof DocumentError) return ''
    throw error
  }
}
