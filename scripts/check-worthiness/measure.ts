/** Average precision, the best F1 over all cuts, and the calibration error over ten bins. */
export interface Measures {
  readonly ap: number
  readonly bestF1: number
  readonly ece: number
  /** Share of right ones among those at .8 or more, and among those about .8 (.75 to .85). */
  readonly precisionAt80: number
  readonly rightAbout80: number
}

export function measure(chances: readonly number[], labels: readonly number[]): Measures {
  const order = chances
    .map((_, i) => i)
    .sort((a, b) => (chances[b] as number) - (chances[a] as number))
  const positives = labels.reduce((sum, label) => sum + label, 0)
  let hits = 0
  let ap = 0
  let bestF1 = 0
  order.forEach((i, rank) => {
    if (labels[i]) {
      hits++
      ap += hits / (rank + 1) / positives
    }
    bestF1 = Math.max(bestF1, (2 * hits) / (positives + rank + 1))
  })
  return {
    ap,
    bestF1,
    ece: calibrationError(chances, labels),
    precisionAt80: shareRight(chances, labels, 0.8, 1),
    rightAbout80: shareRight(chances, labels, 0.75, 0.85),
  }
}

function shareRight(
  chances: readonly number[],
  labels: readonly number[],
  from: number,
  to: number,
): number {
  const inside = labels.filter(
    (_, i) => (chances[i] as number) >= from && (chances[i] as number) <= to,
  )
  return inside.reduce((sum, label) => sum + label, 0) / inside.length
}

function calibrationError(chances: readonly number[], labels: readonly number[]): number {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, chance: 0, label: 0 }))
  chances.forEach((chance, i) => {
    const bin = bins[Math.min(9, Math.floor(chance * 10))]
    if (!bin) return
    bin.n++
    bin.chance += chance
    bin.label += labels[i] as number
  })
  return bins.reduce((sum, bin) => sum + Math.abs(bin.chance - bin.label) / chances.length, 0)
}

/** Slope and offset that turn scores into log-odds (Platt 1999), by Newton steps. */
export function fitLogistic(
  scores: readonly number[],
  labels: readonly number[],
): readonly [number, number] {
  let a = 1
  let b = 0
  for (let turn = 0; turn < 30; turn++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-9, 0, 1e-9]
    scores.forEach((z, i) => {
      const p = 1 / (1 + Math.exp(-(a * z + b)))
      const d = p - (labels[i] as number)
      const h = p * (1 - p)
      ga += d * z
      gb += d
      haa += h * z * z
      hab += h * z
      hbb += h
    })
    const det = haa * hbb - hab * hab
    a -= (hbb * ga - hab * gb) / det
    b -= (haa * gb - hab * ga) / det
  }
  return [a, b]
}
