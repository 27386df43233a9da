import { monthNames, weekdayNames } from '../../src/article/dates/calendar.ts'
import type { Random } from './random.ts'

/** One change to a clean text. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A kind of slip: where it can be made, and which rules answer for it. */
export interface Operator {
  readonly name: string
  /** Rule ids or `group/*`. */
  readonly rules: readonly string[]
  /** Does the contradiction stand inside one sentence, or between sentences? */
  readonly scope: 'sentence' | 'document'
  /** All the edits it can make, in reading order. */
  edits(text: string, random: Random): Edit[]
}

type Change = (match: RegExpExecArray, random: Random, text: string) => string | undefined

/** An operator that replaces the group `at` of each match of a pattern. */
function replacing(
  name: string,
  scope: Operator['scope'],
  rules: readonly string[],
  pattern: RegExp,
  change: Change,
): Operator {
  const global = new RegExp(pattern.source, [...new Set([...pattern.flags, 'g', 'd'])].join(''))
  return {
    name,
    scope,
    rules,
    edits: (text, random) =>
      [...text.matchAll(global)].flatMap((match) => {
        const [start, end] = match.indices?.groups?.at ?? [0, 0]
        const replacement = change(match, random, text)
        const same = replacement === undefined || replacement === text.slice(start, end)
        return same ? [] : [{ start, end, text: replacement }]
      }),
  }
}

const weekday = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`
const month = `(?:${monthNames.join('|')})`
const year = String.raw`(?:1[5-9]\d\d|20\d\d)`
const at = (match: RegExpExecArray): string => match.groups?.at ?? ''
const shiftNumber =
  (least: number, most: number): Change =>
  (match, random) =>
    String(Number(at(match)) + random.sign() * random.between(least, most))

const dates: readonly Operator[] = [
  replacing(
    'weekday shift',
    'sentence',
    ['dates/weekday-mismatch'],
    new RegExp(String.raw`(?<at>${weekday}), \d{1,2} ${month}`),
    (match, random) => {
      const index = weekdayNames.findIndex((name) => name === at(match))
      return weekdayNames[(index + random.between(1, 6)) % 7]
    },
  ),
  replacing(
    'day shift',
    'sentence',
    ['dates/weekday-mismatch'],
    new RegExp(String.raw`${weekday}, (?<at>\d{1,2}) ${month}`),
    (match, random) => {
      const shifted = Number(at(match)) + random.sign() * random.between(1, 4)
      return shifted >= 1 && shifted <= 28 ? String(shifted) : undefined
    },
  ),
  replacing(
    'month shift',
    'sentence',
    ['dates/weekday-mismatch'],
    new RegExp(String.raw`${weekday}, \d{1,2} (?<at>${month}) ${year}`),
    (match, random) => {
      const index = monthNames.findIndex((name) => name === at(match))
      return monthNames[(index + random.between(1, 2)) % 12]
    },
  ),
  replacing(
    'impossible day',
    'sentence',
    ['dates/impossible-date'],
    new RegExp(String.raw`\b(?<at>\d{1,2}) (?:February|April|June|September|November)\b`),
    (match) => (/February/.test(match[0]) ? '30' : '31'),
  ),
  replacing(
    'swapped ends',
    'sentence',
    ['dates/reversed-span'],
    new RegExp(String.raw`(?<at>${year}(?: to |–)${year})`),
    (match) => {
      const [first = '', last = ''] = at(match).split(/ to |–/)
      return at(match).includes('–') ? `${last}–${first}` : `${last} to ${first}`
    },
  ),
  replacing(
    'wrong duration',
    'sentence',
    ['dates/duration-mismatch'],
    new RegExp(
      String.raw`\b(?:for|lasts|took|ran for|lasted) (?<at>[a-z]+|\d+) (?:years|days|months), from `,
    ),
    (match, random) => {
      const value = numberWords.indexOf(at(match))
      return value < 0
        ? String(Number(at(match)) + random.between(3, 5))
        : (numberWords[value + random.between(2, 4)] ?? '19')
    },
  ),
  replacing(
    'drifted “ago” and “later”',
    'sentence',
    ['dates/elapsed-time-mismatch'],
    new RegExp(String.raw`(?:\b${year}, (?<at>\d+|[a-z]+) years (?:ago|later)\b)|(?:x^)`),
    (match, random) => {
      const value = numberWords.indexOf(at(match))
      return value < 0
        ? String(Number(at(match)) + random.between(4, 12))
        : numberWords[value + random.between(3, 5)]
    },
  ),
  replacing(
    'drifted anniversary',
    'document',
    ['dates/anniversary-mismatch'],
    /\b(?<at>\d+)th anniversary/,
    (match, random) => String(Number(at(match)) + 10 * random.between(1, 3)),
  ),
  replacing(
    'wrong century',
    'sentence',
    ['dates/century-mismatch'],
    new RegExp(String.raw`in the (?:early |late )?(?<at>\d+)th century, in ${year}`),
    (match, random) => String(Number(at(match)) + random.sign()),
  ),
  replacing(
    'drifted age',
    'document',
    ['dates/age-mismatch', 'names/conflicting-age'],
    /\b(?:at the age of|aged) (?<at>\d\d)\b/,
    shiftNumber(3, 9),
  ),
  replacing(
    'birth year shift',
    'document',
    ['dates/*', 'names/conflicting-age'],
    new RegExp(String.raw`\bborn (?:in [A-Z]\w+ )?(?:on \d{1,2} ${month} |in )(?<at>${year})`),
    (match, random, text) =>
      isPinned(text, match) ? shiftNumber(4, 15)(match, random, text) : undefined,
  ),
  replacing(
    'founding year shift',
    'document',
    ['dates/*'],
    new RegExp(String.raw`founding in (?<at>${year})`),
    shiftNumber(3, 20),
  ),
  replacing(
    'impossible time',
    'sentence',
    ['dates/impossible-time'],
    /\b(?<at>\d):\d\d p\.m\./,
    (match) => String(Number(at(match)) + 12),
  ),
  replacing(
    'reversed order',
    'sentence',
    ['dates/impossible-order', 'dates/elapsed-time-mismatch', 'dates/reversed-span'],
    new RegExp(String.raw`years (?:before|after) [^.,;]{3,40} (?:in|of) (?<at>${year})`),
    (match, random) =>
      String(Number(at(match)) + (/before/.test(match[0]) ? -1 : 1) * random.between(12, 30)),
  ),
]

const numberWords =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
    ' ',
  )

const figures: readonly Operator[] = [
  replacing(
    'million for billion',
    'document',
    ['numbers/*'],
    /\b\d+(?:\.\d+)? (?<at>million)\b/,
    (match, _random, text) =>
      toldTwice(text, match, /^[\d.]+ million [a-z]+/) ? 'billion' : undefined,
  ),
  replacing(
    'swapped digits',
    'document',
    ['numbers/*'],
    /(?<![\d,.–-])(?<at>[1-9]\d{2,3})(?![\d,.–-]|\s(?:BC|and|to)\b)/,
    (match, _random, text) => {
      const digits = [...at(match)]
      const [a = '', b = '', ...rest] = digits
      if (!toldTwice(text, match, /^\d+ [a-z]{3,}/)) return undefined
      const isYear = digits.length === 4
      return isYear || a === b || b === '0' ? undefined : [b, a, ...rest].join('')
    },
  ),
  replacing(
    'changed part of a sum',
    'sentence',
    ['numbers/*'],
    /: (?<at>\d+)(?: million)? [a-z ]+ and \d+(?: million)?/i,
    shiftNumber(2, 9),
  ),
  replacing(
    'changed total',
    'sentence',
    ['numbers/*'],
    /(?<![.,])\b(?<at>\d+)(?:[,.]\d+)? [a-z ]+ (?:in all|in total|together)/,
    (match, random) => String(Number(at(match)) + random.between(3, 9)),
  ),
  replacing(
    'points for percent',
    'sentence',
    ['numbers/*'],
    /(?<at>percentage points?|percent)(?= (?:higher|lower|more|from|to|in))/,
    (match, _random, text) =>
      !hasBothEnds(text, match)
        ? undefined
        : at(match) === 'percent'
          ? 'percentage points'
          : 'percent',
  ),
  replacing(
    'changed percentage',
    'sentence',
    ['numbers/*'],
    /\b\d[^.]{3,60} \d[^.]{0,50}\b(?:up|down|rise of|or|about) (?<at>\d{1,2}) percent/,
    (match, random) => String(Number(at(match)) + random.between(5, 9)),
  ),
]

const nameWords = String.raw`[A-Z][a-z]+(?: [A-Z][a-z]+)?`
const whoBeatWhom = new RegExp(
  String.raw`\b(?<one>${nameWords}) (?<verb>beat|defeated|sued|bought|succeeded) (?<two>${nameWords})`,
  'g',
)

const names: readonly Operator[] = [
  replacing(
    'wrong acronym',
    'sentence',
    ['names/acronym-mismatch'],
    /\((?<at>[A-Z]{2,4})\)/,
    (match) => {
      const letters = [...at(match)]
      return letters[0] === letters[1]
        ? undefined
        : [letters[1] ?? '', letters[0] ?? '', ...letters.slice(2)].join('')
    },
  ),
  {
    name: 'spelling drift of a name',
    scope: 'document',
    rules: ['names/*'],
    edits: (text, random) =>
      repeatedSurnames(text).map(({ start, end }) => ({
        start,
        end,
        text: misspell(text.slice(start, end), random),
      })),
  },
  {
    name: 'swapped names',
    scope: 'document',
    rules: ['names/*', 'claims/contradiction'],
    edits: (text) =>
      [...text.matchAll(whoBeatWhom)].flatMap((match) => {
        const { one = '', verb = '', two = '' } = match.groups ?? {}
        const again = [...text.matchAll(whoBeatWhom)].some(
          ({ index, groups }) =>
            index !== match.index && groups?.['verb'] === verb && groups['one'] === one,
        )
        const edit = {
          start: match.index,
          end: match.index + match[0].length,
          text: `${two} ${verb} ${one}`,
        }
        return again ? [edit] : []
      }),
  },
  replacing(
    'changed title',
    'document',
    ['names/*'],
    /\b(?<at>Mayor|Captain|Judge|Inspector|Professor) [A-Z]\w+/,
    (match, random, text) => {
      if (!text.slice(0, match.index).includes(at(match))) return undefined
      const titles = ['Mayor', 'Captain', 'Judge', 'Inspector', 'Professor'].filter(
        (title) => title !== at(match),
      )
      return titles[random.between(0, titles.length - 1)]
    },
  ),
  replacing(
    'removed “not”',
    'document',
    ['claims/contradiction', 'names/*'],
    /\b(?:did|does|is|was|will)(?<at> not)\b/,
    (match, _random, text) => (deniedTwice(text, match) ? '' : undefined),
  ),
]

export const operators: readonly Operator[] = [...dates, ...figures, ...names]

/** Does another sentence tell the same figure of the same thing? Else a slip in it contradicts nothing. */
function toldTwice(text: string, match: RegExpExecArray, phrase: RegExp): boolean {
  const found = phrase.exec(text.slice(match.index, match.index + 60))?.[0]
  if (!found) return false
  const [from, to] = sentenceAround(text, match.index)
  const others = text.slice(0, from) + ' ¶ ' + text.slice(to)
  return new RegExp(String.raw`(?<![\d.,])${found.replaceAll('.', '\\.')}`).test(others)
}

/** Does another sentence deny the same verb, with the words behind it? */
function deniedTwice(text: string, match: RegExpExecArray): boolean {
  const said = /^\w+ not( \w+ \w+)/.exec(text.slice(match.index, match.index + 80))?.[1]
  return said !== undefined && text.split(`not${said}`).length > 2
}

/** Do both ends of the change stand in its sentence? Else the word contradicts nothing there. */
function hasBothEnds(text: string, match: RegExpExecArray): boolean {
  const [from, to] = sentenceAround(text, match.index)
  return (
    (text.slice(from, to).match(/\d+(?:\.\d+)?(?: percent| million)|[$€]\d/g) ?? []).length >= 2
  )
}

/** Does the paragraph pin the year of birth by an age, another date or the year of death? */
function isPinned(text: string, match: RegExpExecArray): boolean {
  const from = text.lastIndexOf('\n\n', match.index)
  const end = text.indexOf('\n\n', match.index)
  const paragraph = text.slice(from, end < 0 ? text.length : end)
  const place = match.index - from
  const [first, last] = sentenceAround(paragraph, place)
  return (
    /\b(?:at the age of|aged) \d\d|, \d\d,/.test(paragraph.slice(first, last)) ||
    text.split(at(match)).length > 2
  )
}

function sentenceAround(text: string, place: number): [number, number] {
  const from = Math.max(text.lastIndexOf('. ', place), text.lastIndexOf('\n', place)) + 1
  const end = text.slice(place).search(/\.\s|\n/)
  return [from, end < 0 ? text.length : place + end]
}

/** Later mentions of surnames that were first given with another name. */
function repeatedSurnames(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const [, surname = ''] of text.matchAll(/\b[A-Z][a-z]+ ([A-Z][a-z]{4,})\b/g)) {
    for (const match of text.matchAll(
      new RegExp(String.raw`(?<=said |\. |, )${surname}\b(?=[ ,.])`, 'g'),
    )) {
      found.push({ start: match.index, end: match.index + surname.length })
    }
  }
  const unique = new Map(found.map((place) => [place.start, place]))
  return [...unique.values()].sort((a, b) => a.start - b.start)
}

/** Drops or doubles a letter inside a name. */
function misspell(name: string, random: Random): string {
  const place = random.between(2, name.length - 2)
  return random.sign() > 0
    ? name.slice(0, place) + name.slice(place + 1)
    : name.slice(0, place) + (name[place] ?? '') + name.slice(place)
}
