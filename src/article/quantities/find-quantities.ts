import type { Quantity } from '../article.ts'
import type { Span } from '../../text/span.ts'
import type { SentenceMemory } from '../sentence-memory.ts'
import { combine } from './combine-quantities.ts'
import { nextCandidate } from './find-candidates.ts'
import { currencyIndex, normaliseCurrency } from './currencies.ts'
import { intervalOf, type Comparator } from './interval.ts'
import type { NumberReading } from './number-reading.ts'
import { readDigits } from './read-digits.ts'
import { modifierAfter, modifierBefore } from './read-modifiers.ts'
import { readRatio } from './read-ratio.ts'
import { readUnit, type UnitReading } from './read-unit.ts'
import { readWords } from './read-words.ts'
import { isTrap, phoneEnd } from './traps.ts'
import { wordBefore } from './word-before.ts'

export interface QuantityOptions {
  /** Places already read as dates: numbers inside them are no quantities. Sorted, without overlaps. */
  readonly dates?: readonly Span[]
  /** Where `dates` is left out: keeps what was found in each part. */
  readonly memory?: SentenceMemory
}

/**
 * The quantities in the given parts of a text (its sentences), in order, without overlaps. Offsets are UTF-16 code
 * units into `prose`. Dates, years, scores, addresses, labels and model names are no quantities.
 */
export function findQuantities(
  prose: string,
  spans: readonly Span[],
  options: QuantityOptions = {},
): Quantity[] {
  const found: Quantity[] = []
  for (const span of spans) {
    const { memory } = options
    found.push(...(memory ? recallInSpan(prose, span, memory) : findWhole(prose, span, options)))
  }
  return found
}

function findWhole(prose: string, span: Span, options: QuantityOptions): readonly Quantity[] {
  const inSpan = findInSpan(prose, span, options)
  return inSpan.length > 0 ? combine(prose, inSpan) : inSpan
}

/** How far the reading of a number looks beyond its sentence, before and after. */
const sight = { before: 64, after: 200 }

function recallInSpan(prose: string, span: Span, memory: SentenceMemory): readonly Quantity[] {
  const from = Math.max(0, span.start - sight.before)
  const words = `${span.start - from} ${span.end - from} ${prose.slice(from, span.end + sight.after)}`
  const known = memory.recall('quantities', words, () => ({
    at: span.start,
    found: findWhole(prose, span, {}),
  }))
  const way = span.start - known.at
  return way === 0 ? known.found : known.found.map((one) => moved(one, way))
}

const moved = (one: Quantity, way: number): Quantity => ({
  ...one,
  start: one.start + way,
  end: one.end + way,
  number: { start: one.number.start + way, end: one.number.end + way },
})

function findInSpan(prose: string, span: Span, options: QuantityOptions): Quantity[] {
  const found: Quantity[] = []
  let from = span.start
  for (
    let at = nextCandidate(prose, from, span.end);
    at >= 0;
    at = nextCandidate(prose, from, span.end)
  ) {
    const phone = phoneEnd(prose, at)
    const number = phone === undefined ? readNumber(prose, at) : undefined
    if (number && number.end <= span.end) {
      const quantity = isDated(number, options.dates)
        ? undefined
        : readQuantity(prose, number, span, found)
      if (quantity) found.push(quantity)
      from = Math.max(quantity?.end ?? skipTo(prose, number), at + 1)
    } else from = phone ?? at + 1
  }
  return found
}

/** A number that was no quantity is passed over whole, with the letters and digits it hangs together with. */
function skipTo(prose: string, number: NumberReading): number {
  const rest = /[\p{L}\d]*/uy
  rest.lastIndex = number.end
  rest.test(prose)
  return Math.max(number.end, rest.lastIndex)
}

function readNumber(prose: string, at: number): NumberReading | undefined {
  const isWord = /[a-z]/i.test(prose[at] ?? '')
  const number = isWord ? readWords(prose, at) : readDigits(prose, at)
  return number && signed(prose, readRatio(prose, number) ?? number)
}

const minus = /(?:(?:^|[\s($€£¥>]|[$€£¥]\s)[-−]\s{0,2}|\b(?:minus|negative)\s+)$/i

const minusWord = /[-−]$|^(?:minus|negative)$/i

function signed(prose: string, number: NumberReading): NumberReading {
  if (!minusWord.test(wordBefore(prose, number.start, Math.max(0, number.start - 12))))
    return number
  const from = Math.max(0, number.start - 10)
  const found = minus.exec(prose.slice(from, number.start))
  if (!found || number.value === 0 || /\d\s*[-−]\s*$/.test(prose.slice(from, number.start)))
    return number
  const sign = /(?:[-−]\s{0,2}|\b(?:minus|negative)\s+)$/i.exec(found[0])
  if (!sign) return number
  const spacedDash = /[-−]\s+$/.test(sign[0])
  if (
    spacedDash &&
    !/^(?:\s?(?:deg|°|k\b|celsius)|\s*$)/i.test(prose.slice(number.end, number.end + 4)) &&
    from + found.index > 0
  )
    return number
  return { ...number, start: number.start - sign[0].length, value: -number.value }
}

function isDated(number: NumberReading, dates: readonly Span[] | undefined): boolean {
  if (!dates || dates.length === 0) return false
  let low = 0
  let high = dates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dates[middle] as Span).end > number.start) high = middle
    else low = middle + 1
  }
  const date = dates[low]
  return date !== undefined && date.start < number.end
}

const ordinalEnd = /(?:st|nd|rd|th)\b/iy

function readQuantity(
  prose: string,
  plain: NumberReading,
  span: Span,
  before: readonly Quantity[],
): Quantity | undefined {
  const floor = Math.max(span.start, before.at(-1)?.end ?? 0)
  const ordinal = readOrdinal(prose, plain)
  if (ordinal) return ordinal
  if (plain.form === 'ordinal') return ordinalQuantity(plain)
  const margin = readTolerance(prose, plain)
  const number = margin ? { ...plain, end: margin.end, step: 2 * margin.value } : plain
  const money = moneyBefore(prose, number, floor)
  const unit = money ?? percentBefore(prose, number, span) ?? readUnit(prose, number, span.end)
  if (!money && isTrap(prose, plain, span, unit)) return undefined
  return build(prose, number, unit, money?.start ?? number.start, floor)
}

const percentOf = /^\s*(?:per\s?cents?|percents?)\s+of\s+$/i

/** “per cent of 210”, as a query is written. */
function percentBefore(prose: string, number: NumberReading, span: Span): UnitReading | undefined {
  if (number.start - span.start > 20) return undefined
  if (!percentOf.test(prose.slice(span.start, number.start))) return undefined
  return { end: number.end, unit: 'percent', kind: 'percent' }
}

const tolerance = /\s?(?:±|\+\s?\/?\s?[-−])\s?(\d+(?:\.\d+)?(?:[eE][-−+]?\d+)?)/y

/** “20.5 ± 0.3”: the margin is how far the number reaches. */
function readTolerance(
  prose: string,
  number: NumberReading,
): { value: number; end: number } | undefined {
  tolerance.lastIndex = number.end
  const found = tolerance.exec(prose)
  const value = Number(found?.[1]?.replace('−', '-'))
  return found && value > 0 ? { value, end: number.end + found[0].length } : undefined
}

function readOrdinal(prose: string, number: NumberReading): Quantity | undefined {
  if (number.form !== 'digits') return undefined
  ordinalEnd.lastIndex = number.end
  if (number.step !== 1 || !ordinalEnd.test(prose)) return undefined
  const end = ordinalEnd.lastIndex
  const after = prose.slice(end, end + 12)
  if (
    /^[\s-]+centur/i.test(after) ||
    /^\s+(?:of\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(after)
  )
    return undefined
  return ordinalQuantity({ ...number, end })
}

const ordinalQuantity = (number: NumberReading): Quantity => ({
  start: number.start,
  end: number.end,
  low: number.value,
  high: number.value,
  value: number.value,
  unit: '',
  approximate: false,
  kind: 'ordinal',
  number: { start: number.start, end: number.end },
  step: 1,
})

const currencyAhead =
  /[^\w\s,;:()[\]'’"“”!?%&*+/\\-][-−]?$|[A-Z]{2,4}[-−]?$|^(?:sen|dollar|usd|eur|gbp|aud|cad|mxn|Rs|Rp|Fr)\.?$/

function moneyBefore(
  prose: string,
  number: NumberReading,
  floor: number,
): (UnitReading & { start: number }) | undefined {
  const from = Math.max(floor, number.start - 14)
  if (!currencyAhead.test(wordBefore(prose, number.start, from))) return undefined
  const window = prose.slice(from, number.start)
  const { before, names } = currencyIndex()
  const found = before.exec(window)
  if (!found) return undefined
  const written = normaliseCurrency(found[0])
  const unit = names.get(written)
  if (unit === undefined) return undefined
  const million = written.length === 4 && written.startsWith('m') && names.has(written.slice(1))
  const after = readUnit(prose, number, number.end + 40)
  const rate =
    /^\s?(?:\/|per\b|an?\b|each\b)/i.test(prose.slice(number.end, number.end + 6)) &&
    after.kind === 'count'
  const per = rate || after.kind === 'count' ? perAfter(prose, number.end) : undefined
  return {
    start: from + found.index,
    end: per?.end ?? number.end,
    unit: per?.unit ? `${unit}/${per.per}` : unit,
    kind: 'money',
    ...(per && { per: per.per }),
    ...(million && { factor: 1e6 }),
  }
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

function build(
  prose: string,
  read: NumberReading,
  unit: UnitReading,
  start: number,
  floor: number,
): Quantity {
  const factor = unit.factor ?? 1
  const number =
    factor === 1
      ? read
      : { ...read, value: read.value * factor, step: read.step * factor, scaled: true }
  const before = modifierBefore(prose, start, floor)
  const after = before ? undefined : modifierAfter(prose, unit.end)
  const comparator = before?.comparator ?? after?.comparator
  const kind =
    unit.kind === 'count' && (read.form === 'fraction' || read.form === 'ratio')
      ? 'ratio'
      : unit.kind
  const interval = intervalOf({ ...number, kind }, comparator)
  return {
    start: before?.at ?? start,
    end: Math.max(after?.at ?? 0, unit.end),
    ...interval,
    value: number.value,
    unit: unit.unit,
    approximate:
      comparator === 'about' || comparator === 'just-under' || comparator === 'just-over',
    kind,
    number: { start: read.start, end: read.end },
    step: number.step,
    ...(comparator && { comparator: comparator as Comparator }),
    ...(unit.per !== undefined && { per: unit.per }),
  }
}
