import { blankOut, fillOut } from './blank.ts'

const hugo = String.raw`\{\{[<%][^{}]{0,4000}[>%]\}\}`
const liquidTag = String.raw`\{%[^{}]{0,4000}%\}`
const liquidOutput = String.raw`\{\{[^{}]{0,1000}\}\}`
const shortcode = new RegExp(`${hugo}|${liquidTag}|${liquidOutput}`, 'g')

/**
 * Takes Hugo, Jekyll and Liquid shortcodes out of a Markdown text of the same length: those that fill their lines become
 * blank lines, those inside a line become filler.
 */
export function maskShortcodes(text: string): string {
  if (!text.includes('{{') && !text.includes('{%')) return text
  return text.replace(shortcode, (found, offset: number) =>
    fillsLines(text, offset, offset + found.length) ? blankOut(found) : fillOut(found),
  )
}

/** Is there nothing but blanks before and behind a range, up to the line ends? */
export function fillsLines(text: string, start: number, end: number): boolean {
  let before = start - 1
  while (before >= 0 && isBlank(text.charCodeAt(before))) before--
  let after = end
  while (after < text.length && isBlank(text.charCodeAt(after))) after++
  return (
    (before < 0 || isLineEnd(text.charCodeAt(before))) &&
    (after >= text.length || isLineEnd(text.charCodeAt(after)))
  )
}

const isBlank = (code: number): boolean => code === 32 || code === 9
const isLineEnd = (code: number): boolean => code === 10 || code === 13
