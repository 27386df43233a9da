import { expect, test } from 'vitest'
import wrongConversion from '../../../rules/numbers/wrong-conversion.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['both rounded', 'The trail is 20 km (12 miles) long.'],
  ['a hyphen', 'The 22-mile (35-km) trip took an hour.'],
  ['imperial gallons', 'The tank holds 10 gallons (45 litres).'],
  ['feet and inches', 'He is 5 ft 10 in (178 cm) tall.'],
  ['a temperature', 'The glue is used at 450°F (232°C).'],
  ['a difference of temperature', 'The lake is 3 °C (5.4 °F) warmer.'],
  ['two different measures', 'It is 20 km (two hours) away.'],
  ['halves', 'The station is 3½ miles (5½ km) away.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(wrongConversion, text)
  expect(found).toEqual([])
})

test.each([
  ['miles', 'The trail is 20 km ({{18 miles}}) long.'],
  ['or', 'The trail is 20 kilometres, or {{18 miles}}, long.'],
  ['a temperature', 'It was 3 °C ({{87 °F}}) outside.'],
  ['a difference with the offset', 'The lake is 3 °C ({{37 °F}}) warmer.'],
  ['feet and inches', 'He is 5 ft 10 in ({{198 cm}}) tall.'],
  ['areas', 'The park covers 4,980 square miles ({{1,289 square kilometres}}).'],
  ['speeds', 'The winds reached 120 mph ({{139 km/h}}).'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(wrongConversion, marked)
  expect(found).toEqual(expected)
})
