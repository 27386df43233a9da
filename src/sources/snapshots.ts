import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { replaceDurably } from './lock-file.ts'
import { hashText } from './source-text.ts'

const largestSnapshot = 60_000_000

/** Where the text of a hash is kept, relative to the lock's folder. */
export const snapshotPath = (hash: string): string => `.factlint/snapshots/${hash}.txt.gz`

/** Keeps a text; gives its hash and place. */
export function keepSnapshot(
  folder: string,
  text: string,
): { readonly hash: string; readonly path: string } {
  const hash = hashText(text)
  const path = snapshotPath(hash)
  const absolute = join(folder, path)
  if (!existsSync(absolute)) {
    mkdirSync(dirname(absolute), { recursive: true })
    replaceDurably(absolute, gzipSync(text, { level: 9 }))
  }
  return { hash, path }
}

/** The kept text of a hash; undefined when it is not there. `intact` is false when it does not hash to its name. */
export function readSnapshot(
  folder: string,
  hash: string,
): { readonly text: string; readonly intact: boolean } | undefined {
  if (!/^[0-9a-f]{64}$/.test(hash)) return undefined
  try {
    const packed = readFileSync(join(folder, snapshotPath(hash)))
    const text = gunzipSync(packed, { maxOutputLength: largestSnapshot }).toString('utf8')
    return { text, intact: hashText(text) === hash }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    return { text: '', intact: false }
  }
}
