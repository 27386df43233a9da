import type { Comparator } from './interval.ts'
import { isSpaceAt } from './peek.ts'
import { wordBefore } from './word-before.ts'

export interface Modifier {
  readonly comparator: Comparator
  /** Where the words begin (before the number) or end (after it). */
  readonly at: number
}

const about =
  'about|around|approximately|approx\\.?|roughly|some|circa|ca\\.?|c\\.|an?\\s+estimated|estimated|in\\s+the\\s+region\\s+of|in\\s+the\\s+order\\s+of|on\\s+the\\s+order\\s+of|close\\s+to|or\\s+so|near|somewhere\\s+around|~|≈|about\\s+an?'
const justUnder =
  'nearly|almost|just\\s+under|just\\s+below|just\\s+short\\s+of|slightly\\s+(?:under|less\\s+than)|approaching|virtually|not\\s+quite'
const justOver =
  'just\\s+over|just\\s+above|slightly\\s+(?:over|more\\s+than|above)|a\\s+little\\s+(?:over|more\\s+than)'
const over =
  'more\\s+than|over|at\\s+least|no\\s+(?:less|fewer)\\s+than|not\\s+(?:less|fewer)\\s+than|greater\\s+than|larger\\s+than|higher\\s+than|in\\s+excess\\s+of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|above|upwards?\\s+of|a\\s+minimum\\s+of|minimum\\s+of|well\\s+over|>=?|≥|north\\s+of'
const under =
  'less\\s+than|fewer\\s+than|under|below|up\\s+to|at\\s+most|no\\s+more\\s+than|not\\s+more\\s+than|no\\s+greater\\s+than|smaller\\s+than|lower\\s+than|a\\s+maximum\\s+of|maximum\\s+of|as\\s+(?:many|much)\\s+as|as\\s+(?:few|little)\\s+as|within|<=?|≤'

const before = new RegExp(
  `(?:(?<![\\p{L}\\d])|(?=[~≈<>≤≥]))(?:(?<justUnder>${justUnder})|(?<justOver>${justOver})|(?<over>${over})|(?<under>${under})|(?<about>${about}))\\s{0,3}$`,
  'iu',
)
const after =
  /\s+(?:(?<over>or\s+(?:more|above|greater|older|longer|higher|over)|and\s+(?:above|over)|plus(?=[\s,.;)])|at\s+least|upwards)|(?<under>or\s+(?:less|fewer|below|younger|under)|at\s+most)|(?<about>or\s+so|or\s+thereabouts))\b|(?<plus>\+)(?!\d)/iy

const comparators: readonly (readonly [string, Comparator])[] = [
  ['justUnder', 'just-under'],
  ['justOver', 'just-over'],
  ['over', 'over'],
  ['plus', 'over'],
  ['under', 'under'],
  ['about', 'about'],
]

/** The last words of all these phrases: a look at one word spares most numbers the search. */
const lastWords = new Set(
  (
    'about around approximately approx approx. roughly some circa ca ca. c. estimated of to so near ~ ≈ an a nearly almost ' +
    'under below than approaching virtually quite over above least exceed exceeds exceeded exceeding surpass surpasses ' +
    'surpassed surpassing > >= ≥ most as within < <= ≤ many much few little = > (about (around (approximately (c. (ca. (some'
  ).split(' '),
)
const sign = /[~≈<>≤≥=]$/

/** How far back a modifier may begin. */
const REACH = 30

/** The comparing or approximating words right before `at`, if any. */
export function modifierBefore(text: string, at: number, from: number): Modifier | undefined {
  const last = wordBefore(text, at, from)
  if (!sign.test(last) && !lastWords.has(last.toLowerCase().replace(/^[([“"‘'—–-]+/, '')))
    return undefined
  const start = Math.max(from, at - REACH)
  const window = text.slice(start, at)
  if (!/[\s~≈<>≤≥]$/.test(window) && window !== '') return undefined
  const found = before.exec(window)
  const comparator = comparatorOf(found?.groups)
  return found && comparator ? { comparator, at: start + found.index } : undefined
}

/** The words right after `at`: “or more”, “or so”. */
export function modifierAfter(text: string, at: number): Modifier | undefined {
  if (text[at] !== '+' && !isSpaceAt(text, at)) return undefined
  after.lastIndex = at
  const found = after.exec(text)
  const comparator = comparatorOf(found?.groups)
  return found && comparator ? { comparator, at: at + found[0].length } : undefined
}

function comparatorOf(
  groups: Readonly<Record<string, string | undefined>> | undefined,
): Comparator | undefined {
  if (!groups) return undefined
  return comparators.find(([name]) => groups[name] !== undefined)?.[1]
}
