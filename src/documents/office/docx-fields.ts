const link = /^\s*HYPERLINK\s+(?:\\[a-z]\s+)*"([^"]{1,2000})"(?:\s+\\l\s+"([^"]{1,500})")?/i
const inside = /^\s*HYPERLINK\s+\\l\s+"([^"]{1,500})"/i

/** The address that a field instruction leads to: `HYPERLINK "https://…"`, `HYPERLINK \l "place"`. */
export function addressOfField(instruction: string | undefined): string | undefined {
  if (instruction === undefined) return undefined
  const anchor = inside.exec(instruction)?.[1]
  if (anchor !== undefined) return `#${anchor}`
  const found = link.exec(instruction)
  if (!found) return undefined
  return found[2] === undefined ? found[1] : `${found[1] ?? ''}#${found[2]}`
}
