import {
  calendarAbbreviations,
  exclamationNames,
  numberAbbreviations,
} from './data/abbreviations.ts'
import { isKnownAbbreviation } from './known-abbreviation.ts'
import { sentenceOpeners } from './data/sentence-openers.ts'
import type { Candidate } from './sentence-candidate.ts'
import { isOpener, type Next, readNext } from './next-words.ts'
import { type Run, wholeRun } from './mark-run.ts'
import { holds } from './abbreviation-holds.ts'
import { isCapital, wordBefore } from './word-before.ts'

/** The end of a sentence with its closing marks, and where the next words begin. */
export interface SentenceEnd {
  readonly end: number
  readonly next: number
}

/** The end of a sentence at a run of final marks, or `undefined` where the sentence goes on. */
export function sentenceEnd(candidate: Candidate): SentenceEnd | undefined {
  const { words, from } = candidate
  if (opensWithMarks(candidate)) return undefined
  const run = wholeRun(candidate)
  const closed = skipClosers(words, run.end)
  const end = skipNoteNumber(candidate, closed)
  const next = skipSpace(words, end)
  if (next >= words.length) return undefined
  if (next === end) return runsOn(candidate, end) ? { end, next } : undefined
  const after = readNext(words, candidate.source, end, next)
  const ends =
    run.kind === 'strong'
      ? endsStrongly(candidate, after, closed > run.end)
      : run.kind === 'dots'
        ? endsAtDots(run, after, closed > run.end)
        : endsAtPoint(candidate, after, closed > run.end)
  if (!ends) return undefined
  return run.kind === 'dots' && run.reopens
    ? { end: from + 1, next: skipSpace(words, from + 1) }
    : { end, next }
}

const ink = /[\p{L}\p{N}]/u

const opensWithMarks = ({ source, start, from }: Candidate): boolean =>
  from - start < 12 && !ink.test(source.slice(start, from))

const closers = /^["”’'»)\]}*_]+/
const noteNumber = /^\d{1,3}(?=\s+["“‘'(]?\p{Lu})/u

const looseNoteNumber = /^(\s\d{1,2})\s(\p{Lu}\p{Ll}*)\s/u

function skipClosers(words: string, at: number): number {
  return at + (closers.exec(words.slice(at, at + 8))?.[0].length ?? 0)
}

/** “… cognition.10 This model”, “… a fee. 8 Yet some”: a note number that has lost its place above the line. */
function skipNoteNumber({ words, from, start }: Candidate, end: number): number {
  if (!isDigit(words.charCodeAt(end)) && !isDigit(words.charCodeAt(end + 1))) return end
  if (!/[\p{Ll})]/u.test(words[from - 1] ?? '')) return end
  if (numberAbbreviations.has(wordBefore(words, from, start).toLowerCase())) return end
  const near = words.slice(end, end + 24)
  const loose = looseNoteNumber.exec(near)
  if (loose && sentenceOpeners.has((loose[2] ?? '').toLowerCase()))
    return end + (loose[1] ?? '').length
  return end + (noteNumber.exec(near)?.[0].length ?? 0)
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

function skipSpace(words: string, at: number): number {
  let next = at
  while (next < words.length && /\s/.test(words[next] as string)) next++
  return next
}

/** “…world.Today is”: a missing space after a final mark. */
function runsOn({ words, from, to, start }: Candidate, end: number): boolean {
  const [mark] = words.slice(from, to)
  if (mark === '。' || mark === '．' || mark === '！' || mark === '？') return true
  if ((to - from > 1 && mark === '.') || /\s/.test(words[from - 1] ?? ' ')) return false
  const before = wordBefore(words, from, start)
  const proper = /^\p{L}?\p{Ll}{2,}$/u.test(before) || /^[\p{Nd},]+$/u.test(before)
  if (
    !proper ||
    /[/@]/.test(words.slice(Math.max(start, from - 30), from).match(/\S+$/)?.[0] ?? '')
  )
    return false
  return (
    /^\p{Lu}(?:\p{Ll}{0,20}(?:\s|[,;:’']|\.\s)|\p{Ll}{3,})/u.test(words.slice(end, end + 24)) &&
    !isKnownAbbreviation(before.toLowerCase())
  )
}

function endsStrongly(candidate: Candidate, after: Next, closed: boolean): boolean {
  const before = wordBefore(candidate.words, candidate.from, candidate.start).toLowerCase()
  if (after.kind === 'lower')
    return after.marker || (!closed && startsSmall(candidate) && opensSmall(candidate, after))
  if (exclamationNames.has(before) && candidate.words[candidate.from] === '!')
    return isOpener(after)
  if (closed && after.lead.startsWith('(') && /'/.test(candidate.words[candidate.to] ?? ''))
    return false
  if (after.kind === 'digit' && after.lead.startsWith('(') && !after.marker) return false
  return after.kind !== 'other' || after.lead !== ''
}

const startsSmall = ({ words, start, from }: Candidate): boolean =>
  /^\s*\p{Ll}/u.test(words.slice(start, from))

/** Hasty writing leaves capitals out: a sentence may begin small behind a whole word that is no abbreviation. */
function opensSmall({ words, from, to, start }: Candidate, after: Next): boolean {
  if (after.lead !== '' || to - from > 1) return false
  const before = wordBefore(words, from, start)
  const lower = before.toLowerCase()
  return (
    /^\p{L}[\p{Ll}’'-]+$/u.test(before) &&
    !isKnownAbbreviation(lower) &&
    !exclamationNames.has(lower) &&
    !(calendarAbbreviations.has(lower) && isCapital(before))
  )
}

function endsAtDots(run: Run, after: Next, closed: boolean): boolean {
  if (after.kind === 'lower' || /^I(?:['’]|$)/.test(after.word)) return false
  if (run.bracketed && after.lead !== '') return false
  return (
    after.kind === 'upper' ||
    after.kind === 'code' ||
    (closed && after.kind === 'digit') ||
    run.count > 3
  )
}

function endsAtPoint(candidate: Candidate, after: Next, closed: boolean): boolean {
  const { words } = candidate
  if (after.kind === 'lower') return !closed && (after.marker || opensSmall(candidate, after))
  if (after.kind === 'other' && after.lead === '') return false
  if (after.kind === 'digit' && after.lead.startsWith('(') && !after.marker) return false
  if (closed)
    return !(after.lead.startsWith('(') && words[candidate.to] === "'") && !opensSentence(candidate)
  if (opensSentence(candidate)) return false
  return !holds(candidate, after)
}

/** “Figure 1. The first”, “1. The first”: the figure, letter or Roman numeral a list item begins with. */
const itemMarker =
  /^\s{0,60}[“"'([•⁃]{0,60}\s{0,60}(?:(?:figure|table|chart|box|fig\.|step|part)\s\d{1,3}(?:\.\d{1,2})?|\d{1,3}|\d{1,2}(?:\.\d{1,2}){1,3}|\p{L}|[IVXLC]{1,5}|[ivxlc]{1,5})$/iu

const opensSentence = ({ words, start, from }: Candidate): boolean =>
  from - start < 24 && itemMarker.test(words.slice(start, from))
