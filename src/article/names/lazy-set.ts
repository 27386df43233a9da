/** A set of entries written as lines of `|`-separated text, built when first asked for. */
export function lazySet(list: string): () => ReadonlySet<string> {
  let set: ReadonlySet<string> | undefined
  return () => (set ??= readSet(list))
}

/** A map from entries to the value their lines belong to; where an entry stands twice, the later line counts. */
export function lazyMap<Value>(
  lists: readonly (readonly [Value, string])[],
): () => ReadonlyMap<string, Value> {
  let map: ReadonlyMap<string, Value> | undefined
  return () => (map ??= readMap(lists))
}

function readSet(list: string): Set<string> {
  const set = new Set(splitList(list))
  set.delete('')
  return set
}

function readMap<Value>(lists: readonly (readonly [Value, string])[]): Map<string, Value> {
  const map = new Map<string, Value>()
  for (const [value, list] of lists) for (const entry of splitList(list)) map.set(entry, value)
  map.delete('')
  return map
}

/** In the engine's own code: the first file of a run would pay for a loop over ten thousand entries. */
const splitList = (list: string): string[] => list.replaceAll('\n', '|').split('|')
