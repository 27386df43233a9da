import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilDay, dayNumber, isoDay, parseIsoDay } from '../../../src/article/dates/calendar.ts'
import { findDates } from '../../../src/article/dates/find-dates.ts'

const values = (text: string, reference?: string): string[] =>
  findDates(text, [], reference).map(
    ({ start, end, value }) => `${text.slice(start, end)}=${value}`,
  )

test.each([
  'I may go. They march on. He sat in the sun. The Sun said so.',
  'April Smith met the second man. May resigned.',
  'It cost $2000 and weighed 1500 kg; 2000 people came to 1900 Main Street.',
])('reads no date in: %s', (text) => {
  expect(values(text)).toEqual([])
})

test.each([
  ['on 3 May 2019', ['3 May 2019=2019-05-03']],
  ['on May 3rd, 2019', ['May 3rd, 2019=2019-05-03']],
  ['from 3–5 June 2019', ['3–5 June 2019=2019-06-03/2019-06-05']],
  ['March 24 – June 10, 1999', ['March 24 – June 10, 1999=1999-03-24/1999-06-10']],
  ['in the 1990s and the 19th century', ['1990s=199X', '19th century=18XX']],
  ['in 2012–18', ['2012–18=2012/2018']],
  ['in the third quarter of 2020', ['third quarter of 2020=2020-35']],
  ['on 31 September 2020', ['31 September 2020=2020-09-31']],
])('reads %s', (text, expected) => {
  expect(values(text)).toEqual(expected)
})

test.each([
  ['yesterday', '2026-03-03'],
  ['last Tuesday', '2026-03-03'],
  ['two years ago', '2024'],
  ['next April', '2026-04'],
])('reads %s against the day of writing', (text, expected) => {
  expect(findDates(text, [], '2026-03-04')[0]?.value).toBe(expected)
})

test('a day number and its day are one', () => {
  fc.assert(
    fc.property(fc.integer({ min: -800_000, max: 800_000 }), (days) => {
      const { year, month, day } = civilDay(days)
      expect(dayNumber(year, month, day)).toBe(days)
      if (year >= 0 && year <= 9999) expect(parseIsoDay(isoDay(days))).toBe(days)
    }),
  )
})

test('dates lie in the text, in order, without overlap', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      let last = 0
      for (const { start, end } of findDates(text, [], '2026-03-04')) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
      }
    }),
  )
})
