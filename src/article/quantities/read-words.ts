import { CARDINALS, ORDINALS, PARTS, SCALES } from './data/number-words.ts'
import type { NumberReading } from './number-reading.ts'
import { type Sum, readSum, word } from './read-sum.ts'
import { readDenominator } from './read-denominator.ts'
import { readPart } from './read-part.ts'

const digitsWord = /\s+(?:and\s+)?(\d{1,3})(?![\d.,:%]|\s?[%$€£])/y

export const point =
  /\s+point((?:\s+(?:zero|nought|oh|one|two|three|four|five|six|seven|eight|nine|eleven))+)\b/iy

const leadingArticle = /(?:^|[^\p{L}])(an?\s{1,2})$/iu

/** Reads the number word at `at`, with all words that belong to the same number. */
export function readWords(text: string, at: number): NumberReading | undefined {
  const start = leadingArticleStart(text, at)
  const first = word(text, at)
  if (!first) return undefined
  if (PARTS.has(first.text) || ORDINALS.has(first.text)) return readPart(text, at, start, first)
  const sum = readSum(text, at)
  if (!sum) return undefined
  const { whole, ...rest } = sum
  return readTail(text, { start, form: 'words', ...rest }, whole)
}

function leadingArticleStart(text: string, at: number): number {
  const before = leadingArticle.exec(text.slice(Math.max(0, at - 5), at))
  return before ? at - (before[1] as string).length : at
}

/** What may follow a cardinal in words: a decimal part, a fraction, an ordinal, more digits. */
function readTail(text: string, number: NumberReading, whole: Sum['whole']): NumberReading {
  return (
    readPoint(text, number) ??
    readMixed(text, number, whole) ??
    readDenominator(text, number) ??
    readAndPart(text, number) ??
    readDigitTail(text, number)
  )
}

function readPoint(text: string, number: NumberReading): NumberReading | undefined {
  point.lastIndex = number.end
  const found = point.exec(text)
  if (!found) return undefined
  const decimals = (found[1] as string)
    .trim()
    .split(/\s+/)
    .map((digit) => String(CARDINALS.get(digit.toLowerCase()) ?? 0))
    .join('')
  const value = number.value + Number(`0.${decimals}`)
  return { ...number, value, step: 10 ** -decimals.length, end: number.end + found[0].length }
}

/** “one hundred and three quarters”: what stands after the “and” is the part. */
function readMixed(
  text: string,
  number: NumberReading,
  whole: Sum['whole'],
): NumberReading | undefined {
  if (!whole) return undefined
  const part = readDenominator(text, { ...number, value: number.value - whole.value })
  if (part?.form !== 'fraction' || part.value >= 1) return undefined
  const scale = scaleAfter(text, part.end)
  const unit = scale?.factor ?? (whole.step >= 1e6 ? whole.step : 1)
  return {
    ...part,
    value: whole.value + part.value * unit,
    step: unit / 20,
    end: scale?.end ?? part.end,
    form: unit > 1 ? 'words' : 'fraction',
    scaled: unit > 1,
  }
}

const joined = /\s+and\s+(?=[a-z])/iy
const article = /an?\s+/iy

/** “two and a half”, “twenty and three fifths”. */
function readAndPart(text: string, number: NumberReading): NumberReading | undefined {
  joined.lastIndex = number.end
  const gap = joined.exec(text)
  if (!gap) return undefined
  const at = number.end + gap[0].length
  article.lastIndex = at
  const count = article.test(text) ? { value: 1, end: article.lastIndex - 1 } : readSum(text, at)
  const part = count && readDenominator(text, { ...number, value: count.value, end: count.end })
  if (part?.form !== 'fraction') return undefined
  const whole = number.step >= 1e6 ? number.step : 1
  const scale = scaleAfter(text, part.end)
  if (scale) {
    const value =
      number.step >= 1e6
        ? number.value + part.value * scale.factor
        : (number.value + part.value) * scale.factor
    return { ...part, value, step: scale.factor / 10, end: scale.end, scaled: true, form: 'words' }
  }
  return {
    ...part,
    value: number.value + part.value * whole,
    step: whole / 10,
    form: number.scaled ? 'words' : 'fraction',
  }
}

function scaleAfter(text: string, at: number): { factor: number; end: number } | undefined {
  const next = word(text, at)
  const factor = next && SCALES.get(next.text)
  return factor && factor >= 12 && !next.joined ? { factor, end: next.end } : undefined
}

function readDigitTail(text: string, number: NumberReading): NumberReading {
  if (!number.scaled && number.step !== 100) return number
  digitsWord.lastIndex = number.end
  const found = digitsWord.exec(text)
  if (!found || !/and/.test(found[0]) || Number(found[1]) >= number.step) return number
  return {
    ...number,
    value: number.value + Number(found[1]),
    step: 1,
    end: number.end + found[0].length,
  }
}
