import { readCountedNoun } from './counted-noun.ts'
import { currencyIndex, normaliseCurrency } from './currencies.ts'
import type { NumberReading } from './number-reading.ts'
import { unitIndex } from './units.ts'
import type { Unit } from './data/units.ts'

export interface UnitReading {
  readonly end: number
  readonly unit: string
  readonly kind: 'count' | 'measure' | 'money' | 'percent' | 'points'
  /** “an hour”, “per person”: what it is divided by. */
  readonly per?: string
  /** The number is in millions of it: “30 MUSD”. */
  readonly factor?: number
}

const percent =
  /\s{0,2}(?:%|percent(?:age)?s?\b(?!\s+points?)|per[\s-]{1,2}cents?\b(?!\s+points?)|pct\b|p\.?c\.(?=\s))|-percent\b|-per-cent\b/iy
const points =
  /(?:\s{1,2}|-)(?:percentage|per\s?cent|percent|%)(?:\s{1,2}|-)points?\b|%(?:\s{1,2}|-)points?\b|\s?pp\b/iy
const basisPoints = /(?:\s{1,2}|-)basis(?:\s{1,2}|-)points?\b/iy

const test = (pattern: RegExp, text: string, at: number): number | undefined => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}

/** Reads what a number counts or measures: percent, money, a unit of the table, else the noun counted. */
export function readUnit(text: string, number: NumberReading, limit: number): UnitReading {
  const at = number.end
  const pointsEnd = test(points, text, at)
  if (pointsEnd !== undefined) return { end: pointsEnd, unit: 'percentage point', kind: 'points' }
  const basisEnd = test(basisPoints, text, at)
  if (basisEnd !== undefined) return { end: basisEnd, unit: 'basis point', kind: 'points' }
  const percentEnd = test(percent, text, at)
  if (percentEnd !== undefined) return { end: percentEnd, unit: 'percent', kind: 'percent' }
  return readMoneyAfter(text, at) ?? readMeasure(text, number) ?? readNoun(text, number, limit)
}

function readNoun(text: string, number: NumberReading, limit: number): UnitReading {
  const noun = readCountedNoun(text, number.end, limit, number.value === 1)
  const per = noun && readPer(text, noun.end)
  const rate = noun?.noun === 'time' && per !== undefined
  return {
    end: (rate ? per.end : noun?.end) ?? number.end,
    unit: rate ? `time/${per.per}` : (noun?.noun ?? ''),
    kind: 'count',
    ...(per && { per: per.per }),
  }
}

function readMoneyAfter(text: string, at: number): UnitReading | undefined {
  const { after, names } = currencyIndex()
  after.lastIndex = at
  const found = after.exec(text)
  if (!found) return undefined
  const written = found[0]
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim()
  const unit =
    names.get(written) ??
    names.get(written.replace(/s$/, '')) ??
    names.get(normaliseCurrency(written))
  if (unit === undefined) return undefined
  const end = at + found[0].length
  const million =
    /^m[a-z]{3}$/.test(written) && !names.has(written.replace(/^m/, '') + ' ') && written !== 'myr'
  const per = readPer(text, end)
  const isCode = million && names.has(written.slice(1))
  return {
    end: per?.end ?? end,
    unit: per?.slash ? `${unit}/${per.per}` : unit,
    kind: 'money',
    ...(per && { per: per.per }),
    ...(isCode && { factor: 1e6 }),
  }
}

const unitWord = /(?:[\s-]{1,2}|(?<=\d)\s?)(?:[A-Za-z]+(?:[\s-]{1,2}[A-Za-z]+){0,3})(?![\p{L}])/uy
const symbol =
  /(?:\s{0,2}|-)(?:[{<(]?)([a-zA-Zµμ°º˚℃℉′″"](?:[A-Za-z./²³^]|[23](?!\d)|(?<=[a-z])[-−]\d|(?<=[°º˚])\s?[CFK])*|[″"])[}>)]?/uy

function readMeasure(text: string, number: NumberReading): UnitReading | undefined {
  const unit = readWordUnit(text, number.end) ?? readSymbol(text, number)
  if (!unit) return undefined
  const per = readPer(text, unit.end)
  const joins =
    per && (per.slash || unit.unit.dimension === 'length' || unit.unit.dimension === 'data')
  return {
    end: joins ? per.end : unit.end,
    unit: joins ? rateName(unit.unit.name, per.per) : unit.unit.name,
    kind: 'measure',
    ...(per && { per: per.per }),
  }
}

const rateName = (unit: string, per: string): string =>
  per === 's2' || per === 'second2' ? `${unit}/square second` : `${unit}/${per}`

interface Found {
  readonly unit: Unit
  readonly end: number
}

function readWordUnit(text: string, at: number): Found | undefined {
  unitWord.lastIndex = at
  const found = unitWord.exec(text)
  if (!found) return undefined
  const gap = found[0].length - found[0].replace(/^[\s-]+/, '').length
  const words = found[0].slice(gap).split(/([\s-]+)/)
  const { words: units, firstWords } = unitIndex()
  if (!firstWords.has((words[0] as string).toLowerCase())) return undefined
  for (let count = words.length; count > 0; count -= 2) {
    const name = words
      .slice(0, count)
      .map((part, i) => (i % 2 ? ' ' : part.toLowerCase()))
      .join('')
    const unit = units.get(name)
    if (unit && isUnitHere(unit, name, text, at, gap)) {
      return { unit, end: at + gap + words.slice(0, count).join('').length }
    }
  }
  return undefined
}

/** “second”, “stone”, “cup”, “bit”, “pound” have other senses; “2 in” is read with the symbols. */
function isUnitHere(unit: Unit, name: string, text: string, at: number, gap: number): boolean {
  if (name === 'second')
    return gap > 0 && text[at] === '-'
      ? true
      : /^\s+second(?=[\s,.;-])/i.test(text.slice(at, at + 9))
  if (unit.name === 'cup' || unit.name === 'bit')
    return !/^\s+cups?\s+(?:final|win|tie|titles?)/i.test(text.slice(at, at + 16))
  return true
}

const inchContext = /\s?(?:$|[.,;)(]|(?:thick|long|wide|tall|high|deep|diameter|by|x)\b)/y
const quoteContext = /\s?(?:\)|(?:thick|long|wide|tall|deep|screen|x)\b)/y

function readSymbol(text: string, number: NumberReading): Found | undefined {
  symbol.lastIndex = number.end
  const found = symbol.exec(text)
  if (!found) return undefined
  const bracketed = /[{<(]/.test(found[0]) === /[}>)]$/.test(found[0])
  let written = found[1] as string
  let end = number.end + found[0].length - (bracketed ? 0 : /[}>)]$/.test(found[0]) ? 1 : 0)
  const { symbols } = unitIndex()
  const slash = written.indexOf('/')
  if (slash > 0 && !symbols.has(written)) {
    end -= written.length - slash
    written = written.slice(0, slash)
  }
  if (!symbols.has(written) && written.endsWith('.')) {
    written = written.slice(0, -1)
    end -= 1
  }
  const unit = symbols.get(written) ?? symbols.get(written.replace('^', ''))
  return unit && isSymbolHere(written, text, number, end) ? { unit, end } : undefined
}

function isSymbolHere(sign: string, text: string, number: NumberReading, end: number): boolean {
  const next = text[end] ?? ''
  if (/[\p{L}\d]/u.test(next) || (next === '-' && /\p{L}/u.test(text[end + 1] ?? ''))) return false
  const attached = !/\s/.test(text[number.end] ?? '')
  if (sign === 'in' || sign === 'in.') return test(inchContext, text, end) !== undefined
  if (sign === '"' || sign === '”') return test(quoteContext, text, end) !== undefined
  if (sign === 'am' || sign === 'pm') return number.step < 0.01
  if (sign === 'mi.' || sign === 'deg.') return true
  if (/^[CFKNAVWJ]$/.test(sign))
    return number.value < 2000 && (attached || sign === 'C' || sign === 'F')
  if (sign === 's' && attached) return number.step < 1
  if (/^[a-z]$/.test(sign)) return attached || /[mtglsh]/.test(sign)
  return true
}

const perWord =
  /\s?\/\s?([A-Za-z]+[²³23]?)(?![\p{L}\d])|(?:\s{1,2}|\s?-\s?)(?:per|an?|each|every|for\severy)(?:\s{1,2}|\s?-\s?)([a-z]+)(?!\p{L})(?!\s+(?:earlier|ago|later|before|previously|after|on\b|old))/uy
const timeWord = /^(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|annum|decade)$/

/** “per hour”, “a year”, “/h”. `slash`: it makes a unit of its own with what stands before. */
function readPer(
  text: string,
  at: number,
): { per: string; end: number; slash: boolean } | undefined {
  perWord.lastIndex = at
  const found = perWord.exec(text)
  if (!found) return undefined
  const end = at + found[0].length
  const { words, symbols } = unitIndex()
  if (found[1] !== undefined) {
    const unit = symbols.get(found[1]) ?? words.get(found[1].toLowerCase())
    return { per: unit?.name ?? found[1].toLowerCase(), end, slash: true }
  }
  const name = (found[2] as string).toLowerCase()
  const isPer = /per/i.test(found[0].slice(0, 6))
  const unit = words.get(name)
  if (!isPer && !timeWord.test(name)) return undefined
  return { per: unit?.name ?? name, end, slash: isPer && unit !== undefined }
}
