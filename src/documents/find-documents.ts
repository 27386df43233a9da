import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { DocumentError } from './document-error.ts'

export interface FindSetting {
  readonly cwd: string
  readonly maxSize?: number
  readonly ignores?: readonly string[]
}

export async function* findDocuments(
  paths: readonly string[],
  { cwd }: FindSetting,
): AsyncGenerator<{ path: string; text: string } | { error: DocumentError }> {
  for (const path of paths) {
    try {
      yield { path, text: readFileSync(resolve(cwd, path), 'utf8') }
    } catch {
      yield { error: new DocumentError(path, 'cannot be read') }
    }
  }
}
