import { parse } from 'yaml'
import type { PackWriter } from './pack-writer.ts'
import { isoDay, readRows, splitNames } from './read-list.ts'

interface Executive {
  readonly id: { readonly wikidata?: string }
  readonly name: { readonly first: string; readonly last: string }
  readonly bio: { readonly birthday: string }
  readonly terms: readonly { readonly type: string; readonly start: string; readonly end: string }[]
}

type List = (name: string) => string

/** A pack made in January vouches for open terms until the end of July. */
const officeExpires = '2026-07-30'

/** Offices with their holders, life dates and other names of people. */
export function addPeople(
  writer: PackWriter,
  executive: string,
  factbook: string,
  list: List,
): void {
  addExecutive(writer, parse(executive) as Executive[])
  const listed = addOffices(writer, list('offices.txt'))
  addLeaders(writer, factbook, list, listed)
  addLives(writer, list('lives.txt'))
  for (const [label = '', aliases] of readRows(list('person-names.txt'))) {
    if (writer.find('person', label) === undefined) throw new Error(`nobody is called ${label}`)
    writer.entity('person', label, { aliases: splitNames(aliases) })
  }
}

function addExecutive(writer: PackWriter, people: readonly Executive[]): void {
  const source = writer.source([
    'congress-legislators, executive.yaml',
    'https://github.com/unitedstates/congress-legislators/blob/main/executive.yaml',
    '2025-01-21',
    'CC0',
  ])
  for (const { id, name, bio, terms } of people) {
    const label = executiveLabel(name.first, name.last, bio.birthday)
    const person = writer.entity('person', label, { wikidata: id.wikidata ?? '' })
    for (const { office, from, to } of joinTerms(terms))
      writer.fact('holds', source, person, writer.entity('office', `${office} of United States`), {
        from,
        to,
      })
  }
}

/** Terms that follow each other without a gap are one stay in office. */
function joinTerms(terms: Executive['terms']): { office: string; from: string; to: string }[] {
  const joined: { office: string; from: string; to: string }[] = []
  for (const { type, start, end } of terms) {
    const office = type === 'prez' ? 'president' : 'vice president'
    const last = joined.at(-1)
    if (last?.office === office && last.to === start) last.to = end
    else joined.push({ office, from: start, to: end })
  }
  return joined
}

function executiveLabel(first: string, last: string, birthday: string): string {
  const plain = `${first} ${last}`
  return executiveLabels[`${plain} ${birthday.slice(0, 4)}`] ?? executiveLabels[plain] ?? plain
}

const executiveLabels: Readonly<Record<string, string>> = {
  'George Bush 1924': 'George H. W. Bush',
  'George Bush 1946': 'George W. Bush',
  'Joseph Biden': 'Joe Biden',
  'William Clinton': 'Bill Clinton',
  'James Carter': 'Jimmy Carter',
  'Lyndon Johnson': 'Lyndon B. Johnson',
  'John Kennedy': 'John F. Kennedy',
  'Dwight Eisenhower': 'Dwight D. Eisenhower',
  'Harry Truman': 'Harry S. Truman',
  'Franklin Roosevelt': 'Franklin D. Roosevelt',
  'Ulysses Grant': 'Ulysses S. Grant',
  'James Polk': 'James K. Polk',
  'William Taft': 'William Howard Taft',
  'William Harrison': 'William Henry Harrison',
  'John Adams 1767': 'John Quincy Adams',
  'Richard Cheney': 'Dick Cheney',
  'Albert Gore': 'Al Gore',
  'Michael Pence': 'Mike Pence',
  'James Vance': 'JD Vance',
  'James David Vance': 'JD Vance',
  'J. Quayle': 'Dan Quayle',
  'J. Danforth Quayle': 'Dan Quayle',
  'Warren Harding': 'Warren G. Harding',
}

function addOffices(writer: PackWriter, text: string): Set<string> {
  const offices = new Set<string>()
  let office = -1
  let source = -1
  for (const fields of readRows(text)) {
    if (fields[0]?.startsWith('@')) {
      const label = `${fields[0].slice(1)} of ${fields[1] ?? ''}`
      offices.add(label)
      office = writer.entity('office', label)
      source = writer.source([
        `${fields[1] ?? ''}, official site`,
        fields[2] ?? '',
        '2026-01-31',
        'facts',
      ])
      continue
    }
    const [name = '', from = '', to = ''] = fields
    writer.fact('holds', source, writer.entity('person', name), office, {
      from,
      ...(to ? { to } : { expires: officeExpires }),
    })
  }
  return offices
}

interface Leaders {
  readonly code: string
  readonly chiefOfState?: string
  readonly headOfGovernment?: string
}

/** Present leaders from the Factbook, for the offices that have no list of holders. */
function addLeaders(
  writer: PackWriter,
  factbook: string,
  list: List,
  listed: ReadonlySet<string>,
): void {
  const source = writer.source([
    'CIA World Factbook',
    'https://www.cia.gov/the-world-factbook/countries/',
    '2026-01-31',
    'public domain',
  ])
  const names = new Map(readRows(list('countries.txt')).map(([code, label]) => [code, label]))
  for (const line of factbook.split('\n').filter((row) => row !== '')) {
    const row = JSON.parse(line) as Leaders
    const country = names.get(row.code)
    if (!country || country === 'United States') continue
    for (const text of [row.chiefOfState, row.headOfGovernment]) {
      const leader = readLeader(text ?? '')
      if (!leader || listed.has(`${leader.office} of ${country}`)) continue
      const person = writer.entity('person', leader.name)
      writer.fact(
        'holds',
        source,
        person,
        writer.entity('office', `${leader.office} of ${country}`),
        {
          from: leader.since,
          expires: officeExpires,
        },
      )
    }
  }
}

const leaderText =
  /^(President|Prime Minister|King|Chancellor) ([\p{L}\p{M}.'’ -]+?) \((?:since )?([^)]*\d{4})\)$/u

function readLeader(text: string): { office: string; name: string; since: string } | undefined {
  const [, title, name, since] = leaderText.exec(text.trim()) ?? []
  if (!title || !name || !since || / of the | and /.test(name)) return undefined
  return {
    office: title === 'King' ? 'monarch' : title.toLowerCase(),
    name: title === 'King' ? `King ${plainCase(name)}` : plainCase(name),
    since: isoDay(since),
  }
}

/** The Factbook prints family names in capitals. */
const plainCase = (name: string): string =>
  name
    .split(' ')
    .map((word) =>
      word.length > 2 && word === word.toUpperCase() && !/^[IVX]+$/.test(word)
        ? word.replace(/\p{L}+/gu, (part) => part[0] + part.slice(1).toLowerCase())
        : word,
    )
    .join(' ')

function addLives(writer: PackWriter, text: string): void {
  const source = writer.source([
    'Encyclopaedia Britannica',
    'https://www.britannica.com/search?query=',
    '2026-01-31',
    'facts',
  ])
  for (const line of text.split('\n').filter((row) => !row.startsWith('# '))) {
    for (const entry of line.split(';')) {
      const [name = '', born = '', died = ''] = entry.trim().split('|')
      if (name === '') continue
      writer.fact('lived', source, writer.entity('person', name), 'life', {
        ...(born && !born.startsWith('-') ? { from: born } : {}),
        ...(died && !died.startsWith('-') ? { to: died } : {}),
        tail: encodeURIComponent(name),
      })
    }
  }
}
