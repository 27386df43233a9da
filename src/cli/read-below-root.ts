import { realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { DocumentError } from '../documents/document-error.ts'
import { findDocuments } from '../documents/find-documents.ts'
import { formatOf, type DocumentInput } from '../documents/parse-document.ts'

const privateFolders = new Set(['.git', 'node_modules'])

/**
 * Reads one document that lies below a root, as it is on the disk: not through a link that leads out, no folder of git
 * or of packages, no file of a kind factlint does not read. `maxSize` in bytes. Throws `DocumentError`.
 */
export async function readBelowRoot(
  path: string,
  { root, maxSize }: { readonly root: string; readonly maxSize: number },
): Promise<DocumentInput> {
  const full = resolve(root, path)
  if (!isBelow(full, root)) throw new DocumentError(path, 'is outside the root')
  const real = await realpath(full).catch(() => undefined)
  if (real === undefined) throw new DocumentError(path, 'does not exist')
  if (!isBelow(real, await realpath(root))) throw new DocumentError(path, 'leads out of the root')
  if (formatOf(full) === undefined || formatOf(real) === undefined)
    throw new DocumentError(path, 'is no document that factlint reads')
  for await (const found of findDocuments([full], { cwd: root, maxSize })) {
    if ('error' in found) throw found.error
    return found
  }
  throw new DocumentError(path, 'cannot be read')
}

function isBelow(path: string, root: string): boolean {
  const way = relative(root, path)
  const parts = way.split(sep)
  return (
    way !== '' &&
    !isAbsolute(way) &&
    parts[0] !== '..' &&
    !parts.some((part) => privateFolders.has(part))
  )
}
