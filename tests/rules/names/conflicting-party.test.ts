import { expect, test } from 'vitest'
import rule from '../../../rules/names/conflicting-party.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['two politicians', 'Rep. Jane Cole (D-Ohio) voted no. Republican Ann Lee voted yes.'],
  ['a change of party', 'Sen. Jane Cole, a Democrat, spoke. Republican Cole switched parties.'],
  ['a fellow', 'Rep. Jane Cole (D-Ohio) voted no. Republican colleagues of Cole voted yes.'],
  ['the same party', 'Rep. Jane Cole (D-Ohio) voted no. Democratic Rep. Cole was alone.'],
  ['the same state in another form', 'Rep. Jane Cole (D-Ohio) voted no. Cole (D-OH) was alone.'],
])('stays quiet: %s', async (_name, text) => {
  const { found } = await checkMarked(rule, text)
  expect(found).toEqual([])
})

test.each([
  ['letter and word', 'Rep. Jane Cole (D-Ohio) voted no. {{Republican}} Cole was alone.'],
  ['an apposition', 'Democratic Sen. Jane Cole voted no. Cole, a {{Republican}}, was alone.'],
  ['two letters', 'Rep. Jane Cole (D-Ohio) voted no. Cole ({{R-Ohio}}) was alone.'],
  ['two states', 'Rep. Jane Cole (D-Ohio) voted no. Cole ({{D-Iowa}}) was alone.'],
  ['the definite party', 'Rep. Jane Cole (D-Ohio) voted no, and the {{Republican}} was alone.'],
])('flags: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})
