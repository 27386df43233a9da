import type { Name, NameType } from '../article.ts'
import type { Span } from '../../text/span.ts'
import type { Acronym } from './find-acronyms.ts'
import { nameSuffixes } from './data/titles.ts'

/** A mention before it is known which other mentions mean the same. */
export interface Mention extends Span {
  readonly type: NameType
  readonly words: readonly string[]
  /** The words in one string, single spaces between them. */
  readonly text: string
}

/**
 * Gives each mention the fullest form met: the full name for a surname or given name, the long form for an acronym.
 * A surname that several persons of the document bear goes to the one named in full last before it.
 */
export function linkMentions(
  prose: string,
  mentions: readonly Mention[],
  acronyms: readonly Acronym[],
): Name[] {
  const longForms = readLongForms(prose, acronyms)
  const people = readPeople(mentions)
  const latest = new Map<string, string>()
  const spelt = new Set(mentions.map(({ text }) => text))
  return mentions.map(({ start, end, type, words, text }) => {
    const canonical =
      type === 'PER' ? personOf(text, words, people, latest) : canonicalOf(text, longForms, spelt)
    return { start, end, type, canonical }
  })
}

/** A person named in full: the fullest form, and the endings of the name that stand for it. */
interface FullName {
  readonly fullest: string
  readonly tails: readonly string[]
}

interface People {
  readonly byName: ReadonlyMap<string, FullName>
  /** Full names by surname and, with it, by given name: in the order of the text. */
  readonly bySurname: ReadonlyMap<string, readonly string[]>
  readonly byGiven: ReadonlyMap<string, readonly string[]>
}

function readPeople(mentions: readonly Mention[]): People {
  const tails = new Map<string, readonly string[]>()
  const bySurname = new Map<string, string[]>()
  const byGiven = new Map<string, string[]>()
  for (const { type, words, text } of mentions) {
    if (type !== 'PER' || words.length < 2 || tails.has(text)) continue
    const own = tailsOf(words)
    tails.set(text, own)
    for (const tail of own) append(bySurname, tail, text)
    append(byGiven, words[0] as string, text)
  }
  const byName = new Map<string, FullName>()
  for (const [text, own] of tails)
    byName.set(text, { fullest: fullestOf(text, own.at(-1) ?? '', bySurname), tails: own })
  return { byName, bySurname, byGiven }
}

/** “Ruiz”, “de la Ruiz”, “Mora Ruiz”: every ending of a name stands for it. */
function tailsOf(words: readonly string[]): string[] {
  const { length } = words
  const end = nameSuffixes().has((words[length - 1] as string).toLowerCase()) ? length - 1 : length
  const tails: string[] = []
  for (let i = 1; i < end; i++)
    tails.push(i === end - 1 ? (words[i] as string) : words.slice(i, end).join(' '))
  return tails
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key)
  if (!values) map.set(key, [value])
  else values.push(value)
}

function personOf(
  text: string,
  words: readonly string[],
  people: People,
  latest: Map<string, string>,
): string {
  const full = words.length > 1 ? people.byName.get(text) : undefined
  if (full) {
    for (const tail of full.tails) latest.set(tail, full.fullest)
    return full.fullest
  }
  const named = people.bySurname.get(text)
  if (named) return latest.get(text) ?? (named.length === 1 ? (named[0] as string) : text)
  const given = people.byGiven.get(text)
  return given?.length === 1 ? (given[0] as string) : text
}

/** “Ana Ruiz” is “Ana Maria Ruiz” when the text knows no other of that given name and surname. */
function fullestOf(
  text: string,
  surname: string,
  bySurname: ReadonlyMap<string, readonly string[]>,
): string {
  const namesakes = bySurname.get(surname) ?? []
  if (namesakes.length < 2) return text
  const words = text.split(' ')
  const alike = namesakes.filter((name) => {
    const other = name.split(' ')
    return other.length > words.length && words.every((word) => other.includes(word))
  })
  return alike.length === 1 ? (alike[0] as string) : text
}

function readLongForms(prose: string, acronyms: readonly Acronym[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>()
  for (const { short, long } of acronyms) {
    const key = prose.slice(short.start, short.end).replaceAll('.', '')
    if (!forms.has(key)) forms.set(key, prose.slice(long.start, long.end).replace(/\s+/g, ' '))
  }
  return forms
}

const household: Readonly<Record<string, string>> = {
  US: 'United States',
  USA: 'United States',
  UK: 'United Kingdom',
  EU: 'European Union',
  UN: 'United Nations',
  UAE: 'United Arab Emirates',
}

function canonicalOf(
  text: string,
  longForms: ReadonlyMap<string, string>,
  spelt: ReadonlySet<string>,
): string {
  const key = text.includes('.') ? text.replaceAll('.', '') : text
  const long = longForms.get(key)
  if (long) return long
  const known = household[key]
  return known && spelt.has(known) ? known : text
}
