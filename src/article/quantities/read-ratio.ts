import { readDigits } from './read-digits.ts'
import { readWords } from './read-words.ts'
import { isSpaceAt } from './peek.ts'
import type { NumberReading } from './number-reading.ts'

const link = /\s+(?:(in|out\s+of|over)(?:\s+every)?)\s+(?=[a-z\d])/iy

/** “one in five”, “two out of three”, “one over twenty”: what follows a number to make it a share. */
export function readRatio(text: string, number: NumberReading): NumberReading | undefined {
  if (!mayLink(text, number.end)) return undefined
  link.lastIndex = number.end
  const found = link.exec(text)
  if (!found || number.step !== 1 || number.scaled || number.value < 1) return undefined
  const at = number.end + found[0].length
  const whole = /\d/.test(text[at] ?? '') ? readDigits(text, at) : readWords(text, at)
  if (!whole || whole.step < 1 || whole.form === 'fraction' || whole.form === 'ordinal')
    return undefined
  if (whole.value <= number.value || !isRatio(text, found[1] as string, number, whole))
    return undefined
  const value = number.value / whole.value
  return { ...number, end: whole.end, value, step: value / 20, form: 'ratio' }
}

function mayLink(text: string, at: number): boolean {
  if (!isSpaceAt(text, at)) return false
  let next = at + 1
  while (isSpaceAt(text, next)) next++
  return 'ioIO'.includes(text[next] ?? ' ')
}

function isRatio(text: string, word: string, number: NumberReading, whole: NumberReading): boolean {
  const year = /^[12]\d{3}$/.test(text.slice(whole.start, whole.end))
  if (year || /^\s?(?:st|nd|rd|th|%|-)/.test(text.slice(whole.end, whole.end + 3))) return false
  if (/^in$/i.test(word)) {
    if (
      /^\s+(?:years?|months?|days?|hours?|weeks?|minutes?|seconds?|states?|countries|cities|boxes|parts|games|matches|languages|places|districts|million|seasons?)\b/i.test(
        text.slice(whole.end, whole.end + 14),
      )
    )
      return false
    return (
      number.value <= 10 &&
      (whole.value <= 20 ||
        [25, 50, 100, 1000, 10000].includes(whole.value) ||
        number.form === 'words' ||
        number.value === 1)
    )
  }
  return /^over$/i.test(word) ? number.value === 1 : true
}
