import { lettersAt } from './peek.ts'
import { readCurrencyTable } from './data/currencies.ts'

interface CurrencyIndex {
  /** A sign or code before the number, anchored at the end. */
  readonly before: () => RegExp
  /** A sign, code or name after the number, sticky. */
  readonly after: () => RegExp
  /** The letters in small, or the sign, that what stands after a number may begin with. */
  readonly starts: ReadonlySet<string>
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
  let after: RegExp | undefined
  return {
    before: () => (before ??= beforePattern(codes, signs)),
    after: () => (after ??= afterPattern(codes, signs, words)),
    starts: new Set(
      [...codes, ...codes.map((code) => `M${code}`), ...signs, ...words, ...smallCodes].flatMap(
        startsOf,
      ),
    ),
    names,
  }
}

const smallCodes = 'usd eur gbp rmb jpy musd meur'.split(' ')

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

function afterPattern(
  codes: readonly string[],
  signs: readonly string[],
  words: readonly string[],
): RegExp {
  return new RegExp(
    `(?:\\s{0,2}(?:M?(?:${alternation(codes)})(?![\\p{L}\\d])|(?:${alternation(signs)})(?!\\p{L})|(?:usd|eur|gbp|rmb|jpy|musd|meur)(?![\\p{L}\\d]))|[\\s-]{1,2}(?:${alternation(words)})s?(?![\\p{L}\\d]))`,
    'iuy',
  )
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
