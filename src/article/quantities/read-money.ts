import { currencyIndex, normaliseCurrency } from './currencies.ts'
import type { NumberReading } from './number-reading.ts'
import { isLetterCode, isSpaceAt, lettersAt, skipBack, skipGap } from './peek.ts'
import { readPer } from './read-per.ts'
import { readUnit, type UnitReading } from './read-unit.ts'
import { wordBefore } from './word-before.ts'

const currencyAhead =
  /[^\w\s,;:()[\]'’"“”!?%&*+/\\-][-−]?$|[A-Z]{2,4}[-−]?$|^(?:sen|dollar|usd|eur|gbp|aud|cad|mxn|Rs|Rp|Fr)\.?$/

/** The currency written before a number, with where it begins. */
export function moneyBefore(
  prose: string,
  number: NumberReading,
  floor: number,
): (UnitReading & { start: number }) | undefined {
  if (!mayEndCurrency(prose, number.start)) return undefined
  const from = Math.max(floor, number.start - 14)
  if (!currencyAhead.test(wordBefore(prose, number.start, from))) return undefined
  const sign = signBefore(prose, number.start, from)
  if (sign === undefined) return undefined
  const { names } = currencyIndex()
  const written = normaliseCurrency(sign)
  const unit = names.get(written)
  if (unit === undefined) return undefined
  const million = written.length === 4 && written.startsWith('m') && names.has(written.slice(1))
  const after = readUnit(prose, number, number.end + 40)
  const rate =
    /^\s?(?:\/|per\b|an?\b|each\b)/i.test(prose.slice(number.end, number.end + 6)) &&
    after.kind === 'count'
  const per = rate || after.kind === 'count' ? perAfter(prose, number.end) : undefined
  return {
    start: number.start - sign.length,
    end: per?.end ?? number.end,
    unit: per?.unit ? `${unit}/${per.per}` : unit,
    kind: 'money',
    ...(per && { per: per.per }),
    ...(million && { factor: 1e6 }),
  }
}

/** Small letters that end a currency, and all that is neither letter, digit nor common punctuation. */
function mayEndCurrency(prose: string, at: number): boolean {
  const last = skipBack(prose, at)
  const code = prose.charCodeAt(last)
  if (code >= 97 && code <= 122) return 'nrdps'.includes(prose[last] as string)
  return !(code >= 48 && code <= 57) && !',;:()[]\'’"“”!?%&*+/'.includes(prose[last] ?? ',')
}

/** Most prices have a sign with white space or an opening bracket before it: no need to look for letters. */
function signBefore(prose: string, at: number, from: number): string | undefined {
  const sign = prose[at - 1] ?? ''
  if ('$€£'.includes(sign) && at - 1 >= from && standsAlone(prose, at - 2, from)) return sign
  const found = currencyIndex().before().exec(prose.slice(from, at))
  return found?.[0]
}

function standsAlone(prose: string, at: number, from: number): boolean {
  if (at < from) return false
  if ('(“"\'‘['.includes(prose[at] as string)) return true
  if (!isSpaceAt(prose, at)) return false
  const word = wordBefore(prose, at, from)
  return /^[a-z]{4,}$/.test(word) && word !== 'dollar'
}

const rateAfter =
  /(\s?\/\s?|(?:\s+|\s?-\s?)per(?:\s+|\s?-\s?)|(?:\s+|\s?-\s?)an?(?:\s+|\s?-\s?))([a-z]+)\b(?!\s+(?:earlier|ago|later|before|previously|after|on\b|old))/iy
const timeUnit = /^(?:second|minute|hour|day|week|month|year|annum)$/i

function perAfter(
  prose: string,
  at: number,
): { per: string; end: number; unit: boolean } | undefined {
  rateAfter.lastIndex = at
  const found = rateAfter.exec(prose)
  if (!found) return undefined
  const per = (found[2] as string).toLowerCase()
  const strong = !/an?/i.test(found[1] as string)
  if (!strong && !timeUnit.test(per)) return undefined
  return { per, end: at + found[0].length, unit: strong && timeUnit.test(per) }
}

/** The currency written behind a number. */
export function readMoneyAfter(text: string, at: number): UnitReading | undefined {
  const { names, after: namesAfter } = currencyIndex()
  const after = namesAfter(startAt(text, skipGap(text, at)))
  if (!after) return undefined
  after.lastIndex = at
  const found = after.exec(text)
  if (!found) return undefined
  const written = found[0]
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim()
  const unit =
    names.get(written) ??
    names.get(written.replace(/s$/, '')) ??
    names.get(normaliseCurrency(written))
  if (unit === undefined) return undefined
  const end = at + found[0].length
  const million =
    /^m[a-z]{3}$/.test(written) && !names.has(written.replace(/^m/, '') + ' ') && written !== 'myr'
  const per = readPer(text, end)
  const isCode = million && names.has(written.slice(1))
  return {
    end: per?.end ?? end,
    unit: per?.slash ? `${unit}/${per.per}` : unit,
    kind: 'money',
    ...(per && { per: per.per }),
    ...(isCode && { factor: 1e6 }),
  }
}

/** The letters or the sign at a place, in small. */
const startAt = (text: string, at: number): string =>
  isLetterCode(text.charCodeAt(at)) ? lettersAt(text, at).toLowerCase() : (text[at] ?? '')
