import { posix } from 'node:path'
import { DocumentError } from '../../documents/document-error.ts'
import { decodeInput, documentExtensions } from '../../documents/find-documents.ts'
import type { Io } from '../io.ts'
import type { ReadDocument } from '../read-documents.ts'
import { openRepository, type Blob } from './repository.ts'

/** The staged documents, as staged, below the paths given. Throws `UsageError` outside a repository. */
export async function* readStaged(paths: readonly string[], io: Io): AsyncGenerator<ReadDocument> {
  const repository = await openRepository(io)
  const wanted = paths.map((path) => posix.normalize(path.replaceAll('\\', '/')).replace(/\/$/, ''))
  for (const { path, hash } of await repository.staged(await repository.head())) {
    if (!isWanted({ path, hash }, wanted)) continue
    try {
      yield { input: decodeInput(path, await repository.read(hash)) }
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error
      yield { error }
    }
  }
}

const ending = new RegExp(String.raw`\.(?:${documentExtensions.join('|')})$`, 'i')

/** Named files of any kind; elsewhere what a folder is searched for. */
function isWanted({ path }: Blob, wanted: readonly string[]): boolean {
  if (wanted.includes(path)) return true
  if (!ending.test(path)) return false
  const below = (folder: string) => folder === '.' || path.startsWith(`${folder}/`)
  return wanted.length === 0 || wanted.some(below)
}
