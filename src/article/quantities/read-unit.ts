import { readCountedNoun } from './counted-noun.ts'
import type { NumberReading } from './number-reading.ts'
import { skipGap } from './peek.ts'
import { readMeasure } from './read-measure.ts'
import { readMoneyAfter } from './read-money.ts'
import { readPer } from './read-per.ts'

export interface UnitReading {
  readonly end: number
  readonly unit: string
  readonly kind: 'count' | 'measure' | 'money' | 'percent' | 'points'
  /** “an hour”, “per person”: what it is divided by. */
  readonly per?: string
  /** The number is in millions of it: “30 MUSD”. */
  readonly factor?: number
}

const percent =
  /\s{0,2}(?:%|percent(?:age)?s?\b(?!\s+points?)|per[\s-]{1,2}cents?\b(?!\s+points?)|pct\b|p\.?c\.(?=\s))|-percent\b|-per-cent\b/iy
const points =
  /(?:\s{1,2}|-)(?:percentage|per\s?cent|percent|%)(?:\s{1,2}|-)points?\b|%(?:\s{1,2}|-)points?\b|\s?pp\b/iy
const basisPoints = /(?:\s{1,2}|-)basis(?:\s{1,2}|-)points?\b/iy

/** Reads what a number counts or measures: percent, money, a unit of the table, else the noun counted. */
export function readUnit(text: string, number: NumberReading, limit: number): UnitReading {
  return (
    readShare(text, number.end) ??
    readMoneyAfter(text, number.end) ??
    readMeasure(text, number) ??
    readNoun(text, number, limit)
  )
}

const shares: readonly (readonly [RegExp, Pick<UnitReading, 'unit' | 'kind'>])[] = [
  [points, { unit: 'percentage point', kind: 'points' }],
  [basisPoints, { unit: 'basis point', kind: 'points' }],
  [percent, { unit: 'percent', kind: 'percent' }],
]

function readShare(text: string, at: number): UnitReading | undefined {
  if (!'pP%bB'.includes(text[skipGap(text, at)] ?? ' ')) return undefined
  for (const [pattern, unit] of shares) {
    pattern.lastIndex = at
    if (pattern.test(text)) return { end: pattern.lastIndex, ...unit }
  }
  return undefined
}

function readNoun(text: string, number: NumberReading, limit: number): UnitReading {
  const noun = readCountedNoun(text, number.end, limit, number.value === 1)
  const per = noun && readPer(text, noun.end)
  const rate = noun?.noun === 'time' && per !== undefined
  return {
    end: (rate ? per.end : noun?.end) ?? number.end,
    unit: rate ? `time/${per.per}` : (noun?.noun ?? ''),
    kind: 'count',
    ...(per && { per: per.per }),
  }
}
