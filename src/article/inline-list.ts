/** How far the next item of a list inside a line is looked for. */
const reach = 1500

const numbered = String.raw`(\d{1,3})(\.\)|\)|\.)`
const lettered = String.raw`([a-z])(\.\)|\)|\.)`
const bracketed = String.raw`\((\d{1,2}|[a-z]|[A-Z])\)`
const opener = new RegExp(
  String.raw`^\s*(?:[•⁃]\s*)?(?:${numbered}|${lettered}|${bracketed})\s+(?=\S)`,
)

/**
 * For a sentence that begins as the item of a list inside a line (“1. …”, “a) …”, “(2) …”): where the next item, or the first
 * of another such list, begins. `source` shows the mark where `words` has spaces for it.
 */
export function expectedMarker(words: string, source: string, start: number): number | undefined {
  if (isCapital(source.charCodeAt(start))) return undefined
  const found = opener.exec(source.slice(start, start + 40))
  if (!found) return undefined
  const [whole, number, numberTail, letter, letterTail, inBrackets] = found
  const value = number ?? letter ?? inBrackets ?? ''
  const mark = (of: string): string =>
    inBrackets === undefined ? `${of}${numberTail ?? letterTail}` : `(${of})`
  const from = start + whole.length
  const near = words.slice(from, from + reach)
  const sameKind = number === undefined ? 'a' : '1'
  const otherKind = number === undefined ? '1' : 'a'
  const places = [
    findMarker(near, mark(following(value)), number !== undefined),
    findMarker(near, mark(sameKind), number !== undefined),
    findMarker(near, mark(otherKind), true),
  ].filter((place) => place !== undefined)
  return places.length === 0 ? undefined : from + Math.min(...places)
}

/** Most sentences begin with a capital, no item does. */
const isCapital = (code: number): boolean => code >= 65 && code <= 90

const capitalAfter = /^\s*["“‘'(]?\p{Lu}/u
const letterAfter = /^\s*["“‘'(]?\p{L}/u

function findMarker(near: string, marker: string, needsCapital: boolean): number | undefined {
  const at = near.indexOf(` ${marker} `)
  if (at < 0) return undefined
  const follows = near.slice(at + marker.length + 2, at + marker.length + 42)
  return (needsCapital ? capitalAfter : letterAfter).test(follows) ? at + 1 : undefined
}

const following = (value: string): string =>
  /^\d/.test(value) ? String(Number(value) + 1) : String.fromCharCode(value.charCodeAt(0) + 1)
