import type { Span } from '../../text/span.ts'
import { matchSpans } from '../../text/span.ts'

/** A short form in brackets behind its long form, or the other way round. */
export interface Acronym {
  readonly short: Span
  readonly long: Span
}

const shortForm = String.raw`\p{Lu}[\p{L}\p{Nd}&.-]{1,9}`
const bracketed = new RegExp(String.raw`\(\s*(?:${shortForm})\s*(?=[),;])`, 'gu')
const inner = new RegExp(shortForm, 'u')

/**
 * Finds pairs of long and short form after Schwartz and Hearst, “A simple algorithm for identifying abbreviation
 * definitions in biomedical text” (PSB 2003): the letters of the short form are looked for from right to left, its
 * first letter at the start of a word.
 */
export function findAcronyms(prose: string, sentences: readonly Span[]): Acronym[] {
  if (!prose.includes('(')) return []
  return sentences.flatMap((sentence) =>
    [...matchSpans(prose, sentence, bracketed)].flatMap((bracket) => {
      const found = inner.exec(prose.slice(bracket.start, bracket.end))
      if (!found || !looksShort(found[0])) return []
      const start = bracket.start + found.index
      const short = { start, end: start + found[0].length }
      const long = longForm(prose, sentence.start, bracket.start, found[0])
      return long ? [{ short, long }] : []
    }),
  )
}

const looksShort = (short: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(short) && short.replace(/[^\p{L}]/gu, '').length >= 2

/** The words before the bracket that the letters of the short form run through. */
function longForm(prose: string, from: number, to: number, short: string): Span | undefined {
  const letters = [...short.toLowerCase()].filter((letter) => /[\p{L}\p{Nd}]/u.test(letter))
  const before = wordsBefore(prose, from, to, Math.min(letters.length + 5, letters.length * 2))
  let at = to - 1
  for (let i = letters.length - 1; i >= 0; i--) {
    while (at >= before && !matches(prose, at, letters[i] as string, i === 0)) at--
    if (at < before) return undefined
    at--
  }
  const start = at + 1
  const end = prose.slice(start, to).trimEnd().length + start
  return end - start > short.length ? { start, end } : undefined
}

const matches = (prose: string, at: number, letter: string, first: boolean): boolean =>
  (prose[at] as string).toLowerCase() === letter &&
  (!first || at === 0 || !/[\p{L}\p{Nd}]/u.test(prose[at - 1] as string))

function wordsBefore(prose: string, from: number, to: number, count: number): number {
  const starts: number[] = []
  for (const match of prose.slice(from, to).matchAll(/[\p{L}\p{Nd}][\p{L}\p{Nd}'’.-]*/gu))
    starts.push(from + match.index)
  return starts[Math.max(0, starts.length - count)] ?? to
}
