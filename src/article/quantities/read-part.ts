import { ORDINALS, PARTS, SCALES } from './data/number-words.ts'
import type { NumberReading } from './number-reading.ts'
import type { Word } from './read-sum.ts'
import { partStep } from './read-denominator.ts'

const halfOf = /\s+(?:an?\s+)?(?:of\s+an?\s+)?(dozen|hundred|thousand|million|billion|trillion)\b/iy

/** “half”, “a third”, “half a million”: words that are a number only with an article or before a whole. */
export function readPart(
  text: string,
  at: number,
  start: number,
  first: Word,
): NumberReading | undefined {
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
