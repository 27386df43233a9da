import { skipGap } from './peek.ts'
import { unitIndex } from './units.ts'

const perWord =
  /\s?\/\s?([A-Za-z]+[²³23]?)(?![\p{L}\d])|(?:\s{1,2}|\s?-\s?)(?:per|an?|each|every|for\severy)(?:\s{1,2}|\s?-\s?)([a-z]+)(?!\p{L})(?!\s+(?:earlier|ago|later|before|previously|after|on\b|old))/uy
const timeWord = /^(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|annum|decade)$/

/** “per hour”, “a year”, “/h”. `slash`: it makes a unit of its own with what stands before. */
export function readPer(
  text: string,
  at: number,
): { per: string; end: number; slash: boolean } | undefined {
  if (!'/paef'.includes(text[skipGap(text, at)] ?? ' ')) return undefined
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
