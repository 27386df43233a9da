import type { Attribution, Name } from '../article.ts'
import { firstEndingAfter, type Span } from '../../text/span.ts'
import { isMadeOfLetters } from './word-shapes.ts'

const personal = /^(?:he|she|him|her|his)(?:['’](?:s|d|ll))?$/i
const longestRole = 4
const window = 900

/**
 * Looks up whom a pronoun, a definite role or a surname names: the speaker before it when only one person was named
 * nearby, else nothing.
 */
export function resolveSources(
  attributions: readonly Attribution[],
  names: readonly Name[],
  prose: string,
): Attribution[] {
  const people = names.filter(({ type }) => type === 'PER')
  return attributions.map((item) => {
    const source = item.source[0]
    if (!source) return item
    const resolved = resolvedOf(item, source, { attributions, people, names, prose })
    return resolved ? { ...item, resolved } : item
  })
}

interface Context {
  readonly attributions: readonly Attribution[]
  readonly people: readonly Name[]
  readonly names: readonly Name[]
  readonly prose: string
}

function resolvedOf(item: Attribution, source: Span, context: Context): string | undefined {
  const words = context.prose.slice(source.start, source.end).replace(/\s+/g, ' ')
  if (item.sourceKind === 'pronoun')
    return personal.test(words) ? onlyPersonBefore(source, context) : undefined
  const named = namedIn(source, context.names)
  if (named) return named.canonical === words ? undefined : named.canonical
  if (item.sourceKind !== 'role') return undefined
  const [article = '', ...role] = words.split(' ')
  if (article.toLowerCase() !== 'the' || role.length === 0 || role.length > longestRole)
    return undefined
  return role.every((word) => isMadeOfLetters(word, '-'))
    ? personWithRole(role.at(-1) as string, source, context)
    : undefined
}

function namedIn(source: Span, names: readonly Name[]): Name | undefined {
  for (let i = firstEndingAfter(names, source.start); i < names.length; i++) {
    const name = names[i] as Name
    if (name.end > source.end) return undefined
    if (name.type !== 'LOC' && name.start >= source.start) return name
  }
  return undefined
}

/** The one person named in the sentences before; two candidates are none. */
function onlyPersonBefore(source: Span, { people }: Context): string | undefined {
  const near = new Set<string>()
  for (let i = firstEndingAfter(people, source.start - window); i < people.length; i++) {
    const { start, end, canonical } = people[i] as Name
    if (end > source.start) break
    if (start > source.start - window) near.add(canonical)
  }
  const [only] = near
  return near.size === 1 ? only : undefined
}

/** “the mayor” after “Ana Ruiz, the mayor of Lund” or “Mayor Ana Ruiz”. */
function personWithRole(
  word: string,
  source: Span,
  { people, prose }: Context,
): string | undefined {
  const noun = word.toLowerCase()
  if (noun.length < 4) return undefined
  const holders = new Set<string>()
  for (const person of people) {
    if (person.end > source.start) break
    const around = prose.slice(Math.max(0, person.start - 40), person.end + 50).toLowerCase()
    if (around.includes(noun)) holders.add(person.canonical)
  }
  const [only] = holders
  return holders.size === 1 ? only : undefined
}
