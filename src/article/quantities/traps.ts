import type { Span } from '../../text/span.ts'
import type { NumberReading } from './number-reading.ts'
import type { UnitReading } from './read-unit.ts'
import { wordBefore } from './word-before.ts'

// Numbers that are names, places, dates or results and never quantities.

const month = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)`
const beforeMonth = new RegExp(
  String.raw`^(?:\s?[-–]\s?\d{1,2})?(?:st|nd|rd|th)?(?:\s+of)?[\s,-]+${month}\b`,
)
const afterMonth = new RegExp(
  String.raw`\b${month}\.?(?:\s+\d{1,2}(?:\s?[-–]|\s+(?:to|and|through|until)(?=\s)))?(?:\s+(?:the\s+)?|-)$`,
)
const monthTail = /(?:[a-z.]|\d\s?[-–]|-|\b(?:to|and|through|until|the)) ?$/
const clock = /^(?:[:.]\d\d)?\s?(?:[ap]\.?m\b|o['’]clock|[ap]\.m\.)|^:\d\d|^h\d\d\b/i
/** Words that make the number after them a name: “Article 5”, “Room 101”. */
const labels = new Set(
  (
    'no nos nr nrs number article articles section sections chapter chapters page pages pp figure fig table part ' +
    'volume vol issue step phase stage grade class type level tier round game group room route highway ' +
    'interstate flight line lane exit gate platform channel formula division district precinct ward zone unit ' +
    'bus psalm verse act scene clause paragraph rule amendment resolution directive regulation bill proposition ' +
    'prop item appendix version v release episode season series track row column apartment apt suite box ' +
    'building block form fortune catch area studio top size category agenda generation gen agent radio code ' +
    'extension ext isbn issn doi pin id model week day year book opus op p'
  ).split(' '),
)
const labelSign = /(?:[#№§]|\b(?:no|nos|nr|nrs|pp?|fig|vol|op|ch)\.)$/i
const labelled = /^(?:no|nos|nr|nrs|fig|op|vol|pp?|fortune)\.?$|[#№§]$/i
const countedUnit =
  /\b(?:the|a|of|first|last|next|top)\s+(?:day|week|year|unit|line|group|type|class)s?\s$/i
const street =
  /^[a-z]?(?:\s+[A-Z][\w'’.-]+){1,4}\s+(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Square|Place|Way|Court|Ct|Terrace|Crescent|Highway|Close|Gardens|Row|Quay|Plaza|Parkway|Mall)\b/
const streetNumbered = /^\s+(?:Street|St\.|Road|Avenue|Ave\.)\b/
const scoreAfter = /^(?:\s?[-–−—]\s?|:)\d{1,3}(?![\d.,]?\d)/
const scoreBefore = /(?<![\d.,])\d{1,3}(?:\s?[-–−—]\s?|:)$/
const yardLine = /^(?:\s|-)yard(?:\s|-)line\b/i
const nationwide = /^(?:\s|-)(?:day|hour)(?:\s|-)(?:week|moratorium)\b/i
const phone = /[+(]?\d[\d\s()./-]{7,}\d/y
const identifierBefore = /[\p{L}][-_]?$|[\p{L}\d][/_]$|\d[-.+]$|[@#&=_%]$/u
const identifierAfter = /^(?:[\p{L}_]|[-][\p{Lu}]|\.\d|\/\d)/u
const properWord = /^\p{Lu}[\p{L}'’.-]*$/u
const sentenceWord =
  /^(?:A|About|Above|After|All|Almost|Although|Among|An|And|Another|Approximately|Are|Around|As|At|Average|Because|Before|Below|Between|But|By|Count|Despite|During|Each|Even|Every|Exactly|Exercises?|Fewer|For|Former|From|Give|Half|Has|Have|Her|His|I|If|In|Into|Is|Its|Just|Last|Less|More|Most|My|Nearly|Near|Next|No|Nor|Not|Of|On|Once|Only|Or|Other|Our|Out|Over|Past|Percents?|Roughly|She|Since|So|Some|Than|That|The|Their|Then|There|These|They|This|Those|Though|Through|To|Under|Until|Up|Was|We|Were|When|Where|Whether|While|With|Within|Without|You|Your|It|He|Also|Total|Still|Yes)(?:['’](?:s|re|m|ve|ll|d))?$/

/** Is this number no quantity? `rest` is what the number reading did not use. */
export function isTrap(
  text: string,
  number: NumberReading,
  span: Span,
  unit: UnitReading,
): boolean {
  const hasUnit = unit.unit !== ''
  const before = text.slice(Math.max(span.start, number.start - 32), number.start)
  const after = text.slice(number.end, Math.min(span.end, number.end + 60))
  if (number.form === 'words') return isWordTrap(before, after, number, hasUnit)
  if (number.form === 'fraction')
    return /^(?:24\s?\/\s?7|9\s?\/\s?11|50\s?\/\s?50)$/.test(text.slice(number.start, number.end))
  return (
    isIdentifier(before, after, hasUnit) ||
    isDateOrTime(before, after, number, hasUnit, text) ||
    isName(before, after, number, unit, text) ||
    isResult(before, after, hasUnit) ||
    isEnumerator(text, number, span)
  )
}

function isIdentifier(before: string, after: string, hasUnit: boolean): boolean {
  if (identifierBefore.test(before)) {
    if (!/\d[-–]$/.test(before) || !hasUnit) return true
  }
  return !hasUnit && identifierAfter.test(after)
}

function isDateOrTime(
  before: string,
  after: string,
  number: NumberReading,
  hasUnit: boolean,
  text: string,
): boolean {
  if (
    /^[-–\s,strndhof\d]{1,12}[A-Z]/.test(after) &&
    beforeMonth.test(after) &&
    number.value <= 31 &&
    number.step === 1
  )
    return true
  if (
    monthTail.test(before) &&
    afterMonth.test(before) &&
    (number.value <= 31 || isYear(number, text)) &&
    !/\bMay\s$/.test(before.slice(-4))
  )
    return true
  if (
    /\bMay\s$/.test(before) &&
    number.value <= 31 &&
    /^(?:st|nd|rd|th)?(?:[,.;)]|\s+(?:to|at|in|and|\d{4}))/.test(after)
  )
    return true
  if (clock.test(after) && number.value <= 24 && number.step >= 0.01) return true
  if (/\b\d{1,2}:$/.test(before)) return true
  if (isYear(number, text) && !hasUnit) return true
  if (/(?:^|[^\d])['’]$/.test(before) && number.value < 100 && /^s?\b/.test(after)) return true
  return isYear(number, text) && isYearContext(before, after)
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

function isName(
  before: string,
  after: string,
  number: NumberReading,
  unit: UnitReading,
  text: string,
): boolean {
  const hasUnit = unit.unit !== ''
  const last = wordBefore(before, before.length, 0)
  const spaced = /\s$/.test(before) || labelSign.test(last)
  const named =
    spaced && (labels.has(last.toLowerCase().replace(/\.$/, '')) || labelSign.test(last))
  if (named && (!hasUnit || labelled.test(last))) return !countedUnit.test(before) || !hasUnit
  if (
    street.test(after) ||
    streetNumbered.test(after) ||
    yardLine.test(after) ||
    nationwide.test(after)
  )
    return true
  if (/^\s?[/x×]\s?\d/.test(after) && !hasUnit) return false
  if (unit.kind !== 'count' && !/^[A-Z]\b/.test(after)) return false
  if (!/\s$/.test(before)) return false
  const proper = last.replace(/^[^\p{L}]+/u, '')
  if (!properWord.test(proper) || sentenceWord.test(proper)) return false
  const bare =
    !number.scaled &&
    number.step === 1 &&
    number.value < 10000 &&
    !/,/.test(text.slice(number.start, number.end))
  return bare && !/^\s?(?:%|per\s?cent|percent)/.test(after) && !/^[A-Z]{3}$/.test(proper)
}

/** Scores and votes: “4–4”, “23-14”. A unit or noun after it makes it a range. */
function isResult(before: string, after: string, hasUnit: boolean): boolean {
  if (/^\s?[-–−—]\s?\d+(?:\.\d+)?\s?(?:%|per|[a-z°€£])/.test(after) && !scoreNoun.test(after))
    return false
  if (scoreAfter.test(after)) return true
  return scoreBefore.test(before) && (!hasUnit || scoreNoun.test(after))
}
const scoreNoun =
  /^(?:\s?[-–−—]\s?\d{1,3})?\s+(?:\w+\s+)?(?:win|wins|victory|victories|loss|losses|defeat|defeats|draw|lead|record|vote|votes|ruling|decision|score|margin|majority|series|aggregate|home|away|in|at|on|to|over|against)\b/i

function isEnumerator(text: string, number: NumberReading, span: Span): boolean {
  if (number.step !== 1 || number.value > 200) return false
  const inline =
    /^\)\s/.test(text.slice(number.end, number.end + 2)) &&
    /(?:^|[\s—–])$/.test(text.slice(Math.max(span.start, number.start - 1), number.start))
  if (inline && !text.slice(Math.max(span.start, number.start - 40), number.start).includes('('))
    return true
  if (text.slice(span.start, number.start).trim() !== '') return false
  return /^[.)]\s+\S/.test(text.slice(number.end, number.end + 4))
}

const pronounBefore =
  /\b(?:the|this|that|no|any|every|each|which|another|other|some|first|last|next|only|such|good|bad|new|old|big|little|loved|right|wrong|as|is|was|a|an|many|not)\s$/i
const demonstrative = /\b(?:this|that|which|another|no|any|every|each)\s$/i
const pronounAfter =
  /^(?:['’]s|-(?:time|off|sided|way|liner|on|stop|size|man|woman|party|state|china)\b|\s+(?:of|another|who|that|which|thing|would|could|must|can|may|might|is|was|has|had|should|will|you|i|we|they|he|she|whose|where|by|such|day|way|or\s+another|side|hand|time)\b|\s*[.,;:!?)]|\s*$)/i
const phraseAfter = /^(?:\s+(?:at\s+a\s+time|and\s+only|dimensional|fold)\b)/i

function isWordTrap(
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

/** The end of a telephone number that starts at `at`, if one does. */
export function phoneEnd(text: string, at: number): number | undefined {
  if (!/[+(]/.test(text[at - 1] ?? '')) return undefined
  phone.lastIndex = at
  const found = phone.exec(text)
  return found && found[0].replace(/\D/g, '').length >= 8 ? at + found[0].length : undefined
}
