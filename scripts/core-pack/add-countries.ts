import type { PackWriter } from './pack-writer.ts'
import { isoDay, readRows, splitNames } from './read-list.ts'

interface FactbookRow {
  readonly code: string
  readonly capital?: string
  readonly coordinates?: string
  readonly borders?: string
  readonly independence?: string
}

type List = (name: string) => string

const factbookName = 'CIA World Factbook'

/** Countries with capitals, borders, currencies, memberships, recognitions, and well-known cities. */
export function addCountries(writer: PackWriter, factbook: string, list: List): void {
  const rows = readRows(list('countries.txt'))
  const book = new Map(parseLines(factbook).map((row) => [row.code, row]))
  const items = new Map(readRows(list('wikidata.txt')).map(([label, item]) => [label, item]))
  for (const [, label = '', aliases, adjectives] of rows)
    writer.entity('country', label, {
      aliases: splitNames(aliases),
      adjectives: splitNames(adjectives),
      wikidata: items.get(label) ?? '',
      namesake: sharedNames.has(label),
    })
  addBodies(writer, items)
  addMembers(writer, list, rows)
  addCapitals(writer, list, rows, book)
  addCities(writer, list)
  addBorders(writer, rows, book)
  addCurrencies(writer, list)
  addRecognitions(writer, list)
  addIndependence(writer, rows, book)
}

/** Countries whose name alone may well mean something else. */
const sharedNames = new Set(['Georgia', 'Guinea', 'Congo', 'Dominica', 'Micronesia'])

const parseLines = (text: string): FactbookRow[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as FactbookRow)

const factbookSource = (writer: PackWriter): number =>
  writer.source([
    factbookName,
    'https://www.cia.gov/the-world-factbook/countries/',
    '2026-01-31',
    'public domain',
  ])

const slug = (label: string): string =>
  label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^a-z]+/g, '-')

function addBodies(
  writer: PackWriter,
  items: ReadonlyMap<string | undefined, string | undefined>,
): void {
  const body = (label: string, aliases: string[]) =>
    writer.entity('organisation', label, { aliases, wikidata: items.get(label) ?? '' })
  body('NATO', ['North Atlantic Treaty Organization', 'North Atlantic Treaty Organisation'])
  body('EU', ['European Union', 'E.U.'])
  body('UN', ['United Nations', 'U.N.'])
  body('eurozone', ['Eurozone', 'euro area', 'euro zone'])
  body('European Commission', [])
  body('European Council', [])
  body('European Central Bank', ['ECB'])
}

const bodyPages: Readonly<Record<string, readonly [string, string]>> = {
  NATO: ['NATO, member countries', 'https://www.nato.int/cps/en/natohq/topics_52044.htm'],
  EU: [
    'European Union, country profiles',
    'https://european-union.europa.eu/principles-countries-history/eu-countries_en',
  ],
  eurozone: ['European Central Bank', 'https://www.ecb.europa.eu/euro/html/index.en.html'],
  UN: ['United Nations, member states', 'https://www.un.org/en/about-us/member-states'],
}

function addMembers(writer: PackWriter, list: List, countries: readonly string[][]): void {
  const member = (body: string, country: string, from: string, to?: string) => {
    const [name, url] = bodyPages[body] as readonly [string, string]
    const source = writer.source([name, url, '2026-01-31', 'facts'])
    const [subject, object] = [
      writer.entity('country', country),
      writer.entity('organisation', body),
    ]
    writer.fact('member-of', source, subject, object, { from, ...(to ? { to } : {}) })
  }
  for (const [body = '', names, from = '', to] of readRows(list('members.txt')))
    for (const name of splitNames(names)) member(body, name, from, to)
  for (const [, label = '', , , year] of countries) if (year) member('UN', label, year)
}

function addCapitals(
  writer: PackWriter,
  list: List,
  rows: readonly string[][],
  book: ReadonlyMap<string, FactbookRow>,
): void {
  const source = factbookSource(writer)
  const special = readRows(list('capitals.txt'))
  const listed = new Set(special.map(([country]) => country))
  const located = (country: number, city: number) =>
    writer.fact('located-in', source, city, country)
  for (const [code = '', label = ''] of rows) {
    const { capital = '', coordinates = '' } = book.get(code) ?? {}
    const name = capitalSpelling[label] ?? /^[^(;,]+/.exec(capital)?.[0]?.trim() ?? ''
    const place = readPlace(coordinates)
    if (name === '' || name.startsWith('no official') || !place) continue
    const current = special.find(([country, , , to]) => country === label && !to)?.[1] ?? name
    const city = writer.entity('city', current, cityDetails(current, place))
    located(writer.entity('country', label), city)
    if (listed.has(label)) continue
    writer.fact('capital', source, writer.entity('country', label), city, { tail: slug(label) })
  }
  for (const [country = '', name = '', from, to, status] of special) {
    const city = writer.entity('city', name, cityDetails(name))
    located(writer.entity('country', country), city)
    writer.fact('capital', source, writer.entity('country', country), city, {
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      tail: slug(country),
      contested: status === 'contested',
    })
  }
}

const cityDetails = (name: string, place?: readonly [number, number]) => ({
  aliases: splitNames(cityAliases[name]),
  namesake: sharedCities.has(name),
  ...(place ? { place } : {}),
})

const capitalSpelling: Readonly<Record<string, string>> = {
  Togo: 'Lomé',
  Cameroon: 'Yaoundé',
  Moldova: 'Chisinau',
  'United States': 'Washington, D.C.',
  Vanuatu: 'Port Vila',
  Libya: 'Tripoli',
  Fiji: 'Suva',
  'San Marino': 'San Marino',
  Vietnam: 'Hanoi',
  Denmark: 'Copenhagen',
  'Vatican City': 'Vatican City',
  'Costa Rica': 'San José',
}

const cityAliases: Readonly<Record<string, string>> = {
  'Washington, D.C.': 'Washington;Washington DC;Washington D.C.;Washington, DC',
  Kyiv: 'Kiev',
  Lomé: 'Lome',
  Yaoundé: 'Yaounde',
  Chisinau: 'Chișinău;Kishinev',
  Pristina: 'Prishtina;Priština',
  Brasília: 'Brasilia',
  Bogotá: 'Bogota',
  Malé: '',
  Sanaa: "Sana'a",
  'New York City': 'New York',
  'San José': 'San Jose',
  Bern: 'Berne',
  Beijing: 'Peking',
  Astana: 'Nur-Sultan',
  Naypyidaw: 'Nay Pyi Taw;Naypyitaw',
  Kraków: 'Krakow;Cracow',
  'Saint Petersburg': 'St. Petersburg;St Petersburg',
  Kolkata: 'Calcutta',
  Yangon: 'Rangoon',
}

const sharedCities = new Set([
  'Victoria',
  'San José',
  'Georgetown',
  'Kingston',
  'Santiago',
  'Tripoli',
  'Hamilton',
  'Athens',
  'Rome',
  'Paris',
  'Washington, D.C.',
  'Monaco',
  'Luxembourg',
  'Singapore',
  'Mexico City',
  'San Salvador',
  'Santo Domingo',
  "Saint George's",
  "Saint John's",
  'London',
  'Dublin',
  'Berlin',
  'Vienna',
  'Warsaw',
  'Moscow',
  'Lisbon',
  'Madrid',
  'Belgrade',
  'Manila',
  'Lima',
  'Havana',
  'Cairo',
  'San Juan',
  'Panama City',
  'New York City',
  'Melbourne',
])

function readPlace(coordinates: string): [number, number] | undefined {
  const [, lat, latMinutes, northSouth, lon, lonMinutes, eastWest] =
    /(\d+) (\d+) ?([NS]), (\d+) (\d+) ?([EW])/.exec(coordinates) ?? []
  if (!lat || !lon) return undefined
  const degrees = (whole: string, minutes: string, sign: number) =>
    Math.round(sign * (Number(whole) + Number(minutes) / 60) * 100) / 100
  return [
    degrees(lat, latMinutes ?? '0', northSouth === 'S' ? -1 : 1),
    degrees(lon, lonMinutes ?? '0', eastWest === 'W' ? -1 : 1),
  ]
}

function addCities(writer: PackWriter, list: List): void {
  const source = writer.source([
    'GeoNames',
    'https://www.geonames.org/search.html?q=',
    '2026-01-31',
    'CC BY 4.0',
  ])
  for (const line of list('cities.txt').split('\n')) {
    const [country, cities] = line.startsWith('# ') ? [] : line.split(/:(.*)/)
    if (!country || !cities) continue
    for (const entry of cities.split(';')) {
      const [, name = '', shared, lat, lon] =
        /^\s*(.+?)(\*)? (-?[\d.]+) (-?[\d.]+)\s*$/.exec(entry) ?? []
      if (name === '') continue
      const label = sameCity[name] ?? name
      const city = writer.entity('city', label, {
        ...(label === name ? {} : { aliases: [name] }),
        namesake: shared === '*' || sharedCities.has(label),
        place: [Number(lat), Number(lon)],
      })
      writer.fact('located-in', source, city, writer.entity('country', country), { tail: label })
    }
  }
}

const sameCity: Readonly<Record<string, string>> = {
  Malaga: 'Málaga',
  Dusseldorf: 'Düsseldorf',
  Zürich: 'Zurich',
  Malmo: 'Malmö',
  Krakow: 'Kraków',
  Gdansk: 'Gdańsk',
  Wroclaw: 'Wrocław',
  Poznan: 'Poznań',
  Lodz: 'Łódź',
  Timisoara: 'Timișoara',
  Odessa: 'Odesa',
  'St Petersburg': 'Saint Petersburg',
  'St. Petersburg': 'Saint Petersburg',
  Marrakech: 'Marrakesh',
  Bengaluru: 'Bangalore',
  Calcutta: 'Kolkata',
  Bombay: 'Mumbai',
  Rangoon: 'Yangon',
  Naypyitaw: 'Naypyidaw',
  Cancun: 'Cancún',
  'Sao Paulo': 'São Paulo',
  Valparaiso: 'Valparaíso',
  Medellin: 'Medellín',
}

function addBorders(
  writer: PackWriter,
  rows: readonly string[][],
  book: ReadonlyMap<string, FactbookRow>,
): void {
  const source = factbookSource(writer)
  const byName = new Map<string, string>(borderNames)
  for (const [, label = '', aliases] of rows)
    for (const name of [label, ...splitNames(aliases)]) byName.set(name, label)
  for (const [code = '', label = ''] of rows) {
    for (const part of (book.get(code)?.borders ?? '')
      .replace(/\([^)]*\)/g, '')
      .split(/[;]|, (?=[A-Z])/)) {
      const other = byName.get(/^\s*([^\d]+?)\s*[\d.,]+ km/.exec(part)?.[1] ?? '')
      if (!other) continue
      const [a, b] = [writer.entity('country', label), writer.entity('country', other)]
      writer.fact('borders', source, Math.min(a, b), Math.max(a, b))
    }
  }
}

const borderNames: readonly (readonly [string, string])[] = [
  ['US', 'United States'],
  ['UAE', 'United Arab Emirates'],
  ['Holy See', 'Vatican City'],
  ['Vatican City', 'Vatican City'],
  ['Gambia, The', 'The Gambia'],
  ['Timor-Leste', 'East Timor'],
]

function addCurrencies(writer: PackWriter, list: List): void {
  const source = factbookSource(writer)
  for (const [label = '', aliases, countries] of readRows(list('currencies.txt'))) {
    const currency = writer.entity('currency', label, { aliases: splitNames(aliases) })
    for (const country of splitNames(countries))
      writer.fact('currency', source, writer.entity('country', country), currency, {
        tail: slug(country),
        ...(label === 'euro' ? euroDates(list, country) : {}),
      })
  }
  for (const [country = '', label = '', aliases] of readRows(list('euro-adoption.txt'))) {
    const currency = writer.entity('currency', label, { aliases: splitNames(aliases) })
    const { from } = euroDates(list, country)
    const to = from ? String(Number(from.slice(0, 4)) + (from < '2002' ? 3 : 0)) : ''
    writer.fact('currency', source, writer.entity('country', country), currency, { to })
  }
}

/** The euro is a country's from the day it joined the euro area; those that use it without joining have no day. */
function euroDates(list: List, country: string): { from?: string } {
  for (const [body, names, from] of readRows(list('members.txt')))
    if (body === 'eurozone' && from && splitNames(names).includes(country)) return { from }
  return {}
}

function addRecognitions(writer: PackWriter, list: List): void {
  const source = writer.source([
    'Office of the Historian, U.S. Department of State',
    'https://history.state.gov/countries/',
    '2026-07-24',
    'public domain',
  ])
  const us = writer.entity('country', 'United States')
  for (const [file = '', country = '', days] of readRows(list('recognitions.txt')))
    for (const from of splitNames(days))
      writer.fact('recognised', source, us, writer.entity('country', country), { from, tail: file })
}

function addIndependence(
  writer: PackWriter,
  rows: readonly string[][],
  book: ReadonlyMap<string, FactbookRow>,
): void {
  const source = factbookSource(writer)
  for (const [code = '', label = ''] of rows) {
    const [, day, from] =
      /^(\d{1,2} [A-Z][a-z]+ \d{4}) \(from ([^)]+)\)/.exec(book.get(code)?.independence ?? '') ?? []
    if (!day || !from || day.slice(-4) < '1945') continue
    writer.fact('independent-from', source, writer.entity('country', label), from, {
      from: isoDay(day),
      tail: slug(label),
    })
  }
}
