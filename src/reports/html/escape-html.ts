import { cleanText } from '../clean-text.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const lineEnd = /\r\n|\r|\n/

/** Text of a document as HTML text or a quoted attribute: no markup, no unseen characters; line ends stay. */
export const escapeHtml = (text: string): string =>
  text
    .split(lineEnd)
    .map((line) => cleanText(line).replace(/[&<>"']/g, (character) => entities[character] as string))
    .join('\n')

/** A link to an address out of a document; its words alone when it is not of the web. */
export function linkHtml(url: string, words: string): string {
  const label = escapeHtml(words)
  if (!/^https?:\/\//i.test(url)) return label
  return `<a href="${escapeHtml(url)}" rel="noopener noreferrer nofollow">${label}</a>`
}
