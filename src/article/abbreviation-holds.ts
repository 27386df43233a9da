import {
  bindingAbbreviations,
  calendarAbbreviations,
  nameAbbreviations,
  numberAbbreviations,
  titleAbbreviations,
} from './data/abbreviations.ts'
import type { Candidate } from './sentence-candidate.ts'
import { isOpener, type Next } from './next-words.ts'
import { isCapital, wordBefore } from './word-before.ts'

/** Does the word before the point hold the sentence together with what follows? */
export function holds(candidate: Candidate, after: Next): boolean {
  const before = wordBefore(candidate.words, candidate.from, candidate.start)
  const lower = before.toLowerCase()
  if (before === '') return false
  if (before.length === 1) return isInitial(candidate, before, after)
  if (/^\p{L}(?:\.\p{L}{1,2})+$/u.test(before)) return acronymHolds(candidate, lower, after)
  if (bindingAbbreviations.has(lower)) return true
  if (titleAbbreviations.has(lower) && titleHolds(before, candidate, after)) return true
  if (numberAbbreviations.has(lower) && numberFollows(after)) return true
  if (calendarAbbreviations.has(lower) && isCapital(before)) return !isOpener(after)
  return nameAbbreviations.has(lower) && !nonWordAbbreviation(before, lower) && !isOpener(after)
}

/** “He died in Wash.” but “Do the wash.”: short words that are also abbreviations need a capital. */
const alsoWords = new Set(
  'ill mass miss wash ore pa ind del ark mo ala va col st ct elev temp'.split(' '),
)

const nonWordAbbreviation = (before: string, lower: string): boolean =>
  alsoWords.has(lower) && !isCapital(before)

function titleHolds(before: string, candidate: Candidate, after: Next): boolean {
  if (!isCapital(before) && before !== 'st') return /^(?:mr|mrs|ms|dr|prof)$/.test(before)
  return before.toLowerCase() !== 'st' || !isOpener(after) || candidate.from - candidate.start < 4
}

const numberFollows = (after: Next): boolean =>
  after.kind === 'digit' || /^(?:[IVXLC]+|[A-Z])$/.test(after.word)

function isInitial({ words, from, start }: Candidate, letter: string, after: Next): boolean {
  if (!/\p{Lu}/u.test(letter))
    return /^[pvncr]$/.test(letter) ? after.kind !== 'upper' || !isOpener(after) : false
  const earlier = words.slice(Math.max(start, from - 32), from - 1)
  const previous = /(\S+)\s+$/.exec(earlier)?.[1] ?? ''
  if (letter === 'I')
    return (
      isCapital(previous) &&
      !isOpener(after) &&
      previous.length > 1 &&
      !/^(?:And|But|So)$/.test(previous)
    )
  return !isOpener(after) || previous === ''
}

const clockTime = /^[ap]\.m$/
const stillTime =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mon|tue|tues|wed|thu|thurs|fri|sat|sun|est|edt|cst|cdt|mst|mdt|pst|pdt|gmt|bst|cet|utc|et|pt|eastern|pacific|central|mountain|local)$/
const opensWithTime =
  /^\s*["“]?(?:at|by|around|about|from|before|after|until|since|between|shortly|just)\b[^,;]{0,40}$/i

function acronymHolds({ words, start, from }: Candidate, lower: string, after: Next): boolean {
  if (bindingAbbreviations.has(lower)) return true
  if (clockTime.test(lower)) {
    if (stillTime.test(after.word.toLowerCase())) return true
    return opensWithTime.test(words.slice(start, from)) && !isOpener(after)
  }
  return !isOpener(after)
}
