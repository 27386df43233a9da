import { expect, test } from 'vitest'
import { unnamedCrowd, unnamedPerson } from '../../../src/article/attribution/source-words.ts'

test.each([
  ['a senior diplomat', { role: 'diplomat', plural: false, bare: false }],
  ['One insider, who left in May', { role: 'insider', plural: false, bare: true }],
  ['a source in the ministry', { role: 'source', plural: false, bare: false }],
  ['a person familiar with the talks', { role: 'person', plural: false, bare: false }],
  ['the senior diplomat', undefined],
  ['a ferry', undefined],
])('one person: “%s”', (words, expected) => {
  expect(unnamedPerson(words)).toEqual(expected)
})

test.each([
  ['Some retired analysts', { role: 'analyst', plural: true, bare: false }],
  ['officials', { role: 'official', plural: true, bare: true }],
  ['people briefed on the deal', { role: 'person', plural: true, bare: false }],
  ['many', { role: 'many', plural: true, bare: true }],
  ['many ferries', undefined],
])('a crowd: “%s”', (words, expected) => {
  expect(unnamedCrowd(words)).toEqual(expected)
})
