import {
  bindingAbbreviations,
  calendarAbbreviations,
  exclamationNames,
  nameAbbreviations,
  numberAbbreviations,
  titleAbbreviations,
  unitAbbreviations,
} from './data/abbreviations.ts'
import { sentenceOpeners } from './data/sentence-openers.ts'

/** A run of final marks in a block and the sentence it stands in. */
export interface Candidate {
  /** The words of the block; what is no prose is spaces. */
  readonly words: string
  /** The same block as given. */
  readonly source: string
  /** Where the sentence begins. */
  readonly start: number
  /** The run of marks. */
  readonly from: number
  readonly to: number
}

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

interface Run {
  readonly kind: 'point' | 'dots' | 'strong'
  readonly end: number
  readonly count: number
  /** “word. . . . Next”: the first point ends a sentence, the other three are left-out words. */
  readonly reopens: boolean
  /** “[...]” */
  readonly bracketed: boolean
}

const singlePoint = (end: number): Run => ({
  kind: 'point',
  end,
  count: 1,
  reopens: false,
  bracketed: false,
})

function wholeRun({ words, from, to }: Candidate): Run {
  if (to - from === 1 && words[from] === '.') return singlePoint(to)
  const marks = words.slice(from, to)
  const plain = { end: to, count: marks.length, reopens: false, bracketed: false }
  if (/[!?‽！？]/.test(marks)) return { ...plain, kind: 'strong' }
  if (/\s/.test(marks)) {
    const count = (marks.length + 1) / 2
    const reopens = count === 4 && /\S/.test(words[from - 1] ?? ' ')
    return { ...plain, kind: 'dots', count, reopens }
  }
  const dots = marks.length > 1 || marks === '…'
  const bracketed = dots && words[from - 1] === '[' && words[to] === ']'
  return { ...plain, kind: dots ? 'dots' : 'point', bracketed }
}

const closers = /^["”’'»)\]}*_]+/
const noteNumber = /^\d{1,3}(?=\s+["“‘'(]?\p{Lu})/u

const looseNoteNumber = /^(\s\d{1,2})\s(\p{Lu}\p{Ll}*)\s/u

function skipClosers(words: string, at: number): number {
  return at + (closers.exec(words.slice(at, at + 8))?.[0].length ?? 0)
}

/** “… cognition.10 This model”, “… a fee. 8 Yet some”: a note number that has lost its place above the line. */
function skipNoteNumber({ words, from, start }: Candidate, end: number): number {
  if (!/[\p{Ll})]/u.test(words[from - 1] ?? '')) return end
  if (numberAbbreviations.has(wordBefore(words, from, start).toLowerCase())) return end
  const near = words.slice(end, end + 24)
  const loose = looseNoteNumber.exec(near)
  if (loose && sentenceOpeners.has((loose[2] ?? '').toLowerCase()))
    return end + (loose[1] ?? '').length
  return end + (noteNumber.exec(near)?.[0].length ?? 0)
}

function skipSpace(words: string, at: number): number {
  let next = at
  while (next < words.length && /\s/.test(words[next] as string)) next++
  return next
}

/** What follows a candidate. */
interface Next {
  readonly word: string
  readonly kind: 'upper' | 'lower' | 'digit' | 'code' | 'other'
  /** A bracket, quotation mark or dash before it. */
  readonly lead: string
  /** The letter or figure of a list: “a.”, “2)”. */
  readonly marker: boolean
}

const leadMarks = /^["“”‘’'«([¿¡–—*_•⁃-][\s"“”‘’'«([¿¡–—*_•⁃-]*/
const nextWord = /^[\p{L}\p{M}\p{Nd}][\p{L}\p{M}\p{Nd}’']*(?:-[\p{L}]+)?/u
const listMarker = /^(?:\d{1,2}|[a-z])[.)]\)?\s/

function readNext(words: string, source: string, end: number, next: number): Next {
  if (opensWithMasked.test(source.slice(end, Math.min(next, end + 60)))) return maskedNext
  const near = words.slice(next, next + 60)
  const lead = leadMarks.exec(near)?.[0] ?? ''
  const rest = near.slice(lead.length)
  const word = nextWord.exec(rest)?.[0] ?? ''
  return { word, kind: kindOf(word), lead, marker: listMarker.test(rest) }
}

/** Code or an address behind a space: the next sentence begins with it. */
const opensWithMasked = /\s(?:`|https?:|www\.|<code)/i
const maskedNext: Next = { word: '', kind: 'code', lead: '', marker: false }

function kindOf(word: string): Next['kind'] {
  if (word === '') return 'other'
  if (/^\p{Lu}/u.test(word)) return 'upper'
  if (/^\p{Nd}/u.test(word)) return 'digit'
  return /^\p{Ll}{1,3}(?:\P{Lu}|$)/u.test(word) ? 'lower' : 'upper'
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
    !knownAbbreviation(before.toLowerCase())
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
    !knownAbbreviation(lower) &&
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

/** Does the word before the point hold the sentence together with what follows? */
function holds(candidate: Candidate, after: Next): boolean {
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

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

function isOpener(after: Next): boolean {
  if (after.kind === 'code') return false
  if (after.lead !== '' && !after.lead.startsWith('(') && after.kind === 'upper') return true
  if (after.kind !== 'upper') return false
  return sentenceOpeners.has(after.word.toLowerCase()) || /^\p{Lu}\p{Ll}{3,}ly$/u.test(after.word)
}

const knownAbbreviation = (lower: string): boolean =>
  titleAbbreviations.has(lower) ||
  bindingAbbreviations.has(lower) ||
  numberAbbreviations.has(lower) ||
  nameAbbreviations.has(lower) ||
  unitAbbreviations.has(lower)

const outsideWord = /[\s"“”‘«»()[\]{}—–/;:!?…]/

/** The word that ends at an offset, inner points included; spaces that stand for markup are stepped over. */
function wordBefore(words: string, at: number, start: number): string {
  let end = at
  const least = Math.max(start, at - 32)
  while (end > least && words.charCodeAt(end - 1) === 32) end--
  let from = end
  while (from > least && !outsideWord.test(words[from - 1] as string)) from--
  return words.slice(from, end).replace(/^[.,’'$-]+/, '')
}
