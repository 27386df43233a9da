import type { Span } from '../../text/span.ts'

export interface CountedNoun extends Span {
  /** The noun in the singular, lower case. */
  readonly noun: string
}

const nextWord = /(?:\s{1,3}|\s?-\s?)([A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'’]*)/y
const most = 4
const stops = new Set(
  (
    'a an the of in on at by to from for with and or but that which who whom whose this these those is are was were be ' +
    'been being has have had do does did will would can could may might must shall should as than then when where while if ' +
    'because since until after before about over under between during against without within through into out up down off ' +
    'not no nor so yet it its he she they we you i him her them us his their our your my per each every all both also ' +
    'said says say more less fewer most least only just even still again ago old later earlier plus minus equals ' +
    'or around across along near am pm'
  ).split(' '),
)
/** Verbs that look like a second plural: “the 40 rooms hold(s) …”. */
const verbs = new Set(
  (
    'holds gets takes makes gives goes comes includes remains needs shows means lives works costs runs stands seats ' +
    'starts ends wins loses plays leads says needs wants sees uses weighs measures sells rises falls lies serves covers'
  ).split(' '),
)
/** Words that may stand between a number and what it counts although they look like plurals or verbs. */
const singularS = /(?:ss|us|is|ics|news|series|species|'s|’s)$/
const irregular = new Map(
  (
    'people:person men:man women:woman children:child feet:foot teeth:tooth mice:mouse geese:goose police:police ' +
    'sheep:sheep fish:fish aircraft:aircraft series:series species:species personnel:personnel staff:staff ' +
    'lives:life wives:wife wolves:wolf leaves:leaf halves:half knives:knife crises:crisis analyses:analysis ' +
    'dead:dead injured:injured wounded:wounded troops:troop households:household businesses:business ' +
    'congressmen:congressman policemen:policeman firemen:fireman fishermen:fisherman businessmen:businessman ' +
    'clergy:clergy cattle:cattle data:data criteria:criterion phenomena:phenomenon crossings:crossing'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)

/**
 * The noun counted by a number that ends at `at`: the first run of plurals (“people smugglers”) among the next four words, before any function
 * word. After “one” the last word before a function word.
 */
export function readCountedNoun(
  text: string,
  at: number,
  limit: number,
  one: boolean,
): CountedNoun | undefined {
  let end = at
  let last: CountedNoun | undefined
  let plural = false
  for (let count = 0; count < most; count++) {
    nextWord.lastIndex = end
    const found = nextWord.exec(text)
    if (!found || end + found[0].length > limit) break
    const word = found[1] as string
    const lower = word.toLowerCase()
    if (stops.has(lower)) break
    const start = end + found[0].length - word.length
    end += found[0].length
    const noun = pluralOf(lower)
    if (plural && (noun === undefined || verbs.has(lower))) break
    if (noun !== undefined) {
      plural = true
      last = { start, end, noun }
    } else if (one && last === undefined) last = { start, end, noun: lower }
  }
  return last
}

/** The singular of a plural; undefined when the word does not look like one. */
export function pluralOf(lower: string): string | undefined {
  const known = irregular.get(lower)
  if (known !== undefined) return known
  if (lower.endsWith('men') && lower !== 'specimen' && lower !== 'regimen')
    return `${lower.slice(0, -3)}man`
  if (lower.length < 4 || !lower.endsWith('s') || singularS.test(lower)) return undefined
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss|zz)es$/.test(lower)) return lower.slice(0, -2)
  return lower.slice(0, -1)
}
