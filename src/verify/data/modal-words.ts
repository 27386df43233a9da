// How sure a modal word is, from 1 (possible) to 4 (certain). Written for the project.
const strengths: readonly (readonly [number, string])[] = [
  [1, 'may might could possibly perhaps maybe conceivably'],
  [2, 'can would probably likely presumably apparently allegedly reportedly seemingly'],
  [3, 'should ought'],
  [4, 'will shall must certainly definitely undoubtedly surely'],
]

let lookup: ReadonlyMap<string, number> | undefined

/** The strength of a lower-case modal word (apostrophes cut), if it is one. */
export const modalStrength = (word: string): number | undefined =>
  (lookup ??= new Map(
    strengths.flatMap(([strength, words]) =>
      words.split(' ').map((one): [string, number] => [one, strength]),
    ),
  )).get(word)
