import { deflateSync } from 'fflate'
import { packedBytes, type ZipArchive, type ZipEntry } from './zip-archive.ts'

/**
 * A ZIP archive with some entries replaced or added; the others stay packed as they are. The same input gives the same
 * bytes: what is new is dated 1 January 1980, the first day the format knows.
 */
export function rewriteZip(
  { bytes, entries }: ZipArchive,
  changed: ReadonlyMap<string, string>,
): Uint8Array {
  const encoder = new TextEncoder()
  const kept = entries.map((entry): Packed => {
    const text = changed.get(entry.name)
    return text === undefined ? keep(bytes, entry) : pack(entry.name, encoder.encode(text))
  })
  const known = new Set(entries.map(({ name }) => name))
  const added = [...changed]
    .filter(([name]) => !known.has(name))
    .map(([name, text]) => pack(name, encoder.encode(text)))
  return write([...kept, ...added])
}

interface Packed {
  readonly name: string
  readonly method: number
  readonly checksum: number
  readonly size: number
  readonly data: Uint8Array
}

const keep = (bytes: Uint8Array, entry: ZipEntry): Packed => ({
  ...entry,
  data: packedBytes(bytes, entry),
})

const pack = (name: string, content: Uint8Array): Packed => ({
  name,
  method: 8,
  checksum: checksumOf(content),
  size: content.length,
  data: deflateSync(content),
})

/** CRC-32 as in ISO 3309. */
function checksumOf(content: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of content) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

const utf8Names = 0x0800
const firstDay = 0x00210000
const needed = 20

function write(all: readonly Packed[]): Uint8Array {
  const encoder = new TextEncoder()
  const names = all.map(({ name }) => encoder.encode(name))
  const total = all.reduce(
    (sum, { data }, at) => sum + data.length + 30 + 46 + 2 * (names[at] as Uint8Array).length,
    22,
  )
  const out = new Uint8Array(total)
  const view = new DataView(out.buffer)
  const offsets: number[] = []
  let at = 0
  all.forEach((entry, index) => {
    const name = names[index] as Uint8Array
    offsets.push(at)
    view.setUint32(at, 0x04034b50, true)
    at = writeFields(view, at + 4, entry, name.length)
    at += 2
    out.set(name, at)
    out.set(entry.data, at + name.length)
    at += name.length + entry.data.length
  })
  const directory = at
  all.forEach((entry, index) => {
    const name = names[index] as Uint8Array
    view.setUint32(at, 0x02014b50, true)
    view.setUint16(at + 4, needed, true)
    at = writeFields(view, at + 6, entry, name.length)
    view.setUint32(at + 12, offsets[index] as number, true)
    at += 16
    out.set(name, at)
    at += name.length
  })
  view.setUint32(at, 0x06054b50, true)
  view.setUint16(at + 8, all.length, true)
  view.setUint16(at + 10, all.length, true)
  view.setUint32(at + 12, at - directory, true)
  view.setUint32(at + 16, directory, true)
  return out
}

/** The fields that the local header and the directory have in common, up to the length of the extra field. */
function writeFields(view: DataView, at: number, entry: Packed, nameLength: number): number {
  view.setUint16(at, needed, true)
  view.setUint16(at + 2, utf8Names, true)
  view.setUint16(at + 4, entry.method, true)
  view.setUint32(at + 6, firstDay, true)
  view.setUint32(at + 10, entry.checksum, true)
  view.setUint32(at + 14, entry.data.length, true)
  view.setUint32(at + 18, entry.size, true)
  view.setUint16(at + 22, nameLength, true)
  return at + 24
}
