const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const tensOrdinals =
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ')
const onesOrdinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )

const oneWord = ones.slice(1).reverse().join('|')
const digit = ones.slice(1, 10).join('|')

/** A whole number in figures or words up to ninety-nine, or “a”. No groups inside. */
export const countPattern = String.raw`(?:\d{1,4}(?![\d.,]\d)|(?:${tens.join('|')})(?:[- ](?:${digit}))?|${oneWord}|an?|half\s+a)`

/** An ordinal in figures or words: “60th”, “twenty-fifth”, “hundredth”. */
export const ordinalPattern = String.raw`(?:\d{1,4}(?:st|nd|rd|th)|(?:${tens.join('|')})[- ](?:${onesOrdinals.slice(1, 10).join('|')})|${[...onesOrdinals.slice(1), ...tensOrdinals].reverse().join('|')}|hundredth)`

/** The value of what `countPattern` matched; NaN for other words. */
export function parseCount(text: string): number {
  const lower = text.toLowerCase().trim()
  if (/^\d/.test(lower)) return Number.parseInt(lower, 10)
  if (lower === 'a' || lower === 'an') return 1
  if (lower.startsWith('half')) return 0.5
  const [first = '', second] = lower.split(/[\s-]+/)
  const ten = tens.indexOf(first)
  if (ten >= 0) return (ten + 2) * 10 + (second ? ones.indexOf(second) : 0)
  const one = ones.indexOf(first)
  return one > 0 ? one : Number.NaN
}

/** The value of what `ordinalPattern` matched; NaN for other words. */
export function parseOrdinal(text: string): number {
  const lower = text.toLowerCase().trim()
  if (/^\d/.test(lower)) return Number.parseInt(lower, 10)
  if (lower === 'hundredth') return 100
  const [first = '', second] = lower.split(/[\s-]+/)
  const ten = tens.indexOf(first)
  if (ten >= 0) return (ten + 2) * 10 + (second ? onesOrdinals.indexOf(second) : 0)
  const round = tensOrdinals.indexOf(first)
  if (round >= 0) return (round + 2) * 10
  const one = onesOrdinals.indexOf(first)
  return one > 0 ? one : Number.NaN
}
