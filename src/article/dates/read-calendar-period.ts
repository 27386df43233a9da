import type { Lexeme } from './lexeme.ts'
import { ofCentury, ofDecade, ofMonths, ofYear, type Reading } from './date-reading.ts'
import type { DateScan } from './date-scan.ts'
import { isCapital } from './read-calendar-day.ts'
import { pick, valueOf } from './pick-lexeme.ts'

export function readQuarter(found: readonly Lexeme[]): Reading | undefined {
  const given = valueOf(found, 'Y')
  if (given === undefined) return undefined
  const half = pick(found, 'j')
  const quarter = pick(found, 'Q')?.value ?? (pick(found, 'OT')?.value ?? 0) + (half ? 4 : 0)
  if (quarter > 4) {
    return quarter > 6
      ? undefined
      : ofMonths(given, (quarter - 5) * 6 + 1, 6, `${given}-${35 + quarter}`)
  }
  return quarter < 1
    ? undefined
    : ofMonths(given, (quarter - 1) * 3 + 1, 3, `${given}-${32 + quarter}`)
}

/** A fiscal year begins somewhere unknown: it has a value, but no days. */
export function readFiscal(found: readonly Lexeme[]): Reading | undefined {
  const given = valueOf(found, 'Y')
  if (given === undefined) {
    const short = valueOf(found, 'DNq')
    return short === undefined || short > 99 || found.length < 2
      ? undefined
      : { value: String(2000 + short), relative: false, closed: true }
  }
  return { value: String(given), relative: false, closed: true }
}

export function readSeason(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const given = valueOf(found, 'Y')
  const season = found[0]?.value ?? 0
  if (given === undefined || (season === 2 && !scan.isSeason(found[0] as Lexeme))) return undefined
  return ofMonths(given, 3 + season * 3, 3, `${given}-${21 + season}`)
}

export const ofDecadeOrCentury = (first: number): Reading | undefined => {
  if (first % 10 !== 0 || first < 1000) return undefined
  if (first % 100 === 0 && first < 2000) {
    return { ...ofCentury(first / 100 + 1, false), value: `${first / 100}XX` }
  }
  return ofDecade(first)
}

/** “her 20s” is an age; “the twenties” may be. */
export function readShortDecade(
  found: readonly Lexeme[],
  scan: DateScan,
  at: number,
): Reading | undefined {
  const value = found[0]?.value ?? 0
  const apostrophe = !/[a-z0-9]/i.test(scan.prose[found[0]?.start ?? 0] ?? '')
  if (
    !apostrophe &&
    scan.shapeAt(at - 1) !== 't' &&
    !(scan.shapeAt(at - 1) === 'P' && scan.shapeAt(at - 2) === 't')
  )
    return undefined
  if (!apostrophe && scan.isTemperature(found[0] as Lexeme)) return undefined
  return ofDecade(scan.fullDecade(value))
}

export function readEra(found: readonly Lexeme[], scan: DateScan): Reading | undefined {
  const era = pick(found, 'BI')
  const number = pick(found, 'YyDN')
  if (!era || !number || Number.isNaN(number.value) || !isCapital(scan, era)) return undefined
  return ofYear(era.shape === 'B' ? 1 - number.value : number.value)
}
