/** `to − from ≤ limit`, in days, and what the text says to that effect. */
export interface TimeConstraint<Reason> {
  readonly from: number
  readonly to: number
  readonly limit: number
  readonly reason: Reason
}

/**
 * Looks for constraints that cannot all hold: a negative cycle of the constraint graph, found by Bellman and Ford's method
 * (Bellman, “On a routing problem”, 1958; Dechter, Meiri and Pearl, “Temporal constraint networks”, 1991).
 *
 * @param count Number of points in time, numbered from 0.
 * @returns The reasons along one such cycle, in order; undefined when the constraints can all hold.
 */
export function findContradiction<Reason>(
  count: number,
  constraints: readonly TimeConstraint<Reason>[],
): Reason[] | undefined {
  const distance = new Array<number>(count).fill(0)
  const last = new Array<TimeConstraint<Reason> | undefined>(count).fill(undefined)
  for (let round = 0; round < count; round++) {
    const changed = relax(constraints, distance, last)
    if (changed === undefined) return undefined
    if (round === count - 1) return cycleThrough(changed, last, count)
  }
  return undefined
}

/** One round over all constraints: the last point that moved, if any did. */
function relax<Reason>(
  constraints: readonly TimeConstraint<Reason>[],
  distance: number[],
  last: (TimeConstraint<Reason> | undefined)[],
): number | undefined {
  let changed: number | undefined
  for (const constraint of constraints) {
    const reached = (distance[constraint.from] ?? 0) + constraint.limit
    if (reached >= (distance[constraint.to] ?? 0)) continue
    distance[constraint.to] = reached
    last[constraint.to] = constraint
    changed = constraint.to
  }
  return changed
}

function cycleThrough<Reason>(
  point: number,
  last: readonly (TimeConstraint<Reason> | undefined)[],
  count: number,
): Reason[] {
  let at = point
  for (let step = 0; step < count; step++) at = last[at]?.from ?? at
  const reasons: Reason[] = []
  const start = at
  do {
    const constraint = last[at]
    if (!constraint) break
    reasons.unshift(constraint.reason)
    at = constraint.from
  } while (at !== start)
  return reasons
}
