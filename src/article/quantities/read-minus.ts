import type { NumberReading } from './number-reading.ts'
import { skipBack } from './peek.ts'
import { wordBefore } from './word-before.ts'

const minus = /(?:(?:^|[\s($€£¥>]|[$€£¥]\s)[-−]\s{0,2}|\b(?:minus|negative)\s+)$/i

const minusWord = /[-−]$|^(?:minus|negative)$/i

/** The last characters of “-”, “−”, “minus” and “negative”. */
const lastOfMinus = '-−sSeE'

/** The number with a minus sign or word before it. */
export function signed(prose: string, number: NumberReading): NumberReading {
  if (!lastOfMinus.includes(prose[skipBack(prose, number.start)] ?? ' ')) return number
  if (!minusWord.test(wordBefore(prose, number.start, Math.max(0, number.start - 12))))
    return number
  const from = Math.max(0, number.start - 10)
  const found = minus.exec(prose.slice(from, number.start))
  if (!found || number.value === 0 || /\d\s*[-−]\s*$/.test(prose.slice(from, number.start)))
    return number
  const sign = /(?:[-−]\s{0,2}|\b(?:minus|negative)\s+)$/i.exec(found[0])
  if (!sign) return number
  const spacedDash = /[-−]\s+$/.test(sign[0])
  if (
    spacedDash &&
    !/^(?:\s?(?:deg|°|k\b|celsius)|\s*$)/i.test(prose.slice(number.end, number.end + 4)) &&
    from + found.index > 0
  )
    return number
  return { ...number, start: number.start - sign[0].length, value: -number.value }
}
