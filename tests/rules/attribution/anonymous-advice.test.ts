import { expect, test } from 'vitest'
import anonymousAdvice from '../../../rules/attribution/anonymous-advice.ts'
import { checkMarked, flagged, runRule } from '../../../src/testing/test-rule.ts'

const list = '\n\n- Dredging the inner basin.\n- Moving the ferries.'

test.each([
  ['a body advises', `The Lund Harbour Office recommends:${list}`],
  [
    'a body before',
    `The Lund Harbour Office published its report. Its recommendations include:${list}`,
  ],
  ['we', `We looked at the quay. Our key recommendations include:${list}`],
  [
    'signed',
    `---\nauthor: Ida Holm\n---\n\nThe quay is old.\n\nKey recommendations include:${list}`,
  ],
  [
    'an opinion',
    `---\nlabel: opinion\n---\n\nThe quay is old.\n\nKey recommendations include:${list}`,
  ],
  ['the word alone', 'The council rejected the recommendations of the audit.'],
  ['advice with its giver', `Ana Ruiz, the pilot, says skippers are advised to wait:${list}`],
  ['a question of what to do', 'Nobody knows what the council should do.'],
  ['a duty alone', 'Captains must be aware of the silt.'],
])('leaves alone: %s', async (_name, text) => {
  expect(await flagged(anonymousAdvice, text)).toEqual([])
})

test.each([
  ['Key recommendations include:'],
  ['The following measures are recommended:'],
  ['Skippers are strongly advised to do as follows:'],
  ['This is what harbour towns ought to do next:'],
  ['The steps that councils need to take first:'],
])('flags the lead-in “%s”', async (leadIn) => {
  const { expected, found } = await checkMarked(
    anonymousAdvice,
    `The quay is old.\n\n{{${leadIn}}}${list}`,
  )
  expect(found).toEqual(expected)
})

test('says it once and points to the rest', async () => {
  const text = `# The quay\n\nCaptains must be aware of the silt.\n\n## Recommendations for the council\n\nKey recommendations include:${list}`
  const [finding, ...others] = await runRule(anonymousAdvice, text)
  expect(others).toEqual([])
  expect(finding?.related.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Recommendations for the council',
    'Captains must be aware',
  ])
})
