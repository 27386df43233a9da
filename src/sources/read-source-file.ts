import { readFile, stat } from 'node:fs/promises'
import { extractText, mediaTypeOf } from './extract-text.ts'
import { readWarc } from './read-warc.ts'
import { SourceError } from './source-error.ts'
import type { SourceText } from './source-text.ts'

export interface SourceFile extends SourceText {
  readonly mediaType: string
}

const largestFile = 50_000_000

/** Reads a local document or saved page; of a WARC the first page. Throws `SourceError` or the system's error. */
export async function readSourceFile(path: string): Promise<SourceFile> {
  const [first] = await readSourceFiles(path)
  if (!first) throw new SourceError('the archive holds no page')
  return first
}

/** All pages of a file: one, except for a WARC. */
export async function readSourceFiles(path: string): Promise<readonly SourceFile[]> {
  const { size } = await stat(path)
  if (size > largestFile) throw new SourceError(`the file is larger than ${largestFile} bytes`)
  const body = await readFile(path)
  const mediaType = mediaTypeOf(path) ?? 'text/plain'
  if (mediaType !== 'application/warc')
    return [{ ...(await extractText(body, mediaType)), mediaType }]
  const pages = readWarc(body).filter(({ status }) => status === 200)
  return Promise.all(
    pages.map(async ({ url, captured, mediaType: type, body: content }) => ({
      ...(await extractText(content, type)),
      url,
      ...(captured ? { saved: captured } : {}),
      mediaType: type,
    })),
  )
}
