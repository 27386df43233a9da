import { classAt, isLetterOrMark, isUpper } from '../text/character-class.ts'
import type { Span } from '../text/span.ts'

/**
 * References by author and year in a piece of prose, where an academic text names its source: “(Ruiz, 2019)”, “(see Ruiz
 * et al. 2019; Dahl 2020, p. 4)”, “Ruiz and Dahl (2019)”. Read from the brackets outwards, as most texts have few.
 */
export function findAuthorYears(text: string, within: Span): Span[] {
  const found: Span[] = []
  for (let at = nextBracket(text, within.start); at < within.end; at = nextBracket(text, at + 1)) {
    const close = text.indexOf(')', at)
    if (close < 0 || close >= within.end) break
    const inner = text.slice(at + 1, close)
    const start = startOf(text, { start: within.start, end: at }, inner)
    if (start !== undefined) found.push({ start, end: close + 1 })
  }
  return found
}

function nextBracket(text: string, from: number): number {
  const at = text.indexOf('(', from)
  return at < 0 ? Infinity : at
}

const year = /^(?:1[6-9]|20)\d\d[a-z]?(?:$|[;,:])/
const longestInner = 330

function startOf(text: string, before: Span, inner: string): number | undefined {
  if (inner.length > longestInner || inner.includes('(')) return undefined
  const digits = inner.search(/\d/)
  if (digits < 0 || !year.test(inner.slice(digits))) return undefined
  if (digits > 0) return opensWithAuthor(inner.slice(0, digits)) ? before.end : undefined
  return /[;,:]/.test(inner) ? undefined : authorBefore(text, before)
}

const lead = /^(?:see |cf\. |e\.g\.,? )/
const more = /^(?:$|,| and| &| et al)/
const mostAuthors = 90

/** “Ruiz, ”, “see Ruiz and Dahl ”: what stands between the bracket and its year. */
function opensWithAuthor(words: string): boolean {
  if (!words.endsWith(' ')) return false
  const names = words.slice(0, -1).replace(/,$/, '').replace(lead, '')
  const end = nameEnd(names, 0)
  return (
    isAuthor(names.slice(0, end)) && names.length - end < mostAuthors && more.test(names.slice(end))
  )
}

/** Where the author in front of a bracketed year begins. */
function authorBefore(text: string, { start, end }: Span): number | undefined {
  if (text[end - 1] !== ' ') return undefined
  const line = text.slice(Math.max(start, end - 80), end - 1)
  const names = line.replace(/ et al\.?$/, '')
  const last = nameStart(names, names.length)
  if (last === undefined) return undefined
  const joined = names.length === line.length ? / (?:and|&) $/.exec(names.slice(0, last)) : null
  const first = joined ? nameStart(names, joined.index) : undefined
  return end - 1 - line.length + (first ?? last)
}

/** Where the name that ends at a place begins: at the first capital of its last word. */
function nameStart(words: string, end: number): number | undefined {
  let at = end
  while (at > 0 && isNamePart(words, at - 1)) at--
  while (at < end && !isUpper(classAt(words, at))) at++
  return isAuthor(words.slice(at, end)) ? at : undefined
}

function nameEnd(words: string, from: number): number {
  let at = from
  while (at < words.length && isNamePart(words, at)) at++
  return at
}

const isNamePart = (words: string, at: number): boolean =>
  isLetterOrMark(classAt(words, at)) || "’'-".includes(words.charAt(at))

const months = new Set(
  'January February March April May June July August September October November December'.split(
    ' ',
  ),
)
const longestName = 31

const isAuthor = (word: string): boolean =>
  word.length > 1 && word.length <= longestName && isUpper(classAt(word, 0)) && !months.has(word)
