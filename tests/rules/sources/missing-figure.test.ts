import { expect, test } from 'vitest'
import rule from '../../../rules/sources/missing-figure.ts'
import { checkMarked, flagged, runRule } from '../../../src/testing/test-rule.ts'
import { filler, gazette, makeShelf } from '../make-shelf.ts'

const page =
  'The library lent 38,500 books in the year that ended in June 2025. It opened on 4 May 1996 with eleven shelves. The ' +
  'fund gave about 1.2 million crowns. Ida Holm worked there from 1998 to 2010. ' +
  filler

test.each([
  ['is quiet where the figure is there', 'The library lent 38,500 books (G).'],
  ['reads rounding as an interval', 'The library lent about 38,000 books (G).'],
  ['reads scale words', 'The fund gave 1,200,000 crowns (G).'],
  ['reads number words', 'It opened with 11 shelves (G).'],
  ['finds a date in another form', 'It opened on May 4th, 1996 (G).'],
  ['finds the year of a full date', 'It opened in 1996 (G).'],
  [
    'counts the years between two dates of one passage',
    'Ida Holm worked there for twelve years (G).',
  ],
  ['leaves small counted things', 'Two readers waited (G).'],
  ['leaves ordinals', 'It was the 14th opening of a library (G).'],
  ['leaves sentences without a citation', 'The library lent 41,000 books.'],
  ['flags a number', 'The library lent {{41,000 books}} (G).'],
  ['flags a date', 'It opened on {{5 May 1996}} (G).'],
  ['flags a year', 'It opened in {{1989}} (G).'],
  ['flags a sum', 'The fund gave {{2.4 million crowns}} (G).'],
  ['flags a percentage', 'Lending rose by {{12%}} (G).'],
  ['a day of the month is no count', 'It has {{19 shelves}} more (G).'],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(
    rule,
    marked.replaceAll('(G)', `([Gazette](${gazette}))`),
    { sources: makeShelf(page) },
  )
  expect(found).toEqual(expected)
})

test('is quiet where a page is not whole, not kept or not there', async () => {
  const text = `The library lent 41,000 books ([Gazette](${gazette})).`
  const url = gazette
  expect(
    await flagged(rule, text, { sources: makeShelf([{ url, text: page, complete: false }]) }),
  ).toEqual([])
  expect(await flagged(rule, text, { sources: makeShelf([{ url, status: 'dead' }]) })).toEqual([])
  expect(await flagged(rule, text, { sources: makeShelf([]) })).toEqual([])
  expect(await flagged(rule, text)).toEqual([])
})

test('asks all pages of a sentence together', async () => {
  const text = `The library lent 41,000 books ([a](https://a.example/), [b](https://b.example/)).`
  const sources = makeShelf([
    { url: 'https://a.example/', text: page },
    { url: 'https://b.example/', text: `The library lent 41,000 books. ${filler}` },
  ])
  expect(await flagged(rule, text, { sources })).toEqual([])
})

test('shows the closest passage, linked to its words', async () => {
  const text = `The library lent 41,000 books in the year ([Gazette](${gazette})).`
  const [finding] = await runRule(rule, text, { sources: makeShelf(page) })
  expect(finding?.message.what).toBe('“41,000 books” is not in the source, Gazette.')
  expect(finding?.evidence[0]?.quote).toContain('lent 38,500 books')
  expect(finding?.evidence[0]?.url).toMatch(/^https:\/\/gazette\.example\/a#:~:text=The%20library/)
})
