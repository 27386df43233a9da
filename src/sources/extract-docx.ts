import { SourceError } from './source-error.ts'
import type { SourceText } from './source-text.ts'
import { normaliseText } from './source-text.ts'

const mostUnpacked = 50_000_000

/** The text of a DOCX document. Throws `SourceError`. */
export async function extractDocx(bytes: Uint8Array): Promise<SourceText> {
  const buffer = Buffer.from(bytes)
  if (unpackedSize(buffer) > mostUnpacked)
    throw new SourceError('the DOCX unpacks to more than 50 MB')
  const { default: mammoth } = await import('mammoth')
  try {
    const { value } = await mammoth.extractRawText({ buffer })
    const text = normaliseText(value)
    return { text, complete: text !== '' }
  } catch (error) {
    throw new SourceError(
      `the DOCX cannot be read (${error instanceof Error ? error.message : String(error)})`,
    )
  }
}

const directoryEntry = 0x02014b50
const sizeOffset = 24
const entryLength = 46

/** The sum of the unpacked sizes that the archive's own directory gives, before anything is unpacked. */
function unpackedSize(zip: Buffer): number {
  let total = 0
  for (
    let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = zip.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  ) {
    if (at + entryLength <= zip.length && zip.readUInt32LE(at) === directoryEntry)
      total += zip.readUInt32LE(at + sizeOffset)
  }
  return total
}
