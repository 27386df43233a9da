import type { Name, NameType } from '../article.ts'
import type { Span } from '../../text/span.ts'
import type { Acronym } from './find-acronyms.ts'
import { nameSuffixes } from './data/titles.ts'

/** A mention before it is known which other mentions mean the same. */
export interface Mention extends Span {
  readonly type: NameType
  readonly words: readonly string[]
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
  const bySurname = new Map<string, string>()
  const full = readFullNames(mentions)
  const spelt = new Set(mentions.map(({ words }) => words.join(' ')))
  return mentions.map(({ start, end, type, words }) => {
    const text = words.join(' ')
    if (type !== 'PER') return { start, end, type, canonical: canonicalOf(text, longForms, spelt) }
    const canonical = personOf(words, full, bySurname)
    return { start, end, type, canonical }
  })
}

interface FullNames {
  /** Full names by surname and, with it, by given name: in the order of the text. */
  readonly bySurname: ReadonlyMap<string, readonly string[]>
  readonly byGiven: ReadonlyMap<string, readonly string[]>
}

function readFullNames(mentions: readonly Mention[]): FullNames {
  const bySurname = new Map<string, string[]>()
  const byGiven = new Map<string, string[]>()
  for (const { type, words } of mentions) {
    if (type !== 'PER' || words.length < 2) continue
    const text = words.join(' ')
    for (const tail of tailsOf(words)) append(bySurname, tail, text)
    append(byGiven, words[0] as string, text)
  }
  return { bySurname, byGiven }
}

/** “Ruiz”, “de la Ruiz”, “Mora Ruiz”: every ending of a name stands for it. */
function tailsOf(words: readonly string[]): string[] {
  const end = nameSuffixes().has((words[words.length - 1] ?? '').toLowerCase())
    ? words.length - 1
    : words.length
  const tails: string[] = []
  for (let i = 1; i < end; i++) tails.push(words.slice(i, end).join(' '))
  return tails
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key)
  if (!values) map.set(key, [value])
  else if (!values.includes(value)) values.push(value)
}

function personOf(words: readonly string[], full: FullNames, latest: Map<string, string>): string {
  const text = words.join(' ')
  const longer = fullestOf(text, words, full)
  if (words.length > 1) for (const tail of tailsOf(words)) latest.set(tail, longer)
  if (longer !== text || words.length > 1) return longer
  const named = full.bySurname.get(text) ?? []
  if (named.length > 0)
    return latest.get(text) ?? (named.length === 1 ? (named[0] as string) : text)
  const given = full.byGiven.get(text) ?? []
  return given.length === 1 ? (given[0] as string) : text
}

/** “Ana Ruiz” is “Ana Maria Ruiz” when the text knows no other of that given name and surname. */
function fullestOf(text: string, words: readonly string[], full: FullNames): string {
  if (words.length < 2) return text
  const last = tailsOf(words).at(-1) ?? ''
  const alike = (full.bySurname.get(last) ?? []).filter((name) => {
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
  const key = text.replaceAll('.', '')
  const long = longForms.get(key)
  if (long) return long
  const known = household[key]
  return known && spelt.has(known) ? known : text
}
