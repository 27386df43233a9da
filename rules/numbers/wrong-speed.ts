import * as v from 'valibot'
import type { Quantity } from '../../src/article/article.ts'
import { boundsOf, divide, disjoint, type Bounds } from '../../src/article/arithmetic/bounds.ts'
import { clausesOf, type Clause } from '../../src/article/arithmetic/clauses.ts'
import { unitNamed } from '../../src/article/quantities/units.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { inQuotation, operands, showBounds, wordsOf } from './figures.ts'

const journey =
  /\b(?:travel\w*|cover\w*|drove|driv\w+|rode|ran|run|walk\w*|cycl\w*|flew|fl(?:y|ight)\w*|sail\w*|cross\w*|took|takes|journey|trip|complet\w*|averag\w+|at an average|made the|distance)\b/
const quiet =
  /\b(?:top speed|maximum|max\.?|up to|peak|winds?|gusts?|limit\w*|record|reach\w*|per day|wind|storm|hurricane|more than|later|ago|old|every|each|return|round trip|sentenced|intermittent|stops?|breaks?)\b/

/** Flags a speed that distance and time of the same journey do not give. */
export default defineRule({
  id: 'numbers/wrong-speed',
  meta: {
    summary: 'Distance, time and speed of one journey must fit.',
    why: 'Two of the three give the third.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    examples: {
      wrong: [{ text: 'The ferry covered 150 km in three hours at {{80 km/h}}.' }],
      right: [
        { text: 'The ferry covered 150 km in three hours at 50 km/h.' },
        { text: 'The ferry covered 150 km in three hours and reached 80 km/h.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    speed: ({
      speed,
      distance,
      time,
      answer,
      unit,
    }: {
      speed: string
      distance: string
      time: string
      answer: string
      unit: string
    }) => ({
      what: `“${distance}” in “${time}” is ${answer} ${unit}, not “${speed}”.`,
      help: 'Check distance, time and speed, and correct the one that is wrong.',
    }),
  },
  *check({ article, finding }) {
    for (const clause of clausesOf(article)) {
      if (clause.border !== undefined) continue
      const trip = readTrip(clause)
      const answer = trip && wrongSpeed(trip)
      if (!trip || answer === undefined || inQuotation(article, trip.speed)) continue
      const data = {
        speed: wordsOf(article, trip.speed),
        distance: wordsOf(article, trip.distance),
        time: wordsOf(article, trip.time),
        answer,
        unit: trip.speed.unit,
      }
      yield finding(trip.speed, 'speed', data, operands(article, [trip.distance, trip.time]))
    }
  },
})

interface Trip {
  readonly distance: Quantity
  readonly time: Quantity
  readonly speed: Quantity
}

/** A sentence with one distance, one time and one speed. */
function readTrip(clause: Clause): Trip | undefined {
  if (clause.figures.length < 3) return undefined
  const of = (dimension: string): Quantity[] =>
    clause.figures.filter(
      ({ unit, kind }) => kind === 'measure' && unitNamed(unit)?.dimension === dimension,
    )
  const [distances, times, speeds] = [of('length'), of('time'), of('speed')]
  if (distances.length !== 1 || times.length !== 1 || speeds.length !== 1) return undefined
  if (!journey.test(clause.outline) || quiet.test(clause.outline)) return undefined
  const [distance, time, speed] = [distances[0], times[0], speeds[0]]
  return distance && time && speed ? { distance, time, speed } : undefined
}

function wrongSpeed({ distance, time, speed }: Trip): string | undefined {
  const [length, duration, pace] = [distance, time, speed].map(
    ({ unit }) => unitNamed(unit)?.factor ?? 1,
  )
  const answer = divide(scaled(distance, length), scaled(time, duration))
  const inUnit = { low: answer.low / (pace ?? 1), high: answer.high / (pace ?? 1) }
  const said = boundsOf(speed)
  const wide = { low: said.low * 0.9, high: said.high * 1.1 }
  return disjoint(inUnit, wide) ? showBounds(inUnit) : undefined
}

function scaled(quantity: Quantity, factor = 1): Bounds {
  const { low, high } = boundsOf(quantity)
  return { low: low * factor, high: high * factor }
}
