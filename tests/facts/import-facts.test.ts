import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openFactStore } from '../../src/facts/fact-store.ts'
import { importFacts } from '../../src/facts/import-facts.ts'
import { openFactBase } from '../../src/facts/open-stores.ts'

const folder = (): string => mkdtempSync(join(tmpdir(), 'factlint-facts-'))

async function importText(name: string, text: string, claimReview = false) {
  const at = folder()
  writeFileSync(join(at, name), text)
  const result = await importFacts(join(at, name), {
    folder: join(at, 'stores'),
    today: '2026-01-10',
    claimReview,
  })
  return { ...result, store: openFactStore(result.path), stores: join(at, 'stores') }
}

const house = `about: Arden Trams
type: organisation
aliases: [Arden Tramways]
founded: 2011
source: https://arden.example/about
`

describe('what can be read', () => {
  test('five lines of YAML', async () => {
    const { store } = await importText('house.yaml', house)
    expect(store.about('organisation/Arden Trams', 'founded')).toEqual([
      expect.objectContaining({
        object: '2011',
        status: 'settled',
        source: expect.objectContaining({ url: 'https://arden.example/about' }) as object,
      }),
    ])
    expect(store.named('Arden Tramways')).toEqual(['organisation/Arden Trams'])
    expect(
      store
        .startingWith('Arden')
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['Arden Trams', 'Arden Tramways'])
  })

  test('CSV, with quoted fields over several lines', async () => {
    const { store } = await importText(
      'x.csv',
      'subject,relation,object,from,to\n"Ruiz, Ana",holds,"mayor\nof Arden",2019,2023-05\n',
    )
    expect(store.about('other/Ruiz, Ana')).toEqual([
      expect.objectContaining({ object: 'mayor of Arden', from: '2019', to: '2023-05' }),
    ])
  })

  test('N-Quads, escapes undone', async () => {
    const label = '<http://www.w3.org/2000/01/rdf-schema#label>'
    const { store } = await importText(
      'x.nq',
      `<https://a.example/1> ${label} "Arden \\"North\\"" .\n<https://a.example/1> <https://a.example/capital> "Weir"@en <https://a.example/g> .\n`,
    )
    expect(store.about('other/Arden "North"')).toEqual([
      expect.objectContaining({ relation: 'capital', object: 'Weir' }),
    ])
  })

  test('Turtle', async () => {
    const { store } = await importText(
      'x.ttl',
      '@prefix e: <https://a.example/> .\ne:Arden e:capital "Weir" ; e:river "Tarn" .\n',
    )
    expect(
      store
        .about('other/Arden')
        .map(({ relation }) => relation)
        .sort(),
    ).toEqual(['capital', 'river'])
  })

  test('SPARQL results', async () => {
    const binding = {
      subject: { value: 'https://a.example/Q12' },
      subjectLabel: { value: 'Arden' },
      relation: { value: 'capital' },
      object: { value: 'Weir' },
      from: { value: '1950-02-01T00:00:00Z' },
    }
    const { store } = await importText(
      'x.json',
      JSON.stringify({
        head: { vars: ['subject', 'subjectLabel', 'relation', 'object', 'from'] },
        results: { bindings: [binding] },
      }),
    )
    expect(store.about('other/Arden')).toEqual([
      expect.objectContaining({ object: 'Weir', from: '1950-02-01' }),
    ])
    expect(store.entity('other/Arden')?.wikidata).toBe('Q12')
  })

  test('Wikidata: qualifiers give the days, deprecated statements are left out, preferred ones win', async () => {
    const time = (day: string, precision: number) => ({
      snaktype: 'value',
      datavalue: { value: { time: `+${day}T00:00:00Z`, precision } },
    })
    const snak = (value: unknown) => ({ snaktype: 'value', datavalue: { value } })
    const item = {
      id: 'Q1',
      labels: { en: { value: 'Arden' } },
      claims: {
        P31: [{ mainsnak: snak({ id: 'Q6256' }) }],
        P36: [
          { rank: 'deprecated', mainsnak: snak('Oldtown') },
          { rank: 'normal', mainsnak: snak('Third') },
          {
            rank: 'preferred',
            mainsnak: snak('Weir'),
            qualifiers: { P580: [time('1950-02-00', 10)] },
          },
          {
            rank: 'normal',
            mainsnak: snak('Second'),
            qualifiers: { P582: [time('1950-00-00', 9)] },
          },
        ],
      },
    }
    const { store } = await importText('x.json', JSON.stringify({ entities: { Q1: item } }))
    expect(
      store.about('country/Arden', 'capital').map(({ object, from, to }) => [object, from, to]),
    ).toEqual([
      ['Second', undefined, '1950'],
      ['Weir', '1950-02', undefined],
    ])
  })

  test('ClaimReview', async () => {
    const review = {
      '@type': 'ClaimReview',
      claimReviewed: 'Trams run on soup',
      url: 'https://check.example/1',
      author: { name: 'Checkers' },
      reviewRating: { alternateName: 'False' },
    }
    const { store, reviews } = await importText(
      'dump.json',
      JSON.stringify({ dataFeedElement: [{ item: [review] }] }),
      true,
    )
    expect(reviews).toBe(1)
    expect(store.notes.reviews).toEqual([
      {
        claim: 'Trams run on soup',
        rating: 'False',
        publisher: 'Checkers',
        url: 'https://check.example/1',
      },
    ])
  })

  test('beside the core pack', async () => {
    const { stores } = await importText('house.yaml', house)
    const base = openFactBase(stores)
    expect(base.named('Arden Trams')).toEqual(['organisation/Arden Trams'])
    expect(base.named('Kosovo')).toEqual(['country/Kosovo'])
  })

  test('another name leads to the thing meant', async () => {
    const { store } = await importText(
      'x.yaml',
      'about: Arden\ntype: city\n---\nabout: Old Arden\ntype: city\nsame as: Arden\n',
    )
    expect(store.named('Old Arden')).toEqual(['city/Arden'])
  })
})

describe('what is refused, with file, line and reason', () => {
  test.each([
    ['a syntax error in YAML', 'x.yaml', 'about: Arden\n  type: [city\n', /x\.yaml:\d: /],
    [
      'a key given twice',
      'x.yaml',
      'about: Arden\nfounded: 2011\nfounded: 2012\n',
      /x\.yaml:3: duplicate key/,
    ],
    [
      'two values of what has one',
      'x.yaml',
      'about: Arden\nfounded: [2011, 2012]\n',
      /x\.yaml:2: duplicate key: a second value/,
    ],
    [
      'the same fact twice',
      'x.csv',
      'subject,relation,object\nA,b,c\nA,b,c\n',
      /x\.csv:3: duplicate key: the same fact stands in line 2/,
    ],
    [
      'an end before the beginning',
      'x.yaml',
      'about: Arden\nmayor: {value: Ana Ruiz, from: 2019, to: 2011}\n',
      /x\.yaml:2: ends \(2011\) before it begins/,
    ],
    [
      'a day that is none',
      'x.csv',
      'subject,relation,object,from\nA,b,c,2019-02-30\n',
      /x\.csv:2: “2019-02-30” is no date/,
    ],
    [
      'aliases in a circle',
      'x.yaml',
      'about: A\nsame as: B\n---\nabout: B\nsame as: A\n',
      /x\.yaml:1: aliases lead in a circle: A → B → A/,
    ],
    [
      'a missing field',
      'x.csv',
      'subject,relation,object\nA,b\n',
      /x\.csv:2: 2 fields where the header has 3/,
    ],
    [
      'an open quotation mark',
      'x.csv',
      'subject,relation,object\n"A,b,c\n',
      /x\.csv:2: a quotation mark/,
    ],
    [
      'a broken quad',
      'x.nq',
      '<https://a.example/1> nonsense .\n',
      /x\.nq:1: not an N-Quads statement/,
    ],
    [
      'a broken line of a dump',
      'x.jsonl',
      '{"id": "Q1"}\n{"id": \n',
      /x\.jsonl:2: not a line of JSON/,
    ],
    [
      'broken Turtle',
      'x.ttl',
      '@prefix e: <https://a.example/> .\ne:A e:b e:c',
      /x\.ttl:\d+: syntax error/,
    ],
    ['an unknown format', 'x.doc', 'A', /“\.doc” is no format of facts/],
  ])('%s', async (_what, name, text, message) => {
    const at = folder()
    writeFileSync(join(at, name), text)
    const attempt = importFacts(join(at, name), { folder: join(at, 'stores'), today: '2026-01-10' })
    await expect(attempt).rejects.toThrow(message)
    expect(readdirSync(at)).toEqual([name])
  })
})
