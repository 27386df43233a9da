import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { SourceError } from './source-error.ts'

/**
 * The bytes of a body after decompression. Stops as soon as they pass the limit, so that a few kilobytes that unpack to
 * gigabytes cost no more than the limit. Throws `SourceError`.
 */
export async function readLimited(
  body: Readable,
  encoding: string,
  limit: number,
): Promise<Buffer> {
  const unpacked = unpack(body, encoding)
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > limit) throw new SourceError(`the page is larger than ${limit} bytes`)
      chunks.push(chunk)
    }
  } finally {
    body.destroy()
    unpacked.destroy()
  }
  return Buffer.concat(chunks)
}

function unpack(body: Readable, encoding: string): Readable {
  const decoder = decoderFor(encoding.trim().toLowerCase())
  if (!decoder) return body
  body.on('error', (error) => decoder.destroy(error))
  return body.pipe(decoder)
}

function decoderFor(encoding: string) {
  switch (encoding) {
    case '':
    case 'identity':
      return undefined
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      throw new SourceError(`the encoding “${encoding}” is not read`)
  }
}
