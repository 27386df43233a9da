import { expect, test } from 'vitest'
import rule from '../../../rules/citations/mislabelled-link.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['leaves the outlet’s own host', '[Reuters](https://www.reuters.com/a) reported it.'],
  ['leaves a part of the host', '[The BBC](https://news.bbc.co.uk/a) reported it.'],
  ['leaves links on other words', 'It [failed](https://www.reuters.com/a), the Guardian reported.'],
  ['leaves a tag', 'It failed ([nation](https://www.reuters.com/tag/nation)).'],
  ['leaves hosts nobody knows', '[The Guardian](https://web.archive.org/a) reported it.'],
  ['finds another outlet’s host', '{{[The Guardian](https://www.reuters.com/a)}} reported it.'],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})

test('accepts hosts that may stand behind any name', async () => {
  const setting = { options: { allow: ['www.reuters.com'] } }
  const { found } = await checkMarked(
    rule,
    '[The Guardian](https://www.reuters.com/a) reported it.',
    setting,
  )
  expect(found).toEqual([])
})
