import { FRACTION_CHARACTERS } from './data/number-words.ts'
import type { NumberReading } from './number-reading.ts'
import { isLetterCode, isSpaceAt, skipGap } from './peek.ts'
import { readScale } from './read-scale.ts'

const fractionCharacter = '[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]'
const space = '[ \\u00a0\\u202f\\u2009]'
const exponent = String.raw`\s?[x×]\s?10\s?\^?(?<times>[-−]?\d+)|[eE](?<e>[+\-−]?\d{1,3})(?![\d\p{L}])`
const grouped = String.raw`(?<grouped>\d{1,3}(?:,\d{3})+(?:\.\d+)?)`
const indian = String.raw`(?<indian>\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?)`
const swiss = String.raw`(?<swiss>\d{1,3}(?:['’]\d{3})+(?:\.\d+)?)`
const spaced = String.raw`(?<spaced>\d{1,3}(?:${space}\d{3})+(?:[.,]\d+)?)`
const continental = String.raw`(?<continental>\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,})`
const decimalComma = String.raw`(?<comma>(?<![\d,])\d+,\d{1,2})(?![\d,])`
const plain = String.raw`(?<plain>\d*\.\d+|\d+)`
const digits = new RegExp(
  `(?:(?:${grouped}|${indian}|${swiss}|${continental})(?!\\d)|${spaced}(?!\\d|${space}\\d)|${decimalComma}|${plain})` +
    `(?:${exponent})?`,
  'uy',
)
const simpleFraction = new RegExp(String.raw`(\d{1,3})\s?\/\s?(\d{1,3})(?![\d\/,.]?\d)(?!\/)`, 'y')
const mixedFraction = new RegExp(
  String.raw`(\d+)(?:(?:\s{1,2}|-)(\d{1,2})\s?\/\s?(\d{1,2})(?!\d|\/)|\s?(${fractionCharacter}))`,
  'uy',
)
const loneFraction = new RegExp(fractionCharacter, 'uy')
const power = /(\d+(?:\.\d+)?)\^([-−]?\d+(?:\.\d+)?)(?!\d)/y

const exec = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Reads the number that starts with a digit, a decimal point or a fraction character at `at`. */
export function readDigits(text: string, at: number): NumberReading | undefined {
  return (
    readWhole(text, at) ?? readFraction(text, at) ?? readPower(text, at) ?? readDecimal(text, at)
  )
}

/** Digits with nothing behind them that could belong to the number: most numbers there are. */
function readWhole(text: string, at: number): NumberReading | undefined {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  if (end === at || !isClosed(text, end)) return undefined
  const value = Number(text.slice(at, end))
  return scaled(text, { start: at, end, value, step: 1, form: 'digits', scaled: false })
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** White space or a mark, then a letter or mark that is no sign of multiplication or division. */
function isClosed(text: string, end: number): boolean {
  if (end >= text.length) return true
  if (isSpaceAt(text, end)) {
    const code = text.charCodeAt(skipGap(text, end))
    return isLetterCode(code) ? code !== 120 : '$€£(“"[&%;:)'.includes(String.fromCharCode(code))
  }
  if (')];:%?!'.includes(text[end] as string)) return true
  return (text[end] === ',' || text[end] === '.') && isSpaceAt(text, end + 1)
}

function readFraction(text: string, at: number): NumberReading | undefined {
  const mixed = exec(mixedFraction, text, at)
  if (mixed) {
    const part = mixed[4] === undefined ? Number(mixed[2]) / Number(mixed[3]) : character(mixed[4])
    if (part > 0 && part < 1) return scaled(text, fraction(at, mixed[0], Number(mixed[1]) + part))
  }
  const simple = exec(simpleFraction, text, at)
  if (simple && Number(simple[2]) > 0) {
    return scaled(text, fraction(at, simple[0], Number(simple[1]) / Number(simple[2])))
  }
  const lone = exec(loneFraction, text, at)
  return lone ? scaled(text, fraction(at, lone[0], character(lone[0]))) : undefined
}

const character = (text: string): number => FRACTION_CHARACTERS.get(text) ?? 0

const fraction = (start: number, text: string, value: number): NumberReading => ({
  start,
  end: start + text.length,
  value,
  step: Math.min(0.02, value / 20),
  form: 'fraction',
  scaled: false,
})

function readPower(text: string, at: number): NumberReading | undefined {
  const found = exec(power, text, at)
  if (!found) return undefined
  const value = Number(found[1]) ** Number(found[2]?.replace('−', '-'))
  return { ...fraction(at, found[0], value), form: 'digits', step: Math.abs(value) / 100 }
}

function readDecimal(text: string, at: number): NumberReading | undefined {
  const found = exec(digits, text, at)
  const groups = found?.groups
  if (!found || !groups) return undefined
  const written = plainDigits(groups)
  const scale = 10 ** Number((groups['times'] ?? groups['e'] ?? '0').replace('−', '-'))
  const decimals = written.split('.')[1]?.length ?? 0
  return scaled(text, {
    start: at,
    end: at + found[0].length,
    value: Number(written) * scale,
    step: 10 ** -decimals * scale,
    form: 'digits',
    scaled: scale !== 1,
  })
}

/** The digits in the notation of the language: no grouping, a decimal point. */
function plainDigits(groups: Readonly<Record<string, string | undefined>>): string {
  const { grouped, indian, swiss, spaced, continental, comma, plain = '0' } = groups
  if (continental !== undefined) return continental.replaceAll('.', '').replace(',', '.')
  if (comma !== undefined) return comma.replace(',', '.')
  if (spaced !== undefined) return spaced.replace(/[\s\u202f]/g, '').replace(',', '.')
  const number = grouped ?? indian ?? swiss ?? plain
  return number.replace(/[,'’]/g, '')
}

const scaled = (text: string, number: NumberReading): NumberReading => readScale(text, number)
