import { gunzipSync } from 'node:zlib'
import { SourceError } from './source-error.ts'

/** One archived page. */
export interface WarcPage {
  readonly url: string
  /** ISO time it was captured. */
  readonly captured: string
  readonly status: number
  readonly mediaType: string
  readonly body: Buffer
}

const mostUnpacked = 200_000_000
const headEnd = '\r\n\r\n'

/** The response records of a WARC file (ISO 28500), gzipped as a whole, by record, or not at all. Throws `SourceError`. */
export function readWarc(bytes: Buffer): WarcPage[] {
  const data =
    bytes[0] === 0x1f && bytes[1] === 0x8b
      ? gunzipSync(bytes, { maxOutputLength: mostUnpacked })
      : bytes
  const pages: WarcPage[] = []
  let at = 0
  while (at < data.length) {
    const head = data.indexOf(headEnd, at, 'latin1')
    if (head < 0) break
    const fields = readFields(data.toString('utf8', at, head))
    if (!fields.get('')?.startsWith('WARC/')) throw new SourceError('this is no WARC file')
    const length = Number(fields.get('content-length') ?? 0)
    const start = head + headEnd.length
    const page =
      fields.get('warc-type') === 'response'
        ? readResponse(fields, data.subarray(start, start + length))
        : undefined
    if (page) pages.push(page)
    at = start + length
    while (at < data.length && (data[at] === 0x0d || data[at] === 0x0a)) at++
  }
  return pages
}

/** Header fields in lower case; the first line under ''. */
function readFields(head: string): Map<string, string> {
  const [first = '', ...lines] = head.split('\r\n')
  const fields = new Map([['', first.trim()]])
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon > 0)
      fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return fields
}

function readResponse(warc: ReadonlyMap<string, string>, block: Buffer): WarcPage | undefined {
  const url = warc.get('warc-target-uri')?.replace(/^<|>$/g, '')
  const head = block.indexOf(headEnd, 0, 'latin1')
  if (!url || head < 0) return undefined
  const http = readFields(block.toString('latin1', 0, head))
  const raw = block.subarray(head + headEnd.length)
  const whole = /chunked/i.test(http.get('transfer-encoding') ?? '') ? joinChunks(raw) : raw
  const packed = /gzip/i.test(http.get('content-encoding') ?? '')
  return {
    url,
    captured: warc.get('warc-date') ?? '',
    status: Number(/^HTTP\/\S+\s+(\d{3})/.exec(http.get('') ?? '')?.[1] ?? 0),
    mediaType: (http.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
    body: packed ? gunzipSync(whole, { maxOutputLength: mostUnpacked }) : whole,
  }
}

function joinChunks(raw: Buffer): Buffer {
  const chunks: Buffer[] = []
  let at = 0
  for (;;) {
    const line = raw.indexOf('\r\n', at, 'latin1')
    const size = line < 0 ? 0 : Number.parseInt(raw.toString('latin1', at, line), 16)
    if (!(size > 0)) break
    chunks.push(raw.subarray(line + 2, line + 2 + size))
    at = line + 2 + size + 2
  }
  return Buffer.concat(chunks)
}
