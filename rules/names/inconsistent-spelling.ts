import * as v from 'valibot'
import type { Article, Name } from '../../src/article/article.ts'
import { isCommonWord } from '../../src/article/names/is-common-word.ts'
import { givenNames } from '../../src/article/names/data/given-names.ts'
import { findOffices } from '../../src/article/people/find-offices.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { readPersonNames, type PersonName } from './data/person-names.ts'
import { likelyPairs } from './data/likely-pairs.ts'
import { nearlyAlike } from './data/nearly-alike.ts'

/** Flags one person's name in two spellings. */
export default defineRule({
  id: 'names/inconsistent-spelling',
  meta: {
    summary: 'Require one spelling for a person’s name.',
    why: 'A name in two spellings is wrong at least once, and search finds only half of what is said.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [{ text: 'Marta Jansen opened the mill. Later {{Martha Jansen}} closed it.' }],
      right: [{ text: 'Marta Jansen opened the mill. Later Peter Jansen closed it.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    spelling: ({ here, other }: { here: string; other: string }) => ({
      what: `“${here}” is spelt “${other}” elsewhere.`,
      help: 'Check the spelling and use one, or tell the two persons apart.',
    }),
  },
  *check({ article, finding }) {
    const names = readPersonNames([...article.names, ...firstWords(article)], article.prose)
    if (names.length < 2) return
    const done = new Set<PersonName>()
    for (const [two, one] of likelyPairs(names)) {
      if (done.has(one) || done.has(two) || !nearlyAlike(one.words, two.words)) continue
      if (!arePersons(article.prose, one, two) || areTwo(article, one, two)) continue
      const [rare, usual] = one.mentions.length <= two.mentions.length ? [one, two] : [two, one]
      done.add(rare)
      const [first, ...repeats] = rare.mentions as [Name, ...Name[]]
      const related = [...usual.mentions.slice(0, 1), ...repeats].map(({ start, end }) => ({
        start,
        end,
        message: 'The same name here.',
      }))
      yield finding(first, 'spelling', { here: rare.text, other: usual.text }, { related })
    }
  },
})

const plainWord = /^\p{Lu}\p{Ll}{3,}/u

/** Unknown words that open a sentence and act in it: a misspelt surname is not known for a name there. */
function firstWords(article: Article): Name[] {
  const { prose, names } = article
  const found: Name[] = []
  let next = 0
  for (const sentence of article.sentences) {
    const [first] = article.tokens(sentence)
    if (!first || first.kind !== 'word' || first.text.length < 4) continue
    if (first.text === first.lower || isCommonWord(first.lower)) continue
    while ((names[next]?.start ?? Infinity) < first.start) next++
    if (names[next]?.start === first.start) continue
    const word = plainWord.exec(first.text)?.[0]
    if (!word || isCommonWord(word.toLowerCase())) continue
    const { start } = first
    const name: Name = { start, end: start + word.length, type: 'OTHER', canonical: word }
    if (speaks(prose, name)) found.push(name)
  }
  return found
}

function rolesOf(article: Article): ReadonlyMap<string, string> {
  return new Map(
    findOffices(article).map(({ person, office, field }) => [
      person.canonical,
      `${field} ${office}`,
    ]),
  )
}

/** A lone word of another kind is a surname beside a given name that says so, or where it speaks or acts. */
const arePersons = (prose: string, one: PersonName, two: PersonName): boolean =>
  [one, two].every(({ mentions }) => mentions.every(({ type }) => type === 'PER')) ||
  [one, two].some(({ words }) => words.length > 1 && givenNames().has(words[0] ?? '')) ||
  [one, two].every(
    ({ words, mentions }) => words.length > 1 || mentions.every((name) => speaks(prose, name)),
  )

const saidBefore = /\b(?:said|says|told|according to)\s+$/
const verbAfter =
  /^,?\s+(?:\(\d{4}|said|says|told|added|did|has|had|led|was|is|who|whose|will|wants|served|retired|bought|wrote|does)\b/

const speaks = (prose: string, { start, end }: Name): boolean =>
  saidBefore.test(prose.slice(Math.max(0, start - 14), start)) ||
  verbAfter.test(prose.slice(end, end + 14))

/** Two persons: named side by side, or each with a role of its own. */
function areTwo(article: Article, one: PersonName, two: PersonName): boolean {
  const { prose } = article
  if ([one, two].some(({ mentions }) => mentions.some((name) => isRelative(prose, name))))
    return true
  const roles = rolesOf(article)
  const a = roles.get(one.text)
  const b = roles.get(two.text)
  if (a !== undefined && b !== undefined && a !== b) return true
  return one.mentions.some((here) => two.mentions.some((there) => sideBySide(prose, here, there)))
}

const relative =
  /\b(?:father|mother|son|daughter|brother|sister|wife|husband|uncle|aunt|nephew|niece|cousin|grand\p{L}+|twin|Spanish|Portuguese|Italian|French|German|Latin|Dutch|Polish|Russian)(?:,|:)?\s+$/u

/** “his father, Per Holm”, “Latin: Petrus Holmius”: another of the family, or the name in another language. */
const isRelative = (prose: string, { start }: Name): boolean =>
  relative.test(prose.slice(Math.max(0, start - 16), start))

function sideBySide(prose: string, a: Name, b: Name): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  if (second.start - first.end > 300) return false
  return !/[.!?]["”’)]?\s/.test(prose.slice(first.end, second.start))
}
