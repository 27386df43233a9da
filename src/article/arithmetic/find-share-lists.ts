import type { Quantity } from '../article.ts'
import type { Clause } from './clauses.ts'
import { matchOutline, outlinePattern } from './outline-pattern.ts'
import { boundsOf, divide, statedBounds, type Bounds } from './bounds.ts'

/** A number with its share in brackets: “1,145 (94.2%)”. */
export interface Pair {
  readonly part: Quantity
  readonly percent: Quantity
  /** The whole that the two imply. */
  readonly whole: Bounds
}

const pairPattern = [
  outlinePattern(String.raw`{a:C}(?: [^‹;.!?()]{0,30}?)? ?\((?:or |about )?{p:P}\)`),
]

/** “96 (31%) for 2016 and 115 (37%) for 2017”: each year has a whole of its own. */
const ofYears = /\) (?:for|in) (?:19|20)\d\d\b.*\) (?:for|in) (?:19|20)\d\d\b/

/** The numbers of a clause that carry their share of one whole in brackets, three or more. */
export function findShareList(clause: Clause): Pair[] {
  if (clause.figures.length < 6 || clause.border !== undefined) return []
  if (ofYears.test(clause.outline)) return []
  const pairs: Pair[] = []
  for (const { figures } of matchOutline<'a' | 'p'>(clause, pairPattern)) {
    const { a, p } = figures
    if (!a || !p || a.value === 0 || p.value === 0 || a.comparator || p.comparator) continue
    const share = statedBounds(p)
    const whole = divide(boundsOf(a), { low: share.low / 100, high: share.high / 100 })
    pairs.push({ part: a, percent: p, whole })
  }
  return pairs.length >= 3 ? pairs : []
}
