import { expect, test } from 'vitest'
import rule from '../../../rules/attribution/single-source.ts'
import { runRule } from '../../../src/testing/test-rule.ts'

const options = { leastWords: 10 }

test.each([
  ['two sources', 'Ida Holm said the quay is old. Ana Ruiz, who built it, said it is sound.'],
  [
    'a source and a link',
    'Ida Holm said the quay is old. It was [built of larch](https://quay.example).',
  ],
  [
    'notes',
    'The quay is old [1]. It was built of larch and granite by the town in two years [2].\n\n## References\n\n[1] Holm, Quays, 1999\n\n[2] Ruiz, Larch, 2001',
  ],
  ['a talk', 'I want to tell you of the quay. We built it, and you know how old it is.'],
  ['a reference work', 'Lund is a town in the south of Sweden. It was built of larch and granite.'],
  [
    'an interview',
    '---\nlabel: interview\n---\n\nIda Holm said the quay is old. It was built of larch and granite.',
  ],
])('leaves alone: %s', async (_name, text) => {
  expect(await runRule(rule, text, { options })).toEqual([])
})

test('leaves short texts alone', async () => {
  expect(await runRule(rule, 'Ida Holm said the quay is old.')).toEqual([])
})

test.each([
  ['nobody', 'The quay is old and was built of larch and granite by the town.'],
  [
    'one person, twice',
    'Ida Holm said the quay is old. Holm said it was built of larch and granite.',
  ],
])('flags: %s', async (_name, text) => {
  const findings = await runRule(rule, text, { options })
  expect(findings.map(({ start, end }) => [start, end])).toEqual([[0, 0]])
})

test('counts as far as the house asks', async () => {
  const text = 'Ida Holm said the quay is old. Ana Ruiz, who built it, said it is sound.'
  expect(await runRule(rule, text, { options: { ...options, minimum: 3 } })).toHaveLength(1)
})
