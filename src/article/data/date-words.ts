/** Words of date expressions, by the one-letter class the date grammar reads them as. Written for the project. */

/** Full month names. “May” and “March” are kept apart: they are also a verb, a noun, a name. */
const months =
  'january february march april may june july august september october november december'
const shortMonths = 'jan feb mar apr jun jul aug sep sept oct nov dec'
const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'
const shortWeekdays = 'sun mon tue wed thu fri sat'

const smallNumbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const smallOrdinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const tensOrdinals = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
const decadeNames = 'twenties thirties forties fifties sixties seventies eighties nineties'

/** Single words with one meaning each. */
const classes: Readonly<Record<string, string>> = {
  o: 'of',
  t: 'the',
  i: 'in during',
  f: 'from',
  b: 'between',
  '&': 'and or',
  z: 'to until till through thru',
  e: 'a an',
  G: 'ago',
  0: 'now date',
  l: 'later afterwards',
  k: 'earlier',
  '>': 'after',
  '<': 'before',
  L: 'last past previous preceding',
  X: 'next coming following upcoming',
  H: 'this current',
  h: 'that same',
  P: 'early mid late middle beginning end start',
  B: 'bc bce',
  I: 'ad ce',
  '~': 'circa ca',
  v: 'fiscal financial',
  V: 'fy',
  g: 'year',
  j: 'half',
  J: 'quarter',
  C: 'century centuries',
  p: 'some several few couple many',
  F: 'will shall scheduled due expected plans planned set would',
  '!': 'eve',
  '@': 'morning afternoon evening night',
}

/** Lengths of time, in days or months. */
export const unitsOfTime = {
  day: { days: 1 },
  week: { days: 7 },
  fortnight: { days: 14 },
  weekend: { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
  year: { months: 12 },
  decade: { months: 120 },
  century: { months: 1200 },
} as const satisfies Readonly<
  Record<string, { readonly days: number } | { readonly months: number }>
>

export type UnitOfTime = keyof typeof unitsOfTime

export interface DateWord {
  /** The class letter. */
  readonly shape: string
  readonly value: number
  readonly unit?: UnitOfTime
}

/** Words with a value: lists counted from `first` in steps. */
const counted: readonly (readonly [shape: string, words: string, first: number, step?: number])[] =
  [
    ['M', months, 1],
    ['W', weekdays, 0],
    ['w', shortWeekdays, 0],
    ['n', smallNumbers, 0],
    ['n', tens, 20, 10],
    ['T', smallOrdinals, 0],
    ['T', tensOrdinals, 20, 10],
    ['K', decadeNames, 20, 10],
    ['S', 'spring summer autumn winter', 0],
    ['S', 'fall', 2],
    ['S', 'summers winters', 1, 2],
    ['Z', 'christmas easter halloween thanksgiving', 0],
    ['R', 'yesterday today tomorrow', -1],
    ['R', 'tonight', 0],
    ['w', 'tues weds thurs', 2],
    ['w', 'thur', 4],
  ]

interface Entry extends DateWord {
  readonly text: string
}

/** By hash; the rare words that share one stand in a row. */
let entries: Map<number, Entry> | undefined

/**
 * Step of the hash that `dateWord` looks words up by: fold each UTF-16 code of the word, in small letters, into `hash`,
 * beginning with 0.
 */
export const foldCode = (hash: number, code: number): number =>
  (Math.imul(hash, 31) + (code | 32)) | 0

/**
 * The meaning of `text.slice(start, end)` in dates, in any letter case. Takes the word's hash, so that a scan of a whole
 * article makes no strings. The table is built when first asked for.
 */
export function dateWord(
  text: string,
  start: number,
  end: number,
  hash: number,
): DateWord | undefined {
  entries ??= buildEntries()
  const entry = entries.get(hash)
  if (!entry || entry.text.length !== end - start) return undefined
  for (let at = start; at < end; at++) {
    if ((text.charCodeAt(at) | 32) !== entry.text.charCodeAt(at - start)) return undefined
  }
  return entry
}

function buildEntries(): Map<number, Entry> {
  const map = new Map<number, Entry>()
  const add = (text: string, word: DateWord): void => {
    let hash = 0
    for (let at = 0; at < text.length; at++) hash = foldCode(hash, text.charCodeAt(at))
    map.set(hash, { text, ...word })
  }
  for (const [shape, text] of Object.entries(classes)) {
    for (const word of text.split(' ')) add(word, { shape, value: 0 })
  }
  for (const [shape, text, first, step = 1] of counted) {
    text.split(' ').forEach((word, index) => add(word, { shape, value: first + index * step }))
  }
  const names = months.split(' ').map((name) => name.slice(0, 3))
  for (const word of shortMonths.split(' ')) {
    if (word !== 'may') add(word, { shape: 'm', value: names.indexOf(word.slice(0, 3)) + 1 })
  }
  for (const unit of Object.keys(unitsOfTime) as UnitOfTime[]) {
    add(unit, { shape: unitShapes[unit] ?? 'u', value: 0, unit })
    const plural = unit === 'century' ? 'centuries' : `${unit}s`
    add(plural, { shape: unit === 'century' ? 'C' : 'U', value: 0, unit })
  }
  return map
}

const unitShapes: Readonly<Partial<Record<UnitOfTime, string>>> = {
  year: 'g',
  century: 'C',
  quarter: 'J',
}

/** Words that make a four-digit number before them a quantity, or part of an address. */
export const wordsAfterQuantities: ReadonlySet<string> = new Set(
  (
    'people men women children soldiers troops workers jobs miles metres meters feet km kilometres kilometers kg tonnes tons ' +
    'dollars euros pounds points votes seats words pages copies times acres hectares square cubic degrees percent ' +
    'mg ml mm cm mhz ghz watts volts hp cc rpm mph kmh calories units items cases deaths students residents ' +
    'years days hours minutes seconds months weeks books million billion thousand members homes houses refugees prisoners ' +
    'employees species animals birds cars vehicles ships boats aircraft planes shares tickets visitors villages victims'
  ).split(' '),
)

/** Words that make a four-digit number after them a quantity or a label. */
export const wordsBeforeQuantities: ReadonlySet<string> = new Set(
  (
    'about nearly almost over exactly roughly approximately around some least most than only page pages room route highway ' +
    'no number model version article section paragraph chapter verse line box channel isbn issn port error code ' +
    'windows office boeing airbus hundred thousand another total'
  ).split(' '),
)

export const streetWords: ReadonlySet<string> = new Set(
  'street st avenue ave road rd lane boulevard blvd drive highway parkway court square terrace broadway'.split(
    ' ',
  ),
)
