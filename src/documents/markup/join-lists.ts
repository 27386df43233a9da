import type { RootContent } from 'mdast'

/** Lists that follow each other and are of one kind are one list: items were read one by one. */
export function joinLists<T extends RootContent>(blocks: readonly T[]): T[] {
  const joined: T[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (last?.type === 'list' && block.type === 'list') {
      const position = last.position && block.position && { start: last.position.start, end: block.position.end }
      joined[joined.length - 1] = { ...last, children: [...last.children, ...block.children], ...(position ? { position } : {}) }
    } else joined.push(block)
  }
  return joined
}
