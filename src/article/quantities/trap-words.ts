import type { NumberReading } from './number-reading.ts'

// “One” that counts nothing: “no one”, “one of them”.

const pronounBefore =
  /\b(?:the|this|that|no|any|every|each|which|another|other|some|first|last|next|only|such|good|bad|new|old|big|little|loved|right|wrong|as|is|was|a|an|many|not)\s$/i
const demonstrative = /\b(?:this|that|which|another|no|any|every|each)\s$/i
const pronounAfter =
  /^(?:['’]s|-(?:time|off|sided|way|liner|on|stop|size|man|woman|party|state|china)\b|\s+(?:of|another|who|that|which|thing|would|could|must|can|may|might|is|was|has|had|should|will|you|i|we|they|he|she|whose|where|by|such|day|way|or\s+another|side|hand|time)\b|\s*[.,;:!?)]|\s*$)/i
const phraseAfter = /^(?:\s+(?:at\s+a\s+time|and\s+only|dimensional|fold)\b)/i

/** Is a number in words a pronoun or part of a phrase? */
export function isWordTrap(
  before: string,
  after: string,
  number: NumberReading,
  hasUnit: boolean,
): boolean {
  if (number.value !== 1 || number.scaled || number.step !== 1)
    return /\b(?:several|many|few|these)\s$/i.test(before) && number.value >= 100
  const bareText = before.trim() === '' && after.trim() === ''
  if (bareText) return false
  if (/\b(?:minus|negative)\s$/i.test(before)) return false
  if (pronounAfter.test(after) && !/^\s+(?:day|hand|side|way|time)s?\b/.test(after))
    return !/\b(?:is|was|equals|plus|times)\s$/i.test(before) || true
  if (demonstrative.test(before) || (pronounBefore.test(before) && !hasUnit)) return true
  return phraseAfter.test(after) || !hasUnit
}
