import { CARDINALS, ORDINALS, PARTS } from './data/number-words.ts'
import type { NumberReading } from './number-reading.ts'
import { word } from './read-sum.ts'

/** Fractions in words are round figures: “a third” may be 32 or 34 per cent. */
export const partStep = (value: number): number => Math.min(0.02, value / 20)

/** “two thirds”, “one twenty-fifth”; a singular after more than one is an ordinal: “twenty-fifth”. */
export function readDenominator(text: string, number: NumberReading): NumberReading | undefined {
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
