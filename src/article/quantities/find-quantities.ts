import type { Quantity } from '../article.ts'
import type { Span } from '../../text/span.ts'
import type { SentenceMemory } from '../sentence-memory.ts'
import { combine } from './combine-quantities.ts'
import { nextCandidate } from './find-candidates.ts'
import type { NumberReading } from './number-reading.ts'
import { isLetterCode } from './peek.ts'
import { readDigits } from './read-digits.ts'
import { signed } from './read-minus.ts'
import { readQuantity } from './read-quantity.ts'
import { readRatio } from './read-ratio.ts'
import { readWords } from './read-words.ts'
import { phoneEnd } from './traps.ts'

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

const rest = /[\p{L}\d]*/uy

/** A number that was no quantity is passed over whole, with the letters and digits it hangs together with. */
function skipTo(prose: string, number: NumberReading): number {
  rest.lastIndex = number.end
  rest.test(prose)
  return Math.max(number.end, rest.lastIndex)
}

function readNumber(prose: string, at: number): NumberReading | undefined {
  const number = isLetterCode(prose.charCodeAt(at)) ? readWords(prose, at) : readDigits(prose, at)
  return number && signed(prose, readRatio(prose, number) ?? number)
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
