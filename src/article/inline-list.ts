/** How far the next item of a list inside a line is looked for. */
const reach = 1500

const opener =
  /^\s*(?:[•⁃]\s*)?(?:(\d{1,3})(\.\)|\)|\.)|([a-z])(\.\)|\)|\.)|\((\d{1,2}|[a-z]|[A-Z])\))\s+(?=\S)/

/**
 * For a sentence that begins as the item of a list (“1. …”, “a) …”, “(2) …”): where the next item of that list begins.
 */
export function expectedMarker(words: string, start: number): number | undefined {
  const found = opener.exec(words.slice(start, start + 40))
  if (!found) return undefined
  const [whole, number, numberTail, letter, letterTail, bracketed] = found
  const next =
    bracketed !== undefined
      ? `(${following(bracketed)})`
      : `${following(number ?? letter ?? '')}${numberTail ?? letterTail ?? ''}`
  return findMarker(words, start + whole.length, next, number !== undefined)
}

function findMarker(
  words: string,
  from: number,
  marker: string,
  numbered: boolean,
): number | undefined {
  const near = words.slice(from, from + reach)
  const at = near.indexOf(` ${marker} `)
  if (at < 0) return undefined
  const follows = near.slice(at + marker.length + 2).trimStart()
  const capital = /^["“‘'(]?\p{Lu}/u.test(follows)
  if (numbered && !capital) return undefined
  return /^["“‘'(]?\p{L}/u.test(follows) ? from + at + 1 : undefined
}

const following = (value: string): string =>
  /^\d/.test(value) ? String(Number(value) + 1) : String.fromCharCode(value.charCodeAt(0) + 1)
