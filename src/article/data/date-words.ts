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

let words: Map<string, DateWord> | undefined

/** The meaning of a word (in lower case) in dates. Built when first asked for. */
export function dateWord(lower: string): DateWord | undefined {
  words ??= buildWords()
  return words.get(lower)
}

function buildWords(): Map<string, DateWord> {
  const map = new Map<string, DateWord>()
  const list = (shape: string, text: string, valueOf: (index: number) => number): void => {
    text.split(' ').forEach((word, index) => map.set(word, { shape, value: valueOf(index) }))
  }
  for (const [shape, text] of Object.entries(classes)) list(shape, text, () => 0)
  list('M', months, (index) => index + 1)
  shortMonths.split(' ').forEach((word) => {
    map.set(word, {
      shape: 'm',
      value: months.split(' ').findIndex((name) => name.startsWith(word.slice(0, 3))) + 1,
    })
  })
  list('W', weekdays, (index) => index)
  list('w', shortWeekdays, (index) => index)
  for (const [word, value] of [
    ['tues', 2],
    ['weds', 3],
    ['thur', 4],
    ['thurs', 4],
  ] as const) {
    map.set(word, { shape: 'w', value })
  }
  list('n', smallNumbers, (index) => index)
  list('n', tens, (index) => (index + 2) * 10)
  list('T', smallOrdinals, (index) => index)
  list('T', tensOrdinals, (index) => (index + 2) * 10)
  list('K', decadeNames, (index) => (index + 2) * 10)
  list('S', 'spring summer autumn winter', (index) => index)
  map.set('fall', { shape: 'S', value: 2 })
  list('R', 'yesterday today tomorrow', (index) => index - 1)
  map.set('tonight', { shape: 'R', value: 0 })
  for (const unit of Object.keys(unitsOfTime) as UnitOfTime[]) {
    if (unit === 'year') map.set('year', { shape: 'g', value: 0, unit })
    else if (unit === 'century') map.set('century', { shape: 'C', value: 0, unit })
    else if (unit === 'quarter') map.set('quarter', { shape: 'J', value: 0, unit })
    else map.set(unit, { shape: 'u', value: 0, unit })
    const plural = unit === 'century' ? 'centuries' : `${unit}s`
    map.set(plural, { shape: unit === 'century' ? 'C' : 'U', value: 0, unit })
  }
  return map
}

/** Words that make a four-digit number before them a quantity, or part of an address. */
export const wordsAfterQuantities: ReadonlySet<string> = new Set(
  (
    'people men women children soldiers troops workers jobs miles metres meters feet km kilometres kilometers kg tonnes tons ' +
    'dollars euros pounds points votes seats words pages copies times acres hectares square cubic degrees percent per ' +
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
