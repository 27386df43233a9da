import { classAt, isDigit, isLetterOrMark, isSpace, isUpper } from '../../text/character-class.ts'
import { spanAt, type Span } from '../../text/span.ts'

/** A short form in brackets behind its long form, or the other way round. */
export interface Acronym {
  readonly short: Span
  readonly long: Span
}

const longestShort = 10

/**
 * Finds pairs of long and short form after Schwartz and Hearst, “A simple algorithm for identifying abbreviation
 * definitions in biomedical text” (PSB 2003): the letters of the short form are looked for from right to left, its
 * first letter at the start of a word.
 */
export function findAcronyms(prose: string, sentences: readonly Span[]): Acronym[] {
  const found: Acronym[] = []
  for (let at = prose.indexOf('('); at >= 0; at = prose.indexOf('(', at + 1)) {
    const short = shortForm(prose, at + 1)
    const sentence = short && spanAt(sentences, at)
    if (!short || !sentence || short.end >= sentence.end) continue
    const long = longForm(prose, sentence.start, at, prose.slice(short.start, short.end))
    if (long) found.push({ short, long })
  }
  return found
}

/** Two to ten letters, digits, points, hyphens and “&”, two capitals among them, before the bracket ends or pauses. */
function shortForm(prose: string, from: number): Span | undefined {
  const start = skipSpace(prose, from)
  if (!isUpper(classAt(prose, start))) return undefined
  let end = start
  let capitals = 0
  while (end < prose.length && end - start <= longestShort && isShortPart(prose, end)) {
    if (isUpper(classAt(prose, end))) capitals++
    end++
  }
  const length = end - start
  if (capitals < 2 || length > longestShort) return undefined
  const closing = prose.charCodeAt(skipSpace(prose, end))
  return closing === 41 || closing === 44 || closing === 59 ? { start, end } : undefined
}

function skipSpace(prose: string, from: number): number {
  let at = from
  while (at < prose.length && isSpace(classAt(prose, at))) at++
  return at
}

function isShortPart(prose: string, at: number): boolean {
  const type = classAt(prose, at)
  if (isLetterOrMark(type) || isDigit(type)) return true
  const code = prose.charCodeAt(at)
  return code === 38 || code === 46 || code === 45
}

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
