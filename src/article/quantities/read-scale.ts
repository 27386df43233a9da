import { SCALES } from './data/number-words.ts'
import type { NumberReading } from './number-reading.ts'
import { skipGap } from './peek.ts'

const scaleWord = new RegExp(
  String.raw`(?:\s{0,3}|\s?-\s?)(hundred|thousand|lakhs?|million|crores?|billion|trillion|quadrillion|dozens?|dzs|mil|mln|mn|bln|bn|tln|tn|trn)\b(?!-old)`,
  'iy',
)
/** Letters straight after the digits. “m” and “b” are also metres and bytes: see `letterScale`. */
const letter = /(?: {0,2}(?=k\b(?! ?[a-z]*\/)))?(k|K|MM|mm|M|m|B|b|T|G)(?![\p{L}\d/²³^])/uy
const leadingCurrency = /(?:[$€£¥₹₩₽]|\b[A-Z]{3})\s?$/
/** Words that show that a number counts things: then “m” is a million. */
const countedAfter = /\s+(?:of\s+|more\s+|new\s+)?(?:people|users|customers|[a-z]{3,}s)\b/y
const andPart = /\s+and\s+(?:(a|one|two|three|\d)\s+)?(half|quarters?|thirds?)\b/iy

/** Multiplies a number by the scale words or the scale letter after it. */
export function readScale(text: string, number: NumberReading): NumberReading {
  let { value, step, end } = number
  let unit = 1
  for (let found = wordScale(text, end); found; found = wordScale(text, end)) {
    unit *= found.factor
    end = found.end
  }
  if (unit === 1) {
    const found = letterScale(text, number)
    if (found) ({ factor: unit, end } = found)
  }
  if (unit === 1) return number
  value *= unit
  step *= unit % 12 === 0 ? unit / 12 : unit
  const part = addPart(text, end, unit)
  if (part)
    return { ...number, end: part.end, value: value + part.value, step: unit / 4, scaled: true }
  return { ...number, end, value, step, scaled: true }
}

interface Scale {
  readonly factor: number
  readonly end: number
}

function wordScale(text: string, at: number): Scale | undefined {
  if (!'htlmcbqdHTLMCBQD'.includes(text[skipGap(text, at)] ?? ' ')) return undefined
  scaleWord.lastIndex = at
  const found = scaleWord.exec(text)
  const factor = found && SCALES.get(found[1]?.toLowerCase() ?? '')
  return factor ? { factor, end: at + found[0].length } : undefined
}

function letterScale(text: string, number: NumberReading): Scale | undefined {
  if (!'kKMmBbTG'.includes(text[skipGap(text, number.end)] ?? ' ')) return undefined
  letter.lastIndex = number.end
  const found = letter.exec(text)
  const sign = found?.[1]
  if (!found || sign === undefined) return undefined
  const end = number.end + found[0].length
  const money = leadingCurrency.test(text.slice(Math.max(0, number.start - 5), number.start))
  const factor = letterFactor(sign, money || counted(text, end), number)
  return factor ? { factor, end } : undefined
}

function letterFactor(sign: string, countable: boolean, number: NumberReading): number | undefined {
  if (sign === 'k' || sign === 'K') return 1e3
  if (sign === 'M') return 1e6
  if (sign === 'G') return number.value >= 10 ? 1e9 : undefined
  if (sign === 'MM') return 1e6
  if (!countable) return undefined
  return { m: 1e6, mm: 1e6, b: 1e9, B: 1e9, T: 1e12 }[sign]
}

function counted(text: string, at: number): boolean {
  countedAfter.lastIndex = at
  return countedAfter.test(text)
}

/** “three million and a half”: the half is of the last scale. */
function addPart(
  text: string,
  at: number,
  unit: number,
): { value: number; end: number } | undefined {
  andPart.lastIndex = at
  const found = andPart.exec(text)
  if (!found || unit < 1e6) return undefined
  const count =
    { a: 1, one: 1, two: 2, three: 3 }[found[1]?.toLowerCase() ?? 'a'] ?? Number(found[1])
  const whole = /^half/i.test(found[2] ?? '') ? 2 : /^q/i.test(found[2] ?? '') ? 4 : 3
  const next = wordScale(text, at + found[0].length)
  if (next) return { value: (count / whole) * next.factor, end: next.end }
  return { value: (count / whole) * unit, end: at + found[0].length }
}
