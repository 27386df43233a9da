import type { Span } from '../../text/span.ts'
import { countPattern, parseCount } from './count-words.ts'

/** A number of hours told with the two times of day they lie between. */
export interface HoursTold {
  readonly duration: Span
  readonly range: Span
  readonly count: number
  /** The hours that may lie between the two times; two where a time leaves open which half of the day. */
  readonly lengths: readonly number[]
}

const clock = String.raw`(?:\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\b\.?)?|noon|midnight)`
const range = String.raw`(?:from|between)\s+(?<first>${clock})\s*(?:to|until|till|and|[-–])\s*(?<last>${clock})(?![\d:]|\s?%)`
const hours = String.raw`(?<count>${countPattern}(?:\s+and\s+a\s+half)?)[\s-]+hours?\b`
const ahead = new RegExp(
  String.raw`\b(?<duration>${hours})[^.;:!?\d]{0,24}?(?<range>\b${range})`,
  'gid',
)
const behind = new RegExp(
  String.raw`(?<range>\b${range}),?\s*\(?(?:a\s+total\s+of\s+|or\s+|that\s+is,?\s+|for\s+|lasting\s+)?(?<duration>${hours})`,
  'gid',
)
const open =
  /\b(?:about|almost|another|around|at\s+least|every|first|last|less\s+than|more\s+than|nearly|next|over|roughly|some|under|up\s+to|within)\s+$/i
const shared =
  /\b(?:a|each|every|per)\s+(?:day|night|shift|week)|\b(?:breaks?|daily|shifts?|weekly)\b/i
const exact = /[:.]\d|[ap]\.?m|noon|midnight/i

/** The hours told in a part of the prose together with their two times of day. */
export function findHours(prose: string, within: Span): HoursTold[] {
  const text = prose.slice(within.start, within.end)
  if (!/hour/i.test(text) || !exact.test(text) || shared.test(text)) return []
  return [...text.matchAll(ahead), ...text.matchAll(behind)].flatMap((match) => {
    const told = readHours(match, within.start)
    return told && !open.test(text.slice(0, told.duration.start - within.start)) ? [told] : []
  })
}

function readHours({ groups, indices }: RegExpExecArray, offset: number): HoursTold | undefined {
  const { first = '', last = '', count = '' } = groups ?? {}
  const lengths = lengthsBetween(first, last)
  const half = /half$/i.test(count) && !/^half/i.test(count)
  const number = parseCount(count.replace(/\s+and\s+a\s+half$/i, '')) + (half ? 0.5 : 0)
  const [duration, times] = [indices?.groups?.['duration'], indices?.groups?.['range']]
  if (lengths.length === 0 || !(number < 24) || !duration || !times) return undefined
  const spanOf = ([start, end]: readonly [number, number]): Span => ({
    start: offset + start,
    end: offset + end,
  })
  return { duration: spanOf(duration), range: spanOf(times), count: number, lengths }
}

function lengthsBetween(first: string, last: string): number[] {
  if (!exact.test(first) && !exact.test(last)) return []
  const found = new Set<number>()
  for (const from of minutesOf(first))
    for (const to of minutesOf(last)) found.add(((to - from + 1440) % 1440) / 60)
  return [...found]
}

/** The minutes of the day a time may be; two for “8” and “8:30” before noon or after. */
function minutesOf(time: string): number[] {
  if (/noon/i.test(time)) return [720]
  if (/midnight/i.test(time)) return [0]
  const [, hour = '', minute = '0', half] = /^(\d+)(?:[:.](\d+))?\s?([ap])?/i.exec(time) ?? []
  const at = Number(hour) * 60 + Number(minute)
  if (at > 1440) return []
  if (half) return [(at % 720) + (half.toLowerCase() === 'p' ? 720 : 0)]
  return at < 780 && !hour.startsWith('0') ? [at, (at + 720) % 1440] : [at]
}
