import type { Quantity } from '../article.ts'
import type { Span } from '../../text/span.ts'
import { intervalOf, type Comparator } from './interval.ts'
import type { NumberReading } from './number-reading.ts'
import { skipBack } from './peek.ts'
import { modifierAfter, modifierBefore } from './read-modifiers.ts'
import { moneyBefore } from './read-money.ts'
import { readUnit, type UnitReading } from './read-unit.ts'
import { isTrap } from './traps.ts'

const ordinalEnd = /(?:st|nd|rd|th)\b/iy

/** What a number read at its place says, with its unit and the words that widen it; undefined when it is no quantity. */
export function readQuantity(
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
  if (number.start - span.start > 20 || !'fF'.includes(prose[skipBack(prose, number.start)] ?? ' '))
    return undefined
  if (!percentOf.test(prose.slice(span.start, number.start))) return undefined
  return { end: number.end, unit: 'percent', kind: 'percent' }
}

const tolerance = /\s?(?:±|\+\s?\/?\s?[-−])\s?(\d+(?:\.\d+)?(?:[eE][-−+]?\d+)?)/y

/** “20.5 ± 0.3”: the margin is how far the number reaches. */
function readTolerance(
  prose: string,
  number: NumberReading,
): { value: number; end: number } | undefined {
  if (!'±+'.includes(prose[number.end] ?? ' ') && !'±+'.includes(prose[number.end + 1] ?? ' '))
    return undefined
  tolerance.lastIndex = number.end
  const found = tolerance.exec(prose)
  const value = Number(found?.[1]?.replace('−', '-'))
  return found && value > 0 ? { value, end: number.end + found[0].length } : undefined
}

function readOrdinal(prose: string, number: NumberReading): Quantity | undefined {
  if (number.form !== 'digits' || !'snrtSNRT'.includes(prose[number.end] ?? ' ')) return undefined
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
