import type { Span } from '../text/span.ts'
import { matchSpans } from '../text/span.ts'

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const author = String.raw`(?!(?:${months})\b)\p{Lu}[\p{L}’'-]{1,30}`
const more = String.raw`(?:(?:,| and| &|,? et al\.?)[^()\d]{0,80})?`
const year = String.raw`(?:1[6-9]|20)\d\d[a-z]?`
const lead = String.raw`(?:see |cf\. |e\.g\.,? )?`

/** “(Ruiz, 2019)”, “(Ruiz et al. 2019; Dahl 2020, p. 4)”: a bracket that opens with an author and holds a year. */
const bracketed = String.raw`\(${lead}${author}${more},? ${year}(?:[;,:][^()]{0,200})?\)`
/** “Ruiz and Dahl (2019)”. */
const named = String.raw`${author}(?: (?:and|&) ${author}| et al\.?)? \(${year}\)`
const authorYear = new RegExp(`${bracketed}|${named}`, 'gu')

/** References by author and year in a piece of prose: where an academic text names its source. */
export const findAuthorYears = (text: string, within: Span): Span[] =>
  /\(|\)/.test(text.slice(within.start, within.end)) ? [...matchSpans(text, within, authorYear)] : []
