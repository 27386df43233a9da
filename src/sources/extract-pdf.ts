import { SourceError } from './source-error.ts'
import type { SourceText } from './source-text.ts'
import { isoDayOf, normaliseText } from './source-text.ts'

const leastCharactersAPage = 20
const mostPages = 500

/** The text of a PDF, pages as blocks, words cut at line ends joined. Throws `SourceError`. */
export async function extractPdf(bytes: Uint8Array): Promise<SourceText> {
  const { extractText, getDocumentProxy, getMeta } = await import('unpdf')
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes))
    if (document.numPages > mostPages)
      throw new SourceError(`the PDF has more than ${mostPages} pages`)
    const { text: pages } = await extractText(document, { mergePages: false })
    const { info } = await getMeta(document)
    const text = normaliseText(pages.map(joinLines).join('\n\n'))
    const title = typeof info?.Title === 'string' ? info.Title.trim() : ''
    const date = isoDayOf(String(info?.CreationDate ?? '').replace(/^D:/, ''))
    return {
      text,
      ...(title ? { title } : {}),
      ...(date ? { date } : {}),
      complete: text.length >= pages.length * leastCharactersAPage,
    }
  } catch (error) {
    if (error instanceof SourceError) throw error
    throw new SourceError(
      `the PDF cannot be read (${error instanceof Error ? error.message : String(error)})`,
    )
  }
}

const joinLines = (page: string): string =>
  page.replace(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1').replace(/\n(?!\s*\n)/g, ' ')
