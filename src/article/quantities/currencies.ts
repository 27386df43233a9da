import { lettersAt } from './peek.ts'
import { readCurrencyTable } from './data/currencies.ts'

interface CurrencyIndex {
  /** A sign or code before the number, anchored at the end. */
  readonly before: () => RegExp
  /**
   * A sign, code or name after the number, sticky: those that begin with the letters given, in small, or with a sign. Nothing
   * where none does.
   */
  readonly after: (start: string) => RegExp | undefined
  readonly names: ReadonlyMap<string, string>
}

let index: CurrencyIndex | undefined

/** How currencies are written; built when first asked for. */
export function currencyIndex(): CurrencyIndex {
  index ??= buildIndex()
  return index
}

const escape = (text: string): string => text.replace(/[.$*+?^()[\]{}|\\]/g, '\\$&')
const alternation = (names: Iterable<string>): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => escape(name).replace(/ /g, String.raw`\s{1,2}`))
    .join('|')

function buildIndex(): CurrencyIndex {
  const names = new Map<string, string>()
  const signs: string[] = []
  const codes: string[] = []
  const words: string[] = []
  for (const row of readCurrencyTable()) {
    for (const sign of row.signs) {
      signs.push(sign)
      names.set(normaliseCurrency(sign), row.name)
    }
    for (const code of row.codes) {
      codes.push(code)
      names.set(normaliseCurrency(code), row.name)
      names.set(`m${normaliseCurrency(code)}`, row.name)
    }
    for (const word of row.words) {
      words.push(word)
      names.set(word, row.name)
      names.set(`${word}s`, row.name)
    }
  }
  let before: RegExp | undefined
  const after = new Map<string, RegExp>()
  const byStart = groupByStart(codes, signs, words)
  return {
    before: () => (before ??= beforePattern(codes, signs)),
    after: (start) => {
      const group = byStart.get(start)
      if (group && !after.has(start)) after.set(start, afterPattern(group))
      return after.get(start)
    },
    names,
  }
}

const smallCodes = 'usd eur gbp rmb jpy musd meur'.split(' ')

/** Names of currencies that begin alike, as they stand after a number. */
interface Names {
  readonly codes: string[]
  readonly signs: string[]
  readonly words: string[]
}

function groupByStart(
  codes: readonly string[],
  signs: readonly string[],
  words: readonly string[],
): ReadonlyMap<string, Names> {
  const groups = new Map<string, Names>()
  const add = (start: string, kind: keyof Names, name: string): void => {
    const group = groups.get(start) ?? { codes: [], signs: [], words: [] }
    groups.set(start, group)
    if (!group[kind].includes(name)) group[kind].push(name)
  }
  for (const code of codes)
    for (const start of [...startsOf(code), ...startsOf(`M${code}`)]) add(start, 'codes', code)
  for (const code of smallCodes) for (const start of startsOf(code)) add(start, 'codes', code)
  for (const sign of signs) for (const start of startsOf(sign)) add(start, 'signs', sign)
  for (const word of words) for (const start of startsOf(word)) add(start, 'words', word)
  return groups
}

/** The letters a name begins with, also with a plural s; the sign of one that begins with none. */
function startsOf(name: string): string[] {
  const letters = lettersAt(name, 0).toLowerCase()
  return letters === '' ? [name[0] as string] : [letters, `${letters}s`]
}

function beforePattern(codes: readonly string[], signs: readonly string[]): RegExp {
  const code = alternation(codes)
  const lettered = String.raw`(?:US|HK|NZ|NT|Mex|us|hk|nz|CA|AU|[CASRcas])\s?\$`
  return new RegExp(
    `(?:(?<![\\p{L}\\d])(?:M?(?:${code})\\s?\\$?|(?:usd|eur|gbp|aud|cad|mxn)\\s?\\$?|${lettered}|sen|dollar)|(?:${alternation(signs)}))\\s{0,2}[-−]?$`,
    'u',
  )
}

function afterPattern({ codes, signs, words }: Names): RegExp {
  const branches = [
    ...(codes.length > 0 ? [String.raw`\s{0,2}M?(?:${alternation(codes)})(?![\p{L}\d])`] : []),
    ...(signs.length > 0 ? [String.raw`\s{0,2}(?:${alternation(signs)})(?!\p{L})`] : []),
    ...(words.length > 0 ? [String.raw`[\s-]{1,2}(?:${alternation(words)})s?(?![\p{L}\d])`] : []),
  ]
  return new RegExp(branches.join('|'), 'iuy')
}

/** The key of a sign or code as written: no spaces, lower case, “usd$” is “usd”. */
export function normaliseCurrency(written: string): string {
  const bare = written
    .replace(/[\s\-−]+/g, ' ')
    .trim()
    .toLowerCase()
  const tight = bare.replace(/ /g, '')
  return /^[a-z]{3,4}\$$/.test(tight) && !/^(?:mex|can)\$$/.test(tight) ? tight.slice(0, -1) : tight
}
