import type { EntityRow } from './fact-pack.ts'

/** A name as written, its form (index into `nameForms`) and the entities (by number) it may stand for. */
export type NameRow = readonly [text: string, form: number, ...entities: number[]]

export const nameForms = ['name', 'adjective', 'surname'] as const

/** All names of entity rows. A name of two entities keeps both: nobody chooses. */
export function nameRows(rows: readonly EntityRow[]): NameRow[] {
  const found = new Map<string, [string, number, ...number[]]>()
  const add = (text: string, form: number, entity: number) => {
    const known = found.get(text)
    if (!known) found.set(text, [text, form, entity])
    else if (!known.slice(2).includes(entity)) known.push(entity)
  }
  for (const [entity, [type, label, aliases, adjectives]] of rows.entries()) {
    if (type === 'office') continue
    add(label, 0, entity)
    for (const alias of split(aliases)) add(alias, 0, entity)
    for (const adjective of split(adjectives)) add(adjective, 1, entity)
    if (type === 'person') for (const surname of surnames(label)) add(surname, 2, entity)
  }
  return [...found.values()]
}

const split = (text: string | 0 | undefined): string[] => (text ? text.split(';') : [])

const particles = new Set('de von van der den el al da di la le Van De Di'.split(' '))

/** “Charles de Gaulle” gives “de Gaulle”; names that end in a given name (“Park Geun-hye”) give none. */
function surnames(label: string): string[] {
  const words = label.split(' ')
  if (words.length < 2 || royal.test(label)) return []
  let start = words.length - 1
  if (generation.test(words[start] ?? '')) start--
  const last = words[start] ?? ''
  if (last.length < 3 || /-\p{Ll}/u.test(last)) return []
  while (start > 1 && particles.has(words[start - 1] ?? '')) start--
  return [
    words.slice(start, words.length - (generation.test(words.at(-1) ?? '') ? 1 : 0)).join(' '),
  ]
}

const royal = /^(?:King|Queen|Pope|Emperor|Prince|Princess|Saint)\b|\b[IVX]+$/
const generation = /^(?:Jr|Sr)\.?$|^I{2,3}$/
