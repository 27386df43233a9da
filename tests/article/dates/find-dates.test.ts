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
  ['in week 7 of 2024', ['week 7 of 2024=2024-02-12/2024-02-18']],
  ['the last three months of 2021', ['last three months of 2021=2021-10-01/2021-12-31']],
  ['5/1-5/7, 2020', ['5/1-5/7, 2020=2020-05-01/2020-05-07']],
  ['from 5/1/2019-6/8/2019', ['5/1/2019-6/8/2019=2019-05-01/2019-06-08']],
  ['8 March nineteen seventy two', ['8 March nineteen seventy two=1972-03-08']],
  ['Tue Mar 5 10:02:03 2024', ['Tue Mar 5 10:02:03 2024=2024-03-05']],
  ['for $12 March 27', ['March 27=--03-27']],
  ['(8 February 1800 – 1 March 1882)', ['8 February 1800=1800-02-08', '1 March 1882=1882-03-01']],
  ['between 2007 and 2009', ['2007=2007', '2009=2009']],
  ['on 31 September 2020', ['31 September 2020=2020-09-31']],
])('reads %s', (text, expected) => {
  expect(values(text)).toEqual(expected)
})

test.each([
  ['yesterday', '2026-03-03'],
  ['last Tuesday', '2026-03-03'],
  ['two years ago', '2024'],
  ['next April', '2026-04'],
  ['Easter Monday', '2026-04-06'],
  ['between now and 9 May', '2026-03-04/2026-05-09'],
  ['between 9 February and now', '2026-02-09/2026-03-04'],
  ['from 2026-01-02 till the current date', '2026-01-02'],
  ['from 2026-01-02 till current date', '2026-01-02/2026-03-04'],
  ['three weeks from now', '2026-03-25'],
  ['Friday two weeks from now', '2026-03-20'],
  ['for two days from today', '2026-03-04/2026-03-06'],
  ['a fortnight starting 9 May', '2026-05-09/2026-05-23'],
  ['the week beginning 11 May', '2026-05-11/2026-05-17'],
  ['two weeks from 9 May', '2026-05-23'],
  ['the last week of this month', '2026-03-23/2026-03-29'],
  ['the third month of last year', '2025-03'],
  ['first ten days of last year', '2025-01-01/2025-01-10'],
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
