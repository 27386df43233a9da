import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { DocxComment } from '../documents/office/annotate-docx.ts'
import { cleanText } from './clean-text.ts'

/** Findings as comments for a Word document: the message, what to do, the other places, what it was held against. */
export const docxComments = (diagnostics: readonly Diagnostic[]): DocxComment[] =>
  diagnostics.map(toComment)

function toComment({
  start,
  end,
  message,
  help,
  severity,
  rule,
  related,
  evidence,
}: Diagnostic): DocxComment {
  return {
    start,
    end,
    title: cleanText(message),
    paragraphs: [
      `→ ${cleanText(help)}`,
      ...related.map((place) => `Also in paragraph ${place.line}: ${cleanText(place.message)}`),
      ...evidence.map(
        ({ source, quote, url }) =>
          `Held against: ${cleanText(source)}${quote ? ` “${cleanText(quote)}”` : ''}${url ? ` ${cleanText(url)}` : ''}`,
      ),
      `${labels[severity]} · ${rule}`,
    ],
  }
}

const labels = { error: 'Error', warning: 'Warning', info: 'Note' } as const
