/** A set of entries written as lines of `|`-separated text, built when first asked for. */
export function lazySet(list: string): () => ReadonlySet<string> {
  let set: ReadonlySet<string> | undefined
  return () => (set ??= new Set(splitList(list)))
}

/** A map from entries to the value their lines belong to; where an entry stands twice, the later line counts. */
export function lazyMap<Value>(
  lists: readonly (readonly [Value, string])[],
): () => ReadonlyMap<string, Value> {
  let map: ReadonlyMap<string, Value> | undefined
  return () =>
    (map ??= new Map(
      lists.flatMap(([value, list]) => splitList(list).map((entry) => [entry, value] as const)),
    ))
}

const splitList = (list: string): string[] => list.split(/[|\n]/).filter((entry) => entry !== '')
