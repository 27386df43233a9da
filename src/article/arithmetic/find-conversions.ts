import type { Quantity } from '../article.ts'
import { unitNamed } from '../quantities/units.ts'
import type { Unit } from '../quantities/data/units.ts'
import type { Bounds } from './bounds.ts'
import { add, trailingZeros } from './bounds.ts'
import type { Clause } from './clauses.ts'

/** The same measure in two units. */
export interface Conversion {
  readonly first: Quantity
  readonly second: Quantity
  /** What the first comes to in the unit of the second. */
  readonly converted: Bounds
  readonly stated: Bounds
  /** A difference of temperatures, converted without the offset. */
  readonly difference: boolean
}

const marks =
  /‹u(\d+)›(?: each)?(?:,? (?:and )?‹u(\d+)›)?(?: ?\((?:or |about |approximately |approx\. |around |some |roughly |nearly |almost |just over |just under |over |under |ca\. |c\. |equal to |equivalent to |i\.e\.,? )*|,? or (?:about |approximately |around |some |roughly |nearly |almost )?| ?\/ ?| ?= ?|, (?:i\.e\.|that is),? )‹u(\d+)›(?:,? (?:and )?‹u(\d+)›)?(?=[);,./]| |$)/g
const differenceWords =
  /\b(?:warm(?:er|ed|ing)|cool(?:er|ed|ing)|hotter|colder|difference|(?:ris|ros|increas|fall|fell|drop|declin|climb|jump)\w*(?: in [a-z ]{0,25})?(?: by| of)|(?:above|below) (?:average|normal|pre-industrial|the)|anomaly|change|range of|within|of warming|more than usual|higher|lower)\b/

/** Units whose name is used for more than one size; any of these will do. */
const ALSO: Readonly<Record<string, readonly number[]>> = {
  gallon: [0.00454609],
  pint: [0.00056826125],
  quart: [0.0011365225],
  'fluid ounce': [2.84131e-5],
  ton: [1000, 1016.0469],
  tonne: [907.18474, 1016.0469],
  mile: [1852],
  ounce: [0.0311034768],
  barrel: [0.1173, 0.11924, 0.1636592],
  cup: [0.00025, 0.000284],
  foot: [0.3048006],
  horsepower: [735.49875],
  calorie: [4184],
  carat: [],
}

/** The conversions told in a clause, whatever they come to. */
export function findConversions(clause: Clause): Conversion[] {
  if (clause.figures.length < 2 || clause.border !== undefined) return []
  const found: Conversion[] = []
  for (const match of clause.outline.matchAll(marks)) {
    const [a, a2, b, b2] = [1, 2, 3, 4].map((group) => figure(clause, match[group]))
    if (!a || !b) continue
    const context = clause.outline.slice(
      Math.max(0, match.index - 50),
      match.index + match[0].length + 25,
    )
    const conversion = convert(a, a2, b, b2, context)
    if (conversion) found.push(conversion)
  }
  return found
}

const figure = (clause: Clause, index: string | undefined): Quantity | undefined =>
  index === undefined ? undefined : clause.figures[Number(index)]

function convert(
  a: Quantity,
  a2: Quantity | undefined,
  b: Quantity,
  b2: Quantity | undefined,
  context: string,
): Conversion | undefined {
  const first = unitNamed(a.unit)
  const second = unitNamed(b.unit)
  if (!first || !second || first.dimension !== second.dimension || first.name === second.name)
    return undefined
  if (first.dimension === 'angle' || first.dimension === 'data' || first.dimension === 'time')
    return undefined
  if (a.value === 0 && first.dimension !== 'temperature') return undefined
  if (first.dimension === 'temperature') return temperature(a, b, first, second, context)
  const whole = compound(a, a2, first)
  const stated = scale(compound(b, b2, second), 1 / second.factor)
  if (!whole || !stated) return undefined
  const converted = bestScale(whole, first, second, stated)
  return { first: a, second: b, converted, stated, difference: false }
}

/** “5 ft 10 in”: the smaller unit adds to the larger. In the base unit of the dimension. */
function compound(large: Quantity, small: Quantity | undefined, unit: Unit): Bounds | undefined {
  const base = scale(measured(large), unit.factor)
  if (!small || !base) return base
  const smaller = unitNamed(small.unit)
  if (smaller?.dimension !== unit.dimension || smaller.factor >= unit.factor) return undefined
  const rest = scale(measured(small), smaller.factor)
  const exact = scale({ low: large.value, high: large.value }, unit.factor)
  return rest && exact ? add(exact, rest) : undefined
}

const scale = (bounds: Bounds | undefined, factor: number): Bounds | undefined =>
  bounds && { low: bounds.low * factor, high: bounds.high * factor }

/** Measures are rounded to their last digit that is not zero, up to a twentieth of the value. */
function measured(quantity: Quantity): Bounds {
  const { value } = quantity
  const step = value % 1 !== 0 && (value * 4) % 1 === 0 && quantity.step < 0.1 ? 0.5 : quantity.step
  const loose = quantity.comparator === undefined ? 0.05 : 0.08
  const trailing = step === 1 ? Math.min(roundness(value) / 2, Math.abs(value) * loose) : step / 2
  const half = Math.max(Math.min(step / 2, Math.abs(value) * 0.5), trailing)
  return { low: value - half, high: value + half }
}

/** Tens, hundreds and fives are rounded to; halves and quarters are rounded to half of themselves. */
function roundness(value: number): number {
  const tens = trailingZeros(Math.abs(value))
  return tens === 1 && value % 5 === 0 ? 5 : tens
}

function bestScale(whole: Bounds, first: Unit, second: Unit, stated: Bounds): Bounds {
  const candidates = [1, ...(ALSO[first.name] ?? []).map((size) => size / first.factor)].flatMap(
    (f) =>
      [1, ...(ALSO[second.name] ?? []).map((size) => second.factor / size)].map(
        (g) => (f * g) / second.factor,
      ),
  )
  const all = candidates.map((factor) => ({ low: whole.low * factor, high: whole.high * factor }))
  return all.find(({ low, high }) => low <= stated.high && stated.low <= high) ?? (all[0] as Bounds)
}

const celsius = (value: number, unit: string): number =>
  unit === 'degree fahrenheit' ? ((value - 32) * 5) / 9 : unit === 'kelvin' ? value - 273.15 : value
const from = (value: number, unit: string): number =>
  unit === 'degree fahrenheit' ? (value * 9) / 5 + 32 : unit === 'kelvin' ? value + 273.15 : value

function temperature(
  a: Quantity,
  b: Quantity,
  first: Unit,
  second: Unit,
  context: string,
): Conversion | undefined {
  const difference = differenceWords.test(context) && !/\b(?:to|reached|at) ‹u\d+›/.test(context)
  const reach = (quantity: Quantity): Bounds => {
    const half = Math.max(
      quantity.step / 2,
      quantity.step === 1 && quantity.value % 10 === 0 ? 1.2 : 0,
    )
    return { low: quantity.value - half, high: quantity.value + half }
  }
  const whole = reach(a)
  const point = {
    low: from(celsius(whole.low, first.name), second.name),
    high: from(celsius(whole.high, first.name), second.name),
  }
  const factor = first.factor / second.factor
  const span = { low: whole.low * factor, high: whole.high * factor }
  const stated = reach(b)
  if (difference) return { first: a, second: b, converted: span, stated, difference }
  const asDifference = span.low <= stated.high && stated.low <= span.high
  // A plain temperature that fits only as a difference is left alone: the words may say so further off.
  return asDifference ? undefined : { first: a, second: b, converted: point, stated, difference }
}
