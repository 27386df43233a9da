import { Inflate } from 'fflate'

/** What is wrong with an archive, in a few words. */
export class ZipError extends Error {
  override readonly name = 'ZipError'
}

/** One entry as the directory of the archive gives it. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly checksum: number
  readonly packedSize: number
  readonly size: number
  /** Where its local header begins. */
  readonly offset: number
  readonly encrypted: boolean
}

/** Limits of what is unpacked, in bytes; entries in number. */
export interface ZipLimits {
  readonly entries: number
  readonly entrySize: number
  readonly totalSize: number
  /** The most bytes one packed byte may become, looked at where an entry is larger than a megabyte. */
  readonly ratio: number
}

export const zipLimits: ZipLimits = {
  entries: 4000,
  entrySize: 24_000_000,
  totalSize: 48_000_000,
  ratio: 400,
}

export interface ZipArchive {
  readonly bytes: Uint8Array
  readonly entries: readonly ZipEntry[]
  /** The unpacked bytes of an entry, if there is one of that name. Throws `ZipError`. */
  read(name: string): Uint8Array | undefined
}

/**
 * Opens a ZIP archive held in memory. Nothing is unpacked until it is asked for, and never more than the limits allow,
 * whatever the directory claims. Throws `ZipError`.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = zipLimits): ZipArchive {
  const entries = readDirectory(bytes, limits)
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  let left = limits.totalSize
  return {
    bytes,
    entries,
    read: (name) => {
      const entry = byName.get(name)
      if (!entry) return undefined
      const content = unpack(bytes, entry, Math.min(limits.entrySize, left), limits.ratio)
      left -= content.length
      return content
    },
  }
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const endLength = 22
const longestComment = 65_535

function readDirectory(bytes: Uint8Array, limits: ZipLimits): ZipEntry[] {
  const view = viewOf(bytes)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) throw new ZipError(`holds more than ${limits.entries} entries`)
  const entries: ZipEntry[] = []
  const names = new Set<string>()
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) throw damaged()
    const entry = readEntry(bytes, view, at)
    if (escapes(entry.name)) throw new ZipError('holds an entry whose name leaves the archive')
    if (names.has(entry.name)) throw new ZipError('holds two entries of one name')
    names.add(entry.name)
    entries.push(entry)
    at += 46 + variableLength(view, at)
  }
  return entries
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength
  for (let at = last; at >= 0 && at >= last - longestComment; at--)
    if (view.getUint32(at, true) === endMark) return at
  throw new ZipError('is no ZIP archive')
}

const variableLength = (view: DataView, at: number): number =>
  view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)

const decoder = new TextDecoder('utf-8')

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true)
  return {
    name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  }
}

const escapes = (name: string): boolean =>
  /^(?:[/\\]|[A-Za-z]:)|\0/.test(name) || name.split(/[/\\]/).includes('..')

/** The packed bytes of an entry. Throws `ZipError` where they lie outside the archive. */
export function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = viewOf(bytes)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localMark) throw damaged()
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packedSize > bytes.length) throw damaged()
  return bytes.subarray(start, start + packedSize)
}

function unpack(bytes: Uint8Array, entry: ZipEntry, limit: number, ratio: number): Uint8Array {
  if (entry.encrypted) throw new ZipError('is encrypted')
  const packed = packedBytes(bytes, entry)
  if (entry.method === 0) {
    if (packed.length > limit) throw tooLarge(limit)
    return packed
  }
  if (entry.method !== 8) throw new ZipError('is packed in a way that is not read')
  const most = Math.max(unsuspicious, packed.length * ratio)
  return inflate(
    packed,
    most < limit ? { size: most, error: tooTight(ratio) } : { size: limit, error: tooLarge(limit) },
  )
}

/** Up to this size anything may be packed as tightly as it likes. */
const unsuspicious = 1_000_000

interface Limit {
  readonly size: number
  readonly error: ZipError
}

/** Small pieces go in, so that a bomb is noticed before much of it has come out. */
const pieceSize = 4096

function inflate(packed: Uint8Array, limit: Limit): Uint8Array {
  const chunks: Uint8Array[] = []
  let size = 0
  let finished = false
  const stream = new Inflate((chunk, final) => {
    size += chunk.length
    if (size > limit.size) throw limit.error
    chunks.push(chunk)
    finished ||= final
  })
  try {
    for (let at = 0; at < packed.length; at += pieceSize)
      stream.push(packed.subarray(at, at + pieceSize), at + pieceSize >= packed.length)
  } catch (error) {
    throw error instanceof ZipError ? error : damaged()
  }
  if (!finished) throw damaged()
  return join(chunks, size)
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

const damaged = (): ZipError => new ZipError('is a damaged ZIP archive')
const tooTight = (ratio: number): ZipError =>
  new ZipError(`unpacks to more than ${ratio} times its size`)
const tooLarge = (limit: number): ZipError =>
  new ZipError(`unpacks to more than ${Math.floor(limit / 1_000_000)} MB`)
