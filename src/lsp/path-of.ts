import { fileURLToPath } from 'node:url'

/** The path of a `file:` address, or nothing for one that is no file of this machine. */
export function pathOf(uri: string | undefined): string | undefined {
  if (!uri?.startsWith('file:')) return undefined
  try {
    return fileURLToPath(uri)
  } catch {
    return undefined
  }
}
