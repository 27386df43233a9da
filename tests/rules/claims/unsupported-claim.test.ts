import { expect, test } from 'vitest'
import unsupportedClaim from '../../../rules/claims/unsupported-claim.ts'
import { checkMarked, flagged, runRule } from '../../../src/testing/test-rule.ts'

test.each([
  ['a source in the sentence', 'Norland has doubled its patrols, its coast guard said.'],
  ['a link', 'Norland [has doubled its patrols](https://norland.example/patrols).'],
  ['an occasion that has its record', 'Norland has sold 12 ships at the Northern Harbour Summit.'],
  ['a modal', 'Norland may double its patrols.'],
  ['a question', 'Has Norland doubled its patrols?'],
  ['the first person', 'We have doubled our patrols.'],
  ['a proposal', '- Strengthening the patrols of Norland with ships from the mainland.'],
  ['settled background', 'Norland lies north of Veshia, which has long opposed the canal.'],
  ['everyday recognition', 'They recognise the importance of Norland.'],
  ['a heading', '# Norland has doubled its patrols'],
  ['a definition', 'Norland is an island state. It has doubled its patrols.'],
  ['a text that backs its claims', 'Norland has doubled its patrols, Ida Holm said. The port has closed, the mayor said. Exports have fallen.'],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(unsupportedClaim, text)
  expect(found).toEqual([])
})

test.each([
  ['a lead claim', 'In a notable step, {{Norland has reiterated its commitment to the canal}}, calling it vital.'],
  ['efforts without an actor', '{{Ongoing efforts are aimed at winning the vote}}.'],
  ['an act told as a noun', 'The remarks follow {{a broader recognition of the island’s role as a gateway by former President Ana Ruiz}}.'],
  ['a summit that is no occasion', '{{Norland has sold 12 ships at the summit of the hill}}.'],
  ['one for each paragraph', '{{Norland has sold 12 ships}}. The navy has moved.\n\n{{The ministry has closed the port}}.'],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(unsupportedClaim, marked)
  expect(found).toEqual(expected)
})

test.each([
  ['how a thing is ordered', 'The review is organised in four parts by the ministry of ports.'],
  ['the family of the dead', 'Ida Holm is survived by two sons and a brother who won the race of 1988.'],
  ['what somebody has stated', 'Ida Holm has stated her intention to oppose the canal.'],
  ['what somebody has cited', 'Ruiz has publicly cited an audit as blocking the sale.'],
])('stays silent in strict: %s', async (_name, text) => {
  expect(await flagged(unsupportedClaim, text, { options: { each: true, maximumBacked: 0.5 } })).toEqual([])
})

test('flags in strict what one thing is said to do for another', async () => {
  const text = 'The islands vote in May. Opposing the canal is a first step towards winning the vote of the islands.'
  expect(await flagged(unsupportedClaim, text)).toEqual([])
  expect(await flagged(unsupportedClaim, text, { options: { each: true } })).toHaveLength(1)
})

test('relates a claim told again', async () => {
  const text = 'The remarks follow a recognition of Norland as a gateway by former President Ana Ruiz. The Ruiz government’s recognition of Norland as a gateway matters.'
  const findings = await runRule(unsupportedClaim, text)
  expect(findings[0]?.related[0]?.message).toContain('told again')
})

test('reports every claim in strict', async () => {
  const text = 'Norland has sold 12 ships. The navy has moved to the strait.'
  expect(await flagged(unsupportedClaim, text)).toHaveLength(1)
  expect(await flagged(unsupportedClaim, text, { options: { each: true, maximumBacked: 0.5 } })).toHaveLength(2)
})

test('reach says how far a source may stand', async () => {
  const text = 'Norland has sold 12 ships. The navy has moved to the strait. The harbour has closed ([log](https://log.example)).'
  const each = { each: true, maximumBacked: 1 }
  expect(await flagged(unsupportedClaim, text, { options: { ...each, reach: 'sentence' } })).toHaveLength(2)
  expect(await flagged(unsupportedClaim, text, { options: { ...each, reach: 'paragraph' } })).toEqual([])
})

test('accepts says what counts as a source', async () => {
  const text = 'Norland has sold 12 ships, Ida Holm said. The navy has moved 30 boats to the strait ([log](https://log.example)).'
  const open = (accepts: string[]) =>
    flagged(unsupportedClaim, text, { options: { each: true, maximumBacked: 1, reach: 'sentence', accepts } })
  expect(await open(['attribution', 'link', 'note'])).toEqual([])
  expect(await open(['link', 'note'])).toEqual([expect.stringContaining('12 ships')])
  expect(await open(['attribution'])).toEqual([expect.stringContaining('30 boats')])
})
