import { expect, test } from 'vitest'
import { coreFacts, readCorePack } from '../../src/facts/core-facts.ts'
import { corePackJson, coreNotesJson } from '../../src/facts/data/core-pack.ts'

const facts = coreFacts()

test('stays under 400 kB', () => {
  expect(Buffer.byteLength(corePackJson + coreNotesJson)).toBeLessThan(400_000)
})

test('gives every fact a source with an address', () => {
  const { facts: groups, sources } = readCorePack()
  const bad = groups.filter(({ source }) => !/^https?:\/\//.test(sources[source]?.[1] ?? ''))
  expect(bad).toEqual([])
})

test('reads each recognition of a state recognised twice', () => {
  const years = facts
    .pointingTo('country/Montenegro', 'recognised')
    .map(({ from }) => from?.slice(0, 4))
  expect(years).toEqual(['1905', '2006'])
})

test('joins terms without a gap and keeps apart those with one', () => {
  const terms = facts.about('person/Donald Trump', 'holds').map(({ from, to }) => [from, to])
  expect(terms).toEqual([
    ['2017-01-20', '2021-01-20'],
    ['2025-01-20', '2029-01-20'],
  ])
})

test.each([
  ['Bush', 'several people'],
  ['Washington', 'a city and a person'],
  ['Roosevelt', 'several people'],
])('does not choose: %s is %s', (name) => {
  expect(facts.named(name).length).toBeGreaterThan(1)
})

test('calls capitals with several seats contested', () => {
  const capitals = facts.about('country/South Africa', 'capital')
  expect(capitals).toHaveLength(3)
  expect(new Set(capitals.map(({ status }) => status))).toEqual(new Set(['contested']))
})

test('has both sides of a border in one row', () => {
  const pairs = [
    ...facts.about('country/Germany', 'borders'),
    ...facts.pointingTo('country/Germany', 'borders'),
  ]
  expect(pairs).toHaveLength(9)
})

test('knows currencies before and after the euro', () => {
  const rows = facts
    .about('country/Croatia', 'currency')
    .map(({ object, from, to }) => [object, from ?? to])
  expect(rows).toEqual([
    ['currency/euro', '2023-01-01'],
    ['currency/Croatian kuna', '2023'],
  ])
})
