import { createHash } from 'node:crypto'

/** What was read from a page or document. */
export interface SourceText {
  /** The main text: NFC, one space between words, an empty line between blocks. */
  readonly text: string
  readonly title?: string
  readonly publisher?: string
  /** ISO day it says it was published. */
  readonly date?: string
  readonly lang?: string
  /** The address the page was saved from, where a saved page says so. */
  readonly url?: string
  /** ISO time the page was saved, where it says so. */
  readonly saved?: string
  /** False when only a part could be read: a paywall, a page of scripts. */
  readonly complete: boolean
}

/** Text in the form that is hashed and kept. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((block) =>
      block
        .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((block) => block !== '')
    .join('\n\n')
}

export const hashText = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex')

/** The ISO day at the front of a date or time, if it is one. */
export function isoDayOf(value: string | undefined | null): string | undefined {
  const found = /^\s*(\d{4})-?(\d{2})-?(\d{2})/.exec(value ?? '')
  if (!found) return undefined
  const day = `${found[1]}-${found[2]}-${found[3]}`
  return Number.isNaN(Date.parse(day)) ? undefined : day
}
