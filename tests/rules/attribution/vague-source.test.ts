import { expect, test } from 'vitest'
import vagueSource from '../../../rules/attribution/vague-source.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

test.each([
  ['one of a body', 'The ferries will stop, one of the negotiators told reporters.'],
  ['a crowd that reports nothing', 'Stakeholders in the region must be aware of the silt.'],
  ['allies of a named body', 'The plan needs the consent of all Baltic League members.'],
  [
    'researchers named before',
    'Researchers at Lund University counted the ferries. The researchers say there are forty.',
  ],
  ['a number', 'Three engineers say the quay is unsafe.'],
  ['names after', 'Critics, among them the mayor Ida Holm, say the quay is unsafe.'],
  ['somebody’s crowd', 'Holm’s critics say the quay is unsafe.'],
  ['a named body inside', 'Analysts at Baltic Bank expect the line to fail.'],
  ['a link', '[Engineers say](https://quay.example/report) the quay is unsafe.'],
  ['a quotation', 'Ida Holm said: “Experts say the quay is unsafe, and they are wrong.”'],
  ['a heading', '# Experts say the quay is unsafe\n\nThe quay was empty at noon.'],
  ['what people do not know', 'Some may not know that the quay was built of oak.'],
  ['an author and a year', 'Some engineers argue that the quay is unsafe (Holm, 2019).'],
  ['what sceptics may deny', 'Sceptics may deny that the quay is old.'],
  ['what an outlet relays', 'Reuters, citing anonymous sources, reported that the quay is shut.'],
  ['an adverb', 'The crack is most clearly shown by the north wall.'],
  ['an infinitive', 'It was common for dealers to find the quay closed.'],
  [
    'executives of a firm named long before',
    'Executives of Baltic Bank met in Lund. They ate fish. It rained. The talks went on. Executives said the line will close.',
  ],
  ['bare officials', 'Officials say the quay is unsafe.'],
  ['police and investigators', 'According to investigators, the quay gave way at noon.'],
])('leaves alone: %s', async (_name, text) => {
  expect(await flagged(vagueSource, text)).toEqual([])
})

test.each([
  ['experts', '{{Experts say}} the quay is unsafe.'],
  ['after the claim', 'The quay is unsafe, {{analysts say}}.'],
  ['an object with “to”', '{{Analysts expect}} the line to fail.'],
  ['some critics', '{{Some critics argue}} that the quay is unsafe.'],
  ['according to', 'The quay is unsafe, {{according to experts}}.'],
  ['a list item', 'The harbour:\n\n- {{Insiders fear}} that the quay is unsafe.'],
  ['people familiar', '{{People familiar with the plan said}} the quay will close.'],
])('flags: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(vagueSource, marked)
  expect(found).toEqual(expected)
})

test('flags bare officials where the house asks for it', async () => {
  const options = { officials: true }
  expect(await flagged(vagueSource, 'Officials say the quay is unsafe.', { options })).toEqual([
    'Officials say',
  ])
  expect(
    await flagged(vagueSource, 'Officials at the Lund Harbour Office say it is unsafe.', {
      options,
    }),
  ).toEqual([])
})

test('accepts allowed phrases', async () => {
  expect(
    await flagged(vagueSource, 'Experts say the quay is unsafe.', {
      options: { allow: ['experts'] },
    }),
  ).toEqual([])
})
