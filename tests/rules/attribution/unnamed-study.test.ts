import { expect, test } from 'vitest'
import rule from '../../../rules/attribution/unnamed-study.ts'
import { checkMarked, flagged } from '../../../src/testing/test-rule.ts'

test.each([
  ['a body', 'A study by the Karolinska Institute shows that tea helps.'],
  ['an author in the next sentence', 'A study shows that tea helps. Ida Holm led it.'],
  ['a year', 'A study of 2019 shows that tea helps.'],
  ['a link', '[A study](https://tea.example) shows that tea helps.'],
  ['the study named before', 'Lund University counted the pots. The study shows that tea helps.'],
  ['a body behind the cue', 'A study shows, according to Lund University, that tea helps.'],
  ['a year before it', 'In 2019 a study showed that tea helps.'],
  ['what witnesses report', 'Eyewitness reports say the ferry was full.'],
  ['what is not known', 'Research does not yet know how tea helps.'],
  ['no report', 'A study of the quay began.'],
])('leaves alone: %s', async (_name, text) => {
  expect(await flagged(rule, text)).toEqual([])
})

test.each([
  ['a new study', '{{A new study shows}} that tea helps.'],
  ['studies', '{{Studies suggest}} that tea helps.'],
  ['a name the study speaks about', '{{A study found}} that Volvo loses buyers.'],
  [
    'a name nearby that has nothing to do with it',
    '{{A poll showed}} that the party leads. Ida Holm lives in Lund.',
  ],
  ['reports by nobody', '{{According to reports}}, the quay is closed.'],
  ['recent research', '{{Recent research shows}} that tea helps.'],
])('flags: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})
