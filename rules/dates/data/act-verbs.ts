/** Verbs of acts and reports that happen on a day: a reader may ask when. Written for the project. */

const regular =
  'announce reiterate reaffirm confirm renew launch unveil propose reject accuse warn urge demand pledge promise vow declare ' +
  'order approve appoint resign arrest charge open close agree visit vote elect publish release criticise criticize condemn ' +
  'impose suspend recognise recognize ratify call express voice emphasise emphasize stress outline present introduce sign ' +
  'fire dismiss hire acquire merge cancel postpone convict sentence acquit sue settle ban adopt extend threaten expel recall ' +
  'pardon nominate inaugurate endorse veto pass issue join rename expand offer decide reveal disclose'

const doubling: ReadonlySet<string> = new Set(['ban', 'expel', 'cancel', 'acquit'])

const irregular =
  'said told won beat lost gave made took met sold bought struck fell rose began ended held left quit withdrew cut drew broke'

/** “announced”, “renewed”, “has won”. */
export const pastActs: ReadonlySet<string> = new Set([
  ...regular.split(/\s+/).map(pastOf),
  ...irregular.split(' '),
  'given',
  'taken',
  'begun',
  'withdrawn',
  'broken',
  'drawn',
  'fallen',
  'risen',
])

/** “emphasise”: present-tense reports after a plural subject. */
export const presentReports: ReadonlySet<string> = new Set(
  'emphasise emphasize stress insist argue maintain warn urge say believe expect caution contend'.split(
    ' ',
  ),
)

function pastOf(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (verb === 'sue') return 'sued'
  if (/(?:quit|cut|veto)$/.test(verb)) return verb === 'veto' ? 'vetoed' : verb
  if (/[^aeiou][aeiou][bdlnpt]$/.test(verb) && doubling.has(verb))
    return `${verb}${verb.at(-1) ?? ''}ed`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`
}

/** Nouns of acts after “recent”. */
export const actNouns =
  'acknowledg(?:e?ment)|announcement|decision|statement|vote|election|attack|meeting|visit|agreement|deal|report|study|survey|ruling|recognition|move|call|pledge|speech|strike|protest|talks|summit|clashes?|resignation|appointment|acquisition|merger|release|remarks?|comments?|declaration|endorsement|summit'
