import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const megabyte = 2 ** 20
const oldBound = 34 * megabyte
const youngBound = 4 * megabyte

/**
 * Keeps the heap of a run over many files as small as it needs to be. Left alone, V8 lets the young part grow to three
 * times 16 MB and the old one with the number of files, because the machine has memory to spare.
 */
export function keepMemoryFlat(): void {
  const sizes = new Map(getHeapSpaceStatistics().map((space) => [space.space_name, space]))
  if ((sizes.get('new_space')?.space_size ?? 0) >= youngBound) stopGrowth()
  if ((sizes.get('old_space')?.space_used_size ?? 0) < oldBound) return
  collect ??= exposeCollector()
  collect()
}

let stopped = false

function stopGrowth(): void {
  if (stopped) return
  stopped = true
  setFlagsFromString('--semi-space-growth-factor=1')
  // Kept code is only read again under the same flags.
  process.once('exit', () => setFlagsFromString('--semi-space-growth-factor=2'))
}

let collect: (() => void) | undefined

function exposeCollector(): () => void {
  setFlagsFromString('--expose-gc')
  const found = runInNewContext('gc') as () => void
  setFlagsFromString('--no-expose-gc')
  return found
}
