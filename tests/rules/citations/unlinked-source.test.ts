import { expect, test } from 'vitest'
import unlinkedSource from '../../../rules/citations/unlinked-source.ts'
import { checkMarked, flagged, runRule } from '../../../src/testing/test-rule.ts'

test.each([
  ['a person', 'The bridge will close, said Ida Holm.'],
  [
    'a spokesperson',
    'The bridge will close, according to a spokesman for the Lund Harbour Office.',
  ],
  ['an official body', 'The bridge will close, according to the Ministry of Transport.'],
  ['an outlet as the hearer', 'The bridge will close, Ida Holm told Reuters.'],
  ['an outlet that takes a stand', 'The Toronto Star endorsed the mayor.'],
  ['an unnamed report', 'A report says the bridge will close.'],
  [
    'a surname of somebody named in full',
    'Ida Sund counts boats. As Sund has reported, the bridge will close.',
  ],
  [
    'a link in the next sentence',
    'As reported by the Lund Herald, the bridge will close. [The paper](https://herald.example/a) has the list.',
  ],
  ['a paper that asks', 'Ida Holm got a letter from the Lund Institute asking her to come.'],
  ['a paper of one’s own', 'The quay is sound, as described in our paper in the Lund Letters.'],
  [
    'research with a place alone',
    'Research along the coast of South America suggests that the quay is sound.',
  ],
  ['a heading', '# Reuters reports a closure\n\nThe quay was empty.'],
])('leaves alone: %s', async (_name, text) => {
  expect(await flagged(unlinkedSource, text)).toEqual([])
})

test.each([
  ['as first reported by', '{{As first reported by Telegrafo}}, the bridge will close.'],
  ['as reported by', '{{As reported by the Lund Herald}}, the bridge will close.'],
  ['an outlet no list knows', '{{As reported by Telegrafo}}, the bridge will close.'],
  [
    'an outlet no list knows that has reported',
    'As {{Sermitpost has reported}}, the bridge will close.',
  ],
  ['an outlet by its shape', '{{According to Berbera Online}}, the bridge will close.'],
  ['according to', 'The bridge will close, {{according to the Lund Gazette}}.'],
  ['an outlet reports', '{{Reuters reported}} that the bridge will close.'],
  [
    'a report with a name',
    '{{According to a 2019 report by the Baltic Institute}}, the bridge is unsafe.',
  ],
])('flags: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(unlinkedSource, marked)
  expect(found).toEqual(expected)
})

test('one finding in a text without links, the rest related', async () => {
  const text =
    'Reuters reported that the bridge will close. The ferries stop too, according to the BBC.'
  const findings = await runRule(unlinkedSource, text)
  expect(findings).toHaveLength(1)
  expect(findings[0]?.related).toHaveLength(1)
})

test('an outlet once, in full and in short', async () => {
  const text =
    'The New York Times reported that the bridge will close. [It](https://lund.example) is old.\n\nThe ferries stop too, the Times reported. Boats go.'
  expect(await flagged(unlinkedSource, text)).toEqual([])
  const two = text.replace('[It](https://lund.example) is old.\n\n', 'It is old. It is long. ')
  expect(await runRule(unlinkedSource, two)).toHaveLength(1)
})

test('only the kinds the house asks for', async () => {
  const text = 'According to a 2019 report by the Baltic Institute, the bridge is unsafe.'
  expect(await flagged(unlinkedSource, text, { options: { kinds: ['outlet'] } })).toEqual([])
})
