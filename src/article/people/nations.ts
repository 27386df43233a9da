import { demonyms } from '../names/data/demonyms.ts'
import { countryNames } from '../names/data/places.ts'

// Written for the project: nations whose adjective does not begin like their name.
const irregular: Readonly<Record<string, string>> = {
  british: 'uk',
  burmese: 'myanmar',
  danish: 'denmark',
  dutch: 'netherlands',
  emirati: 'uae',
  filipino: 'philippines',
  french: 'france',
  irish: 'ireland',
  welsh: 'wales',
  american: 'us',
  'u.s': 'us',
  'u.s.': 'us',
  'united states': 'us',
  america: 'us',
  usa: 'us',
  'u.k': 'uk',
  'u.k.': 'uk',
  'united kingdom': 'uk',
  britain: 'uk',
}

/** One name for a country and its adjective, in lower case; other bodies stay as they are. */
export const nationOf = (body: string): string => irregular[body] ?? body

/** Are the two bodies countries, and not the same one? Where the first letters are alike, they may be. */
export function areTwoNations(a: string, b: string): boolean {
  return a !== b && isNation(a) && isNation(b) && a.slice(0, 3) !== b.slice(0, 3)
}

function isNation(body: string): boolean {
  const capital = body.replace(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase())
  return (
    body === 'us' ||
    body === 'uk' ||
    body === 'uae' ||
    demonyms().has(capital) ||
    countryNames().has(capital)
  )
}
