import type { NumberReading } from './number-reading.ts'
import type { UnitReading } from './read-unit.ts'
import { wordBefore } from './word-before.ts'

// Numbers that are part of a name: labels, addresses, model names.

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
const yardLine = /^(?:\s|-)yard(?:\s|-)line\b/i
const nationwide = /^(?:\s|-)(?:day|hour)(?:\s|-)(?:week|moratorium)\b/i
const properWord = /^\p{Lu}[\p{L}'’.-]*$/u
const sentenceWord =
  /^(?:A|About|Above|After|All|Almost|Although|Among|An|And|Another|Approximately|Are|Around|As|At|Average|Because|Before|Below|Between|But|By|Count|Despite|During|Each|Even|Every|Exactly|Exercises?|Fewer|For|Former|From|Give|Half|Has|Have|Her|His|I|If|In|Into|Is|Its|Just|Last|Less|More|Most|My|Nearly|Near|Next|No|Nor|Not|Of|On|Once|Only|Or|Other|Our|Out|Over|Past|Percents?|Roughly|She|Since|So|Some|Than|That|The|Their|Then|There|These|They|This|Those|Though|Through|To|Under|Until|Up|Was|We|Were|When|Where|Whether|While|With|Within|Without|You|Your|It|He|Also|Total|Still|Yes)(?:['’](?:s|re|m|ve|ll|d))?$/

/** Does the number belong to a name? `before` and `after` are the words around it. */
export function isName(
  before: string,
  after: string,
  number: NumberReading,
  unit: UnitReading,
  text: string,
): boolean {
  const hasUnit = unit.unit !== ''
  const last = wordBefore(before, before.length, 0)
  if (isLabelled(before, last) && (!hasUnit || labelled.test(last)))
    return !hasUnit || !countedUnit.test(before)
  if (isPlaceOrPhrase(after)) return true
  if (/^\s?[/x×]\s?\d/.test(after) && !hasUnit) return false
  if (unit.kind !== 'count' && !/^[A-Z]\b/.test(after)) return false
  return endsInSpace.test(before) && isModelNumber(last, after, number, text)
}

const endsInSpace = /\s$/

const isLabelled = (before: string, last: string): boolean =>
  labelSign.test(last) ||
  (endsInSpace.test(before) && labels.has(last.toLowerCase().replace(/\.$/, '')))

/** “Boeing 737”: a small bare number behind a word with a capital. */
function isModelNumber(last: string, after: string, number: NumberReading, text: string): boolean {
  const proper = last.replace(/^[^\p{L}]+/u, '')
  if (!properWord.test(proper) || sentenceWord.test(proper)) return false
  if (number.scaled || number.step !== 1 || number.value >= 10000) return false
  if (text.slice(number.start, number.end).includes(',')) return false
  return !/^\s?(?:%|per\s?cent|percent)/.test(after) && !/^[A-Z]{3}$/.test(proper)
}

/** “221 Baker Street”, “the 30-yard line”. */
function isPlaceOrPhrase(after: string): boolean {
  const gap = /^[a-z]?[\s-]/.exec(after)
  if (!gap) return false
  const next = after.trimStart().charCodeAt(0)
  if (next >= 97 && next <= 122 && !'ydh'.includes(after.charAt(1)) && !/^[a-z]\s/.test(after))
    return false
  return (
    street.test(after) ||
    streetNumbered.test(after) ||
    yardLine.test(after) ||
    nationwide.test(after)
  )
}
