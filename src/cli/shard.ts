import { hashText } from '../text/hash.ts'
import { UsageError } from './usage-error.ts'

/** Reads `i/n` (from 1) and gives the test that a path belongs to that shard, by a hash of the path alone. */
export function parseShard(text: string): (path: string) => boolean {
  const match = /^(\d+)\/(\d+)$/.exec(text)
  const [index, count] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || index < 1 || count < 1 || index > count) {
    throw new UsageError(`--shard: “${text}” is not of the form i/n with i from 1 to n`)
  }
  return (path) => Number.parseInt(hashText(path).slice(0, 8), 16) % count === index - 1
}
