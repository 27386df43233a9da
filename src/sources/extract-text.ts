import { SourceError } from './source-error.ts'
import type { SourceText } from './source-text.ts'
import { normaliseText } from './source-text.ts'

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const odtType = 'application/vnd.oasis.opendocument.text'

const typesByEnding: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html'],
  ['htm', 'text/html'],
  ['xhtml', 'text/html'],
  ['pdf', 'application/pdf'],
  ['docx', docxType],
  ['odt', odtType],
  ['md', 'text/markdown'],
  ['markdown', 'text/markdown'],
  ['txt', 'text/plain'],
  ['text', 'text/plain'],
  ['srt', 'text/plain'],
  ['vtt', 'text/plain'],
  ['json', 'application/json'],
  ['warc', 'application/warc'],
  ['gz', 'application/warc'],
])

/** The media type a file name stands for, if its ending is known. */
export const mediaTypeOf = (path: string): string | undefined =>
  typesByEnding.get(/\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '')

/** Reads the main text of a page or document by its media type. Throws `SourceError`. */
export async function extractText(
  body: Buffer,
  mediaType: string,
  charset?: string,
): Promise<SourceText> {
  switch (mediaType) {
    case 'text/html':
    case 'application/xhtml+xml': {
      const { extractHtml } = await import('./extract-html.ts')
      return extractHtml(decode(body, charset ?? declaredCharset(body)))
    }
    case 'application/pdf': {
      const { extractPdf } = await import('./extract-pdf.ts')
      return extractPdf(body)
    }
    case docxType:
    case odtType: {
      const { extractOffice } = await import('./extract-office.ts')
      return extractOffice(body, mediaType === odtType ? 'odt' : 'docx')
    }
    case 'text/markdown':
    case 'text/x-markdown':
      return fromMarkdown(decode(body, charset))
    default:
      return fromPlain(decode(body, charset))
  }
}

const whole = (text: string): SourceText => ({ text, complete: text !== '' })

const fromPlain = (text: string): SourceText => whole(normaliseText(text))

/** Markup goes, words and link texts stay. */
function fromMarkdown(text: string): SourceText {
  const title = /^#\s+(\S.*)$/m.exec(text)?.[1]?.trim()
  const bare = text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[ \t]*(?:#{1,6}|>|[-*+]|\d+\.)[ \t]+/gm, '\n')
    .replace(/(\*\*|__|`|~~)/g, '')
  return { ...whole(normaliseText(bare)), ...(title ? { title } : {}) }
}

const declared = /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]+)/i

const declaredCharset = (body: Buffer): string | undefined =>
  declared.exec(body.toString('latin1', 0, 2_048))?.[1]

function decode(body: Buffer, charset = 'utf-8'): string {
  try {
    return new TextDecoder(charset).decode(body)
  } catch {
    throw new SourceError(`the character set “${charset}” is not known`)
  }
}
