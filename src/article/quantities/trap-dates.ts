import type { NumberReading } from './number-reading.ts'

// Numbers that belong to a date or a time of day.

const month = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)`
const beforeMonth = new RegExp(
  String.raw`^(?:\s?[-–]\s?\d{1,2})?(?:st|nd|rd|th)?(?:\s+of)?[\s,-]+${month}\b`,
)
const afterMonth = new RegExp(
  String.raw`\b${month}\.?(?:\s+\d{1,2}(?:\s?[-–]|\s+(?:to|and|through|until)(?=\s)))?(?:\s+(?:the\s+)?|-)$`,
)
const monthTail = /(?:[a-z.]|\d\s?[-–]|-|\b(?:to|and|through|until|the)) ?$/
const clock = /^(?:[:.]\d\d)?\s?(?:[ap]\.?m\b|o['’]clock|[ap]\.m\.)|^:\d\d|^h\d\d\b/i
/** Is the number a day, a year or a time? `before` and `after` are the words around it. */
export function isDateOrTime(
  before: string,
  after: string,
  number: NumberReading,
  hasUnit: boolean,
  text: string,
): boolean {
  const year = isYear(number, text)
  if (isDayOfMonth(before, after, number, year) || isClock(before, after, number)) return true
  if (year && !hasUnit) return true
  const last = before.charCodeAt(before.length - 1)
  if (
    (last === 39 || last === 0x2019) &&
    number.value < 100 &&
    shortYear.test(before) &&
    /^s?\b/.test(after)
  )
    return true
  return year && isYearContext(before, after)
}

const shortYear = /(?:^|[^\d])['’]$/
const mayBefore = /\bMay\s$/
const monthAhead = /^[-–\s,strndhof\d]{1,12}[A-Z]/
const dayInMay = /^(?:st|nd|rd|th)?(?:[,.;)]|\s+(?:to|at|in|and|\d{4}))/

function isDayOfMonth(
  before: string,
  after: string,
  number: NumberReading,
  year: boolean,
): boolean {
  const day = number.value <= 31
  if (day && number.step === 1 && monthAhead.test(after) && beforeMonth.test(after)) return true
  if (!day && !year) return false
  const inMay = mayBefore.test(before.slice(-4))
  if (!inMay && monthTail.test(before) && afterMonth.test(before)) return true
  return day && mayBefore.test(before) && dayInMay.test(after)
}

function isClock(before: string, after: string, number: NumberReading): boolean {
  if (number.value <= 24 && number.step >= 0.01 && clock.test(after)) return true
  return before.endsWith(':') && /\b\d{1,2}:$/.test(before)
}

const isYear = (number: NumberReading, text: string): boolean =>
  number.form === 'digits' &&
  number.end - number.start === 4 &&
  number.step === 1 &&
  !number.scaled &&
  number.value >= 1000 &&
  number.value < 2200 &&
  /^\d{4}$/.test(text.slice(number.start, number.end))

/** “the 2008 elections”, “since 1990 prices”: a year before a plural noun. */
const yearContext =
  /(?:\b(?:in|since|by|from|until|till|through|during|before|after|of|the|and|to|late|early|mid|his|her|its|their|for|this|that|year|circa|a|any)\s|[-–(/]\s?|,\s)$/i
function isYearContext(before: string, after: string): boolean {
  if (
    /^\s?(?:%|per\s?cent|percent|km|metres|meters|feet|kg|tonnes|tons|miles|hours|people)/.test(
      after,
    )
  )
    return false
  return before.trim() === '' || yearContext.test(before) || /^s\b/.test(after)
}
