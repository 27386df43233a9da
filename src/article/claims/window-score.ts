import type { WorthModel } from './worth-model.ts'

/** What a word adds to each learnt window as its first, second and third word, and then to the mean. */
export type WordWindows = Float32Array

/** A reader of the windows of words by their rows. Each row is worked out when it is first asked for. */
export function windowReader(model: WorthModel): (row: number) => WordWindows {
  const known: (WordWindows | undefined)[] = []
  return (row) => (known[row] ??= readWindows(model, row))
}

/** The bias of a window stands with its second word, which is always there. */
function readWindows(model: WorthModel, row: number): WordWindows {
  const { dimensions, vectors, vectorScale, filters, filterBias, mean } = model
  const count = filterBias.length
  const windows = new Float32Array(3 * count + 1)
  const vector = Float64Array.from(
    vectors.subarray(row * dimensions, (row + 1) * dimensions),
    (step) => step * vectorScale,
  )
  for (let f = 0; f < count; f++) {
    const at = 3 * f * dimensions
    windows[f] = product(filters, at, vector)
    windows[count + f] = product(filters, at + dimensions, vector) + (filterBias[f] as number)
    windows[2 * count + f] = product(filters, at + 2 * dimensions, vector)
  }
  windows[3 * count] = product(mean, 0, vector)
  return windows
}

/** Four steps a turn, since most of a short run passes before V8 has compiled the loop. The length is a multiple of four. */
function product(weights: Float32Array, at: number, vector: Float64Array): number {
  let sum = 0
  for (let k = 0; k < vector.length; k += 4)
    sum +=
      (weights[at + k] as number) * (vector[k] as number) +
      (weights[at + k + 1] as number) * (vector[k + 1] as number) +
      (weights[at + k + 2] as number) * (vector[k + 2] as number) +
      (weights[at + k + 3] as number) * (vector[k + 3] as number)
  return sum
}

/** What the strongest answer of each window and the mean of the word vectors add to the score of a sentence. */
export function windowScore({ filterSay }: WorthModel, words: readonly WordWindows[]): number {
  const count = filterSay.length
  if (words.length === 0) return 0
  if (best.length !== count) {
    best = new Float32Array(count)
    silent = new Float32Array(count * 3 + 1)
  }
  best.fill(0)
  let mean = 0
  let before = silent
  for (let i = 0; i < words.length; i++) {
    const here = words[i] as WordWindows
    mean += here[3 * count] as number
    strengthen(best, before, here, words[i + 1] ?? silent)
    before = here
  }
  let sum = mean / words.length
  for (let f = 0; f < count; f++) sum += (best[f] as number) * (filterSay[f] as number)
  return sum
}

let best: Float32Array = new Float32Array(0)
/** A word outside the sentence adds nothing. */
let silent: WordWindows = new Float32Array(0)

/** Takes the strongest answer of each window at one place. */
function strengthen(
  best: Float32Array,
  before: WordWindows,
  here: WordWindows,
  after: WordWindows,
): void {
  const count = best.length
  for (let f = 0; f < count; f++) {
    const a = (before[f] as number) + (here[count + f] as number) + (after[2 * count + f] as number)
    if (a > (best[f] as number)) best[f] = a
  }
}
