import { expect, test } from 'vitest'
import wrongProduct from '../../../rules/numbers/wrong-product.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  [
    'paid to each',
    'The firm must pay 36 residents of the road 2,000 euros each, 72,000 euros in all.',
  ],

  ['the right product', 'They sold 300 flats at €200,000 each, €60 million in all.'],
  ['costs after the price', 'The hire of 20 boats at €90 each will cost €1,800.'],
  ['a mean', 'They let 30 rooms at an average rent of €400, worth €12,000 a month.'],
  ['a deposit', 'They paid a deposit for 300 flats at €200,000 each, €6 million in all.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(wrongProduct, text)
  expect(found).toEqual([])
})

test.each([
  [
    'paid to each',
    'The firm must pay 36 residents of the road 2,000 euros each, {{76,000 euros}} in all.',
  ],

  ['costs after the price', 'The hire of 20 boats at €90 each will cost {{€18,000}}.'],
  ['a mean', 'They let 30 rooms at an average rent of €400, worth {{€120,000}}.'],
  ['what it raised', 'The choir sold 600 seats at $12 each, raising {{$72,000}}.'],
  ['in all', 'They sold 300 flats at €200,000 each, {{€6 million}} in all.'],
  ['apiece', 'The 12 buses cost $50,000 apiece, a total of {{$60,000}}.'],
  ['the total first', 'They paid {{€6 million}} for 300 flats, or €200,000 each.'],
  ['rooms', 'Each of the 40 rooms holds 3 beds, {{160 beds}} in all.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(wrongProduct, marked)
  expect(found).toEqual(expected)
})
