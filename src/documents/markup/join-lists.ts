import type { List, RootContent } from 'mdast'

/** Lists that follow each other and are of one kind are one list: items were read one by one. */
export function joinLists<T extends RootContent>(blocks: readonly T[]): T[] {
  const joined: T[] = []
  let open: List | undefined
  for (const block of blocks) {
    if (block.type !== 'list') {
      open = undefined
      joined.push(block)
    } else if (open && open.ordered === block.ordered) {
      open.children.push(...block.children)
      if (open.position && block.position) open.position.end = block.position.end
    } else {
      open = { ...block, children: [...block.children] }
      if (block.position) open.position = { ...block.position }
      joined.push(open as T)
    }
  }
  return joined
}
