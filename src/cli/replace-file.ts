import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { UsageError } from './usage-error.ts'

/** A file being written beside the one it will replace. */
export interface Replacement {
  write(content: string | Uint8Array): void
  /** Makes the new text the file, in one step. */
  commit(): void
}

let counter = 0

/**
 * Opens a file to be replaced as a whole: the old text stays until `commit` renames the finished one over it, so nothing
 * is ever half-written. Throws `UsageError` when the folder cannot be written.
 */
export function openReplacement(path: string): Replacement {
  const temporary = `${path}.${process.pid}.${counter++}.tmp`
  const handle = attempt(path, () => {
    mkdirSync(dirname(path), { recursive: true })
    return openSync(temporary, 'wx')
  })
  return {
    write: (content) => attempt(path, () => writeAll(handle, content), temporary),
    commit: () =>
      attempt(
        path,
        () => {
          fsyncSync(handle)
          closeSync(handle)
          renameSync(temporary, path)
        },
        temporary,
      ),
  }
}

/** Replaces a file as a whole, in one step. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const file = openReplacement(path)
  file.write(content)
  file.commit()
}

function writeAll(handle: number, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done)
}

function attempt<T>(path: string, action: () => T, temporary?: string): T {
  try {
    return action()
  } catch (error) {
    if (temporary) rmSync(temporary, { force: true })
    const { code, message } = error as NodeJS.ErrnoException
    throw new UsageError(`${path}: cannot be written (${code ?? message})`)
  }
}
