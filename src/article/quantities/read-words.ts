import { CARDINALS, ORDINALS, PARTS, SCALES } from './data/number-words.ts'
import type { NumberReading } from './number-reading.ts'

const nextWord = /(\s{0,3}(?:,\s|&\s)?\s?(?:and\s{1,2})?|\s?-\s?|-and-)?([A-Za-z]+)/y
const digitsWord = /\s+(?:and\s+)?(\d{1,3})(?![\d.,:%]|\s?[%$€£])/y
const point =
  /\s+point((?:\s+(?:zero|nought|oh|one|two|three|four|five|six|seven|eight|nine|eleven))+)\b/iy
const leadingArticle = /(?:^|[^\p{L}])(an?\s{1,2})$/iu

interface Word {
  readonly text: string
  readonly end: number
  /** An “and”, a comma or “&” stands before it. */
  readonly joined: boolean
}

interface Sum {
  /** The sum before its last “and”: in “one hundred and three quarters” the hundred. */
  readonly whole?: { readonly value: number; readonly step: number }
  readonly value: number
  readonly step: number
  readonly end: number
  readonly scaled: boolean
}

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

function word(text: string, at: number): Word | undefined {
  nextWord.lastIndex = at
  const found = nextWord.exec(text)
  if (!found) return undefined
  return {
    text: (found[2] as string).toLowerCase(),
    end: at + found[0].length,
    joined: /and|[,&]/.test(found[1] ?? ''),
  }
}

/** The usual grammar of cardinals: units, tens, hundreds, scales from large to small. */
function readSum(text: string, at: number): Sum | undefined {
  let total = 0
  let current = 0
  let last = Infinity
  let unit = 1
  let end = at
  let some = false
  let whole: { value: number; step: number } | undefined
  for (let next = word(text, end); next; next = word(text, end)) {
    const small = CARDINALS.get(next.text)
    const scale = SCALES.get(next.text)
    if (small !== undefined) {
      if (some && (!fitsInto(current, small) || (next.joined && current === 0 && total === 0)))
        break
      if (next.joined && some && current > 0 && current < 100) break
      if (next.joined && some) whole = { value: total + current, step: unit }
      current += small
      unit = 1
    } else if (scale === 100 && current < 100) {
      current = (current || 1) * 100
      unit = 100
    } else if (scale !== undefined && scale > 100 && scale < last && !next.joined) {
      total += (current || 1) * scale
      current = 0
      last = scale
      unit = scale
    } else if (scale !== undefined && scale >= 1e5 && current === 0 && total > 0 && !next.joined) {
      total *= scale
      unit *= scale
    } else if (scale === 12 && total === 0 && (some || next.text === 'dozen')) {
      current = (current || 1) * 12
      unit = 12
    } else break
    some = true
    end = next.end
  }
  if (!some) return undefined
  const value = total + current
  return { value, step: unit === 12 ? 1 : unit, end, scaled: unit >= 1000, ...(whole && { whole }) }
}

/** Fractions in words are round figures: “a third” may be 32 or 34 per cent. */
const partStep = (value: number): number => Math.min(0.02, value / 20)

const fitsInto = (current: number, small: number): boolean =>
  small < 10 ? current % 10 === 0 && current % 100 !== 10 : current % 100 === 0

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

/** “two thirds”, “one twenty-fifth”; a singular after more than one is an ordinal: “twenty-fifth”. */
function readDenominator(text: string, number: NumberReading): NumberReading | undefined {
  const next = word(text, number.end)
  if (!next || next.joined) return undefined
  const plural = next.text.endsWith('s')
  const name = plural && !next.text.endsWith('ss') ? next.text.slice(0, -1) : next.text
  const parts = PARTS.get(next.text) ?? ORDINALS.get(name)
  if (parts === undefined || parts < 2) return compoundDenominator(text, number)
  const tail = next.end
  if (plural || number.value === 1 || next.text === 'halves' || next.text === 'half') {
    if (name === 'second') return undefined
    return {
      ...number,
      value: number.value / parts,
      step: partStep(number.value / parts),
      form: 'fraction',
      end: tail,
    }
  }
  if (number.value % 10 === 0 && parts < 20 && number.value >= 20) {
    return { ...number, value: number.value + parts, step: 1, form: 'ordinal', end: tail }
  }
  return undefined
}

function compoundDenominator(text: string, number: NumberReading): NumberReading | undefined {
  const tens = word(text, number.end)
  const count = tens && CARDINALS.get(tens.text)
  const unit = tens && word(text, tens.end)
  if (!tens || !unit || count === undefined || count < 20) return undefined
  const parts = ORDINALS.get(unit.text.replace(/s$/, ''))
  if (parts === undefined || parts === 0 || parts > 9) return undefined
  return {
    ...number,
    value: number.value / (count + parts),
    step: partStep(number.value / (count + parts)),
    form: 'fraction',
    end: unit.end,
  }
}

/** “two and a half”, “twenty and three fifths”. */
function readAndPart(text: string, number: NumberReading): NumberReading | undefined {
  const joined = /\s+and\s+(?=[a-z])/iy
  joined.lastIndex = number.end
  const gap = joined.exec(text)
  if (!gap) return undefined
  const at = number.end + gap[0].length
  const article = /an?\s+/iy
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

const halfOf = /\s+(?:an?\s+)?(?:of\s+an?\s+)?(dozen|hundred|thousand|million|billion|trillion)\b/iy

/** “half”, “a third”, “half a million”: words that are a number only with an article or before a whole. */
function readPart(text: string, at: number, start: number, first: Word): NumberReading | undefined {
  const parts = PARTS.get(first.text) ?? ORDINALS.get(first.text)
  if (parts === undefined) return undefined
  const reading = {
    start,
    end: first.end,
    value: 1 / parts,
    step: partStep(1 / parts),
    form: 'fraction',
    scaled: false,
  } as const
  halfOf.lastIndex = first.end
  const scale = halfOf.exec(text)
  if (scale && (PARTS.has(first.text) || start < at)) {
    const factor = SCALES.get((scale[1] as string).toLowerCase()) ?? 1
    const value = factor / parts
    return {
      start,
      end: first.end + scale[0].length,
      value,
      step: value / 10,
      form: 'words',
      scaled: true,
    }
  }
  if (first.text === 'half' && isWholeAfter(text, first.end, start < at)) return reading
  if (start < at && parts > 2) return isWholeAfter(text, first.end, true) ? reading : undefined
  return ORDINALS.has(first.text)
    ? { ...reading, value: parts, step: 1, form: 'ordinal' }
    : undefined
}

const whole =
  /\s*(?:$|[.,;:()!?–—]|(?:of|the|its|his|her|their|all|that|to|in|at|by|from|for|more|less|fewer|since|and|or|were|was|is|are|have|has|had|said|as|on|than|over|an?|per|hours?|miles?|inch|cent|percent|point|those|these|our|said|say|believe|think|mile|cup|teaspoon|tablespoon|litre|liter|pint|pound|kilo)\b)/iy

function isWholeAfter(text: string, at: number, article: boolean): boolean {
  whole.lastIndex = at
  const found = whole.exec(text)
  if (!found) return false
  return (
    article ||
    /of|the|its|his|her|their|all|that|an?\b|those|these|our|hours?|mile|cup|teaspoon|tablespoon|pint/.test(
      found[0],
    )
  )
}
