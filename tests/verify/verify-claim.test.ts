import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verifyClaim } from '../../src/verify/verify-claim.ts'

const page = `The council of Vik approved 20 moorings for visiting boats on 4 May 2024. Karin Dahl, the mayor, did not vote. The
new quay costs about 3.2 million crowns. The architect Jon Berg drew the towers. The coating may reduce rust on bridges. The
ferry from Vik to the islands takes forty minutes and runs on weekdays only.`

describe('the verdict ladder', () => {
  test.each([
    ['verbatim', 'The architect Jon Berg drew the towers.'],
    ['supported', 'Jon Berg, an architect, drew towers.'],
    ['supported', 'On 4 May 2024 the council approved twenty moorings for boats that visit.'],
    ['value-differs', 'The council of Vik approved 19 moorings for visiting boats.'],
    ['value-differs', 'The council of Vik approved 20 moorings on 4 May 2023.'],
    ['figure-missing', 'The towers, which Jon Berg drew, are 48 metres high.'],
    ['name-missing', 'The architect Ida Holm drew the towers.'],
    ['partial', 'The architect Jon Berg drew the towers by candlelight in a barn.'],
    ['not-found', 'A lighthouse keeper sold his telescope to a museum abroad.'],
  ])('%s: %s', (verdict, claim) => {
    expect(verifyClaim(claim, [page]).verdict).toBe(verdict)
  })

  test('a rounded value, a number word and a hedge do not differ', () => {
    for (const claim of [
      'The quay costs 3.15 million crowns.',
      'The quay costs 3,200,000 crowns.',
    ]) {
      expect(verifyClaim(claim, [page]).differs).toEqual([])
    }
  })

  test('a dropped negation is not verbatim', () => {
    expect(verifyClaim('Karin Dahl, the mayor, did vote.', [page]).verdict).not.toBe('verbatim')
  })
})

test('underlines the words the evidence does not carry', () => {
  const claim = 'The architect Jon Berg drew the towers by candlelight in a barn.'
  const { missing } = verifyClaim(claim, [page])
  expect(missing.map(({ start, end }) => claim.slice(start, end))).toEqual(['candlelight', 'barn'])
})

test('shows both halves of a disagreement and the passage they stand in', () => {
  const claim = 'The council of Vik approved 19 moorings for visiting boats.'
  const evidence = ['The fish hall is closed.', page]
  const { differs, best } = verifyClaim(claim, evidence)
  expect(differs).toHaveLength(1)
  const [{ claim: here, evidence: there, passage }] = differs as [(typeof differs)[number]]
  expect(claim.slice(here.start, here.end)).toBe('19 moorings')
  expect(passage).toBe(1)
  expect(evidence[passage]?.slice(there.start, there.end)).toBe('20 moorings')
  const [first] = best
  expect(evidence[first?.passage ?? 0]?.slice(first?.start, first?.end)).toContain('20 moorings')
})

test.each([
  [
    'the same words',
    'Gulls nap in flight.',
    'Gulls often nap in flight over the sea.',
    'Gulls never sleep, unlike other birds.',
  ],
  [
    'no negation',
    'The bridge was closed.',
    'The bridge was closed in May.',
    'The bridge was not closed in May.',
  ],
  [
    'no opposite',
    'The court accepted the plan.',
    'The court accepted the plan.',
    'The court rejected the plan.',
  ],
  [
    'no other value',
    'The film has 20 scenes.',
    'The film has 20 scenes.',
    'The film has 25 scenes.',
  ],
])('scores higher with %s', (_name, claim, better, worse) => {
  expect(verifyClaim(claim, [better]).score).toBeGreaterThan(verifyClaim(claim, [worse]).score)
})

test('every span lies in its text, whatever the input', () => {
  const words = fc.array(
    fc.constantFrom(
      'Berg',
      'bridge',
      '20',
      'moorings',
      'not',
      '“',
      '”',
      '—',
      'May',
      '2024',
      '3.2',
      'million',
      '%',
      '.',
      '\n\n',
      '😀',
      'ß',
      '[',
      ']',
    ),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 4 }), (claimWords, evidenceWords) => {
      const claim = claimWords.join(' ')
      const evidence = evidenceWords.map((list) => list.join(' '))
      const { score, missing, differs, best } = verifyClaim(claim, evidence)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      const inside = (text: string, { start, end }: { start: number; end: number }) =>
        expect(0 <= start && start <= end && end <= text.length).toBe(true)
      for (const span of missing) inside(claim, span)
      for (const pair of differs) {
        inside(claim, pair.claim)
        inside(evidence[pair.passage] ?? '', pair.evidence)
      }
      for (const place of best) inside(evidence[place.passage] ?? '', place)
    }),
    { numRuns: 150 },
  )
})

test('is the same twice', () => {
  const claim = 'The council approved 19 moorings for boats, said Ida Holm.'
  expect(verifyClaim(claim, [page])).toEqual(verifyClaim(claim, [page]))
})
