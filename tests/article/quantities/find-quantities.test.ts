import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../../src/article/article.ts'
import { findQuantities } from '../../../src/article/quantities/find-quantities.ts'

const read = (text: string): Quantity[] => findQuantities(text, [{ start: 0, end: text.length }])
const values = (text: string) => read(text).map(({ value, unit }) => [value, unit])

describe('no quantities', () => {
  test.each([
    'They use 5G in the Fortune 500 firm.',
    'He stopped at the 40-yard line.',
    'A 4–4 ruling ended the case.',
    'See section 3.2 and Article 5.',
    'She lives at 12 Mill Street.',
    'A Boeing 737 took off.',
    'It opened in 1998 and closed on 3 May 2004.',
    'The 1990s were quiet.',
    'It starts at 10:30 or at 5pm.',
    'Call +44 20 7946 0958.',
    'The one who knows is gone.',
    'COVID-19 and the A4 road.',
    'It is open 24/7.',
  ])('%s', (text) => {
    expect(values(text)).toEqual([])
  })
})

describe('numbers', () => {
  test.each([
    ['It cost 12,34,567.89 rupees.', 1234567.89, 'inr'],
    ['There were 1’234’567 coins.', 1234567, 'coin'],
    ['They drank 3bn litres.', 3e9, 'litre'],
    ['It cost £750k.', 750_000, 'gbp'],
    ['It sold 1.2m copies.', 1.2e6, 'copy'],
    ['Half a million eggs broke.', 5e5, 'egg'],
    ['Two and a half miles to go.', 2.5, 'mile'],
    ['A dozen boats left.', 12, 'boat'],
    ['He ate two thirds of it.', 2 / 3, ''],
    ['One in five agreed.', 0.2, ''],
    ['It fell by twenty-six per cent.', 26, 'percent'],
    ['It rose by 3 percentage points.', 3, 'percentage point'],
    ['The wind blew at 90 km/h.', 90, 'kilometre/hour'],
    ['It was −18 °C.', -18, 'degree celsius'],
    ['She is a 29-year-old cook.', 29, 'year'],
    ['It paid US$22,900 in all.', 22900, 'usd'],
    ['It lost 120 MEUR.', 120e6, 'eur'],
    ['They met five people smugglers.', 5, 'smuggler'],
  ])('%s', (text, value, unit) => {
    const [found] = read(text)
    expect(found?.value).toBeCloseTo(value, 9)
    expect(found?.unit).toBe(unit)
  })
})

describe('intervals', () => {
  test.each([
    ['It has 14 boats.', 14, 14],
    ['It has 3.2 million trees.', 3.15e6, 3.25e6],
    ['It has about 200 trees.', 180, 220],
    ['It has more than 200 trees.', 200, null],
    ['It has up to 200 trees.', null, 200],
    ['It has nearly 200 trees.', 180, 200],
    ['It has between 40 and 60 trees.', 40, 60],
    ['It has 10–15 trees.', 10, 15],
    ['It has 5 to 10 million trees.', 5e6, 10e6],
    ['It has 200 trees or more.', 200, null],
  ])('%s', (text, low, high) => {
    const [found] = read(text)
    expect([found?.low, found?.high]).toEqual([low, high])
  })
})

test('a list shares its unit', () => {
  expect(values('They weighed 10, 20 and 30 kg.')).toEqual([
    [10, 'kilogram'],
    [20, 'kilogram'],
    [30, 'kilogram'],
  ])
})

test('both ends of a change stay apart', () => {
  expect(values('Sales rose from 80 to 105 tonnes.')).toEqual([
    [80, 'tonne'],
    [105, 'tonne'],
  ])
})

test('places read as dates are passed over', () => {
  const text = 'It took 40 men three days.'
  const dates = [{ start: text.indexOf('three'), end: text.length - 1 }]
  const found = findQuantities(text, [{ start: 0, end: text.length }], { dates })
  expect(found.map(({ value }) => value)).toEqual([40])
})

test('spans are in order, inside their part, and do not overlap', () => {
  const piece = fc.constantFrom(
    '12',
    '3.5',
    '1,200',
    'million',
    ' ',
    ' and ',
    '%',
    '$',
    'km',
    'half',
    'one',
    'twenty',
    '-',
    ' to ',
    '½',
    'é',
    '😀',
    'about ',
    ' people',
    '.',
    ' in ',
    'five',
    '(',
    ')',
    ' per ',
    'hour',
    '€',
    "'",
    '×10',
    'st',
    '4–4',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(5), (pieces, skip) => {
      const text = pieces.join('')
      const start = Math.min(skip, text.length)
      const found = findQuantities(text, [{ start, end: text.length }])
      let last = 0
      for (const quantity of found) {
        expect(quantity.start).toBeGreaterThanOrEqual(last)
        expect(quantity.end).toBeGreaterThan(quantity.start)
        expect(quantity.end).toBeLessThanOrEqual(text.length)
        expect(quantity.number.start).toBeGreaterThanOrEqual(quantity.start)
        expect(quantity.number.end).toBeLessThanOrEqual(quantity.end)
        if (quantity.low !== null && quantity.high !== null)
          expect(quantity.low).toBeLessThanOrEqual(quantity.high)
        last = quantity.end
      }
    }),
    { numRuns: 500 },
  )
})
