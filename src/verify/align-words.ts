/** One step of an alignment; `-1` where the other side has no word. */
export interface AlignedPair {
  readonly quote: number
  readonly source: number
}

export interface WordAlignment {
  readonly cost: number
  /** First and last source word used, `from` inclusive, `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly pairs: readonly AlignedPair[]
}

/**
 * Aligns all of `quote` with the best stretch of `source[low, high)`: edits cost 1, source words before and after cost
 * nothing (semi-global alignment, Sellers 1980). Quadratic in the quotation's length only, as the window is bounded. A last
 * word that differs is read as a change of the source's next word, unless that one starts a sentence (`startsAnew`).
 */
export function alignWords(
  quote: Int32Array,
  source: Int32Array,
  low: number,
  high: number,
  startsAnew: (word: number) => boolean = () => true,
): WordAlignment {
  const width = high - low + 1
  const costs = new Uint16Array((quote.length + 1) * width)
  for (let row = 1; row <= quote.length; row++) {
    costs[row * width] = row
    for (let column = 1; column < width; column++) {
      const same = quote[row - 1] === source[low + column - 1]
      const across = (costs[(row - 1) * width + column - 1] as number) + (same ? 0 : 1)
      const up = (costs[(row - 1) * width + column] as number) + 1
      const left = (costs[row * width + column - 1] as number) + 1
      costs[row * width + column] = Math.min(across, up, left)
    }
  }
  return traceBack(quote, source, low, width, costs, startsAnew)
}

function traceBack(
  quote: Int32Array,
  source: Int32Array,
  low: number,
  width: number,
  costs: Uint16Array,
  startsAnew: (word: number) => boolean,
): WordAlignment {
  let row = quote.length
  let column = cheapestColumn(costs, row * width, width)
  const next = costs[row * width + column + 1]
  if (column + 1 < width && next === costs[row * width + column] && !startsAnew(low + column))
    column++
  const cost = costs[row * width + column] as number
  const to = low + column
  const pairs: AlignedPair[] = []
  while (row > 0) {
    const here = costs[row * width + column] as number
    const same = column > 0 && quote[row - 1] === source[low + column - 1]
    const across = column > 0 ? (costs[(row - 1) * width + column - 1] as number) : Infinity
    if (across + (same ? 0 : 1) === here) {
      pairs.push({ quote: --row, source: low + --column })
    } else if ((costs[(row - 1) * width + column] as number) + 1 === here) {
      pairs.push({ quote: --row, source: -1 })
    } else {
      pairs.push({ quote: -1, source: low + --column })
    }
  }
  return { cost, from: low + column, to, pairs: pairs.reverse() }
}

function cheapestColumn(costs: Uint16Array, offset: number, width: number): number {
  let best = 0
  for (let column = 1; column < width; column++) {
    if ((costs[offset + column] as number) < (costs[offset + best] as number)) best = column
  }
  return best
}
