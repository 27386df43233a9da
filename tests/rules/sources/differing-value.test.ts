import { expect, test } from 'vitest'
import rule from '../../../rules/sources/differing-value.ts'
import { checkMarked, runRule } from '../../../src/testing/test-rule.ts'
import { filler, gazette, makeShelf } from '../make-shelf.ts'

const page =
  'The series ran for 20 episodes on local television. The bridge opened in 1911 and closed in 1956. The council approved ' +
  'about 30 moorings for boats. ' +
  filler

test.each([
  ['is quiet where the values agree', 'The series ran for 20 episodes on local television (G).'],
  ['leaves hedged values', 'The council approved 28 moorings for boats (G).'],
  ['leaves another unit', 'The series ran for 19 weeks on local television (G).'],
  ['leaves another predicate', 'The painter of the hall died in 1920 (G).'],
  ['flags a count', 'The series ran for {{19 episodes}} on local television (G).'],
  ['flags a year beside the same verb', 'The bridge opened in {{1921}} (G).'],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(
    rule,
    marked.replaceAll('(G)', `([Gazette](${gazette}))`),
    { sources: makeShelf(page) },
  )
  expect(found).toEqual(expected)
})

test('shows both values and where the other stands', async () => {
  const text = `The series ran for 19 episodes on local television ([Gazette](${gazette})).`
  const [finding] = await runRule(rule, text, { sources: makeShelf(page) })
  expect(finding?.message.what).toBe('“19 episodes” here, “20 episodes” in the source, Gazette.')
  expect(finding?.evidence[0]?.quote).toBe('The series ran for 20 episodes on local television.')
})
