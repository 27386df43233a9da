import type { NumberReading } from './number-reading.ts'
import type { Unit } from './data/units.ts'
import { isLetterCode, lettersAt, skipGap } from './peek.ts'
import { readPer } from './read-per.ts'
import type { UnitReading } from './read-unit.ts'
import { unitIndex } from './units.ts'

const unitWord = /(?:[\s-]{1,2}|(?<=\d)\s?)(?:[A-Za-z]+(?:[\s-]{1,2}[A-Za-z]+){0,3})(?![\p{L}])/uy
const symbol =
  /(?:\s{0,2}|-)(?:[{<(]?)([a-zA-Zµμ°º˚℃℉′″"](?:[A-Za-z./²³^]|[23](?!\d)|(?<=[a-z])[-−]\d|(?<=[°º˚])\s?[CFK])*|[″"])[}>)]?/uy

/** Reads a measuring unit: its name or its symbol. */
export function readMeasure(text: string, number: NumberReading): UnitReading | undefined {
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
  const { words: units, firstWords } = unitIndex()
  if (!firstWords.has(lettersAt(text, skipGap(text, at)).toLowerCase())) return undefined
  unitWord.lastIndex = at
  const found = unitWord.exec(text)
  if (!found) return undefined
  const gap = found[0].length - found[0].replace(/^[\s-]+/, '').length
  const words = found[0].slice(gap).split(/([\s-]+)/)
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
  if (!maySymbolStart(text, number.end)) return undefined
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

function maySymbolStart(text: string, at: number): boolean {
  let next = skipGap(text, at)
  if ('{<('.includes(text[next] ?? ' ')) next++
  if (!isLetterCode(text.charCodeAt(next))) return 'µμ°º˚℃℉′″"'.includes(text[next] ?? ' ')
  return unitIndex().symbolStarts.has(lettersAt(text, next))
}

function isSymbolHere(sign: string, text: string, number: NumberReading, end: number): boolean {
  const next = text[end] ?? ''
  if (letterOrDigit.test(next) || (next === '-' && letter.test(text[end + 1] ?? ''))) return false
  if (sign === 'in' || sign === 'in.') return test(inchContext, text, end) !== undefined
  if (sign === '"' || sign === '”') return test(quoteContext, text, end) !== undefined
  if (sign === 'am' || sign === 'pm') return number.step < 0.01
  return sign.length > 1 || isLetterUnit(sign, number, !/\s/.test(text[number.end] ?? ''))
}

const letterOrDigit = /[\p{L}\d]/u
const letter = /\p{L}/u

/** A single letter is a unit when it stands right behind the digits, or is a common one. */
function isLetterUnit(sign: string, number: NumberReading, attached: boolean): boolean {
  if (/[CFKNAVWJ]/.test(sign))
    return number.value < 2000 && (attached || sign === 'C' || sign === 'F')
  if (sign === 's' && attached) return number.step < 1
  return !/[a-z]/.test(sign) || attached || /[mtglsh]/.test(sign)
}

/** The end of a sticky match at a place, if there is one. */
const test = (pattern: RegExp, text: string, at: number): number | undefined => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}
