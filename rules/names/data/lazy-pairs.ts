/** A map from lines of `wrong=right` pairs parted by `|`, built when first asked for. */
export function lazyPairs(list: string): () => ReadonlyMap<string, string> {
  let map: ReadonlyMap<string, string> | undefined
  return () => (map ??= readPairs(list))
}

function readPairs(list: string): Map<string, string> {
  const pairs = new Map<string, string>()
  for (const pair of list.split(/[|\n]/)) {
    const [wrong, right] = pair.split('=')
    if (wrong && right) pairs.set(wrong, right)
  }
  return pairs
}
