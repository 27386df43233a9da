import { CARDINALS, SCALES } from './data/number-words.ts'

const nextWord = /(\s{0,3}(?:,\s|&\s)?\s?(?:and\s{1,2})?|\s?-\s?|-and-)?([A-Za-z]+)/y

export interface Word {
  readonly text: string
  readonly end: number
  /** An “and”, a comma or “&” stands before it. */
  readonly joined: boolean
}

export interface Sum {
  /** The sum before its last “and”: in “one hundred and three quarters” the hundred. */
  readonly whole?: { readonly value: number; readonly step: number }
  readonly value: number
  readonly step: number
  readonly end: number
  readonly scaled: boolean
}

export function word(text: string, at: number): Word | undefined {
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
export function readSum(text: string, at: number): Sum | undefined {
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

const fitsInto = (current: number, small: number): boolean =>
  small < 10 ? current % 10 === 0 && current % 100 !== 10 : current % 100 === 0
