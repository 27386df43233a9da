import type { Article } from '../../../src/article/article.ts'
import { demonyms } from '../../../src/article/names/data/demonyms.ts'
import { editDistance } from '../../../src/text/closest.ts'
import { firstEndingAfter, type Span } from '../../../src/text/span.ts'

/** A short form in brackets behind a name in capitals. */
export interface Definition {
  readonly short: string
  readonly long: string
  readonly span: Span
  readonly longSpan: Span
  /** The letters are those of the name but for one. */
  readonly slip: boolean
}

const bracket = /\(\s?(\p{Lu}{2,6})\s?\)/gu

/** The short forms of two to six capitals that stand in brackets right behind a name of several words. */
export function* readDefinitions(article: Article): Generator<Definition> {
  const { prose, names } = article
  for (const match of prose.matchAll(bracket)) {
    const name = names[firstEndingAfter(names, match.index - 2)]
    if (!name || name.start > match.index || name.type === 'PER') continue
    if (prose.slice(name.end, match.index).trim() !== '') continue
    const long = prose.slice(name.start, name.end).replace(/\s+/g, ' ')
    const short = match[1] as string
    if (!long.includes(' ')) continue
    const start = match.index + match[0].indexOf(short)
    const longSpan = { start: name.start, end: name.end }
    yield {
      short,
      long,
      longSpan,
      span: { start, end: start + short.length },
      slip: isSlip(long, short) || isSwap(prose, long, short),
    }
  }
}

/**
 * One letter of the initials is another one. Other unlike forms, such as those in another order, are mostly those of
 * another language or an older name, and say nothing; so do names that begin with a nation.
 */
function isSlip(long: string, short: string): boolean {
  const words = long.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))
  const initials = words.map((word) => word[0] ?? '').join('')
  if (!oneChanged(initials, short) || demonyms().has(words[0] ?? '')) return false
  const letters = [...short.toLowerCase()]
  return letters.some((letter, i) => !words[i]?.toLowerCase().includes(letter))
}

/**
 * Two neighbouring initials are swapped. Another language has another order too: there the head of the name, which is
 * its last word in English, comes first. So the head must keep its place, or the text use the right letters elsewhere.
 */
function isSwap(prose: string, long: string, short: string): boolean {
  const words = long.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))
  const initials = words.map((word) => word[0] ?? '').join('')
  if (initials.length < 2 || !oneSwapped(initials, short) || isTurned(long, short)) return false
  if (new RegExp(`\\b${initials}\\b`).test(prose)) return !prose.includes(` ${short} `)
  if (demonyms().has(words[0] ?? '') || /\s(?:of|for)\s/.test(long)) return false
  return initials.length >= 3 && initials.at(-1) === short.at(-1)
}

/** “Workers’ League of Norland (NWL)”: the short form of “Norland Workers’ League”. */
function isTurned(long: string, short: string): boolean {
  const [head = '', place] = long.split(/\sof\s(?:the\s)?/)
  return place !== undefined && capitalsOf(place) + capitalsOf(head) === short
}

const capitalsOf = (words: string): string =>
  words
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0] ?? '')
    .join('')

function oneSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  return at >= 0 && a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b
}

/** Of the same length, with the same first letter, and one letter changed. */
const oneChanged = (a: string, b: string): boolean =>
  a.length >= 3 && a.length === b.length && a[0] === b[0] && changes(a, b) === 1

const changes = (a: string, b: string): number =>
  [...a].filter((letter, i) => letter !== b[i]).length

/** Of the same length, with the same first letter, and one letter changed or two neighbours swapped. */
export const differsByOne = (a: string, b: string): boolean =>
  a.length >= 3 && a.length === b.length && a[0] === b[0] && editDistance(a, b, 2) === 1
