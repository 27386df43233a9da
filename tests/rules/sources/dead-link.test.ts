import { expect, test } from 'vitest'
import rule from '../../../rules/sources/dead-link.ts'
import { checkMarked, runRule } from '../../../src/testing/test-rule.ts'
import { makeShelf } from '../make-shelf.ts'

const sources = makeShelf([
  {
    url: 'https://gone.example/',
    status: 'dead',
    archives: ['https://web.archive.org/web/2020/https://gone.example/'],
  },
  { url: 'https://kept.example/', text: 'Kept.', gone: true },
  { url: 'https://shut.example/', status: 'not-retrievable' },
  { url: 'https://fine.example/', text: 'Fine.' },
])

test.each([
  ['is quiet on a page that is there', 'See [it](https://fine.example/).'],
  ['is quiet on a page that may not be read', 'See [it](https://shut.example/).'],
  ['is quiet on what is not locked', 'See [it](https://other.example/).'],
  ['flags a page that is gone', 'See {{[it](https://gone.example/)}}.'],
  ['flags a kept page that is gone since', 'See {{[it](https://kept.example/)}}.'],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked, { sources })
  expect(found).toEqual(expected)
})

test('offers the archived copy', async () => {
  const [finding] = await runRule(rule, 'See [it](https://gone.example/).', { sources })
  expect(finding?.evidence[0]?.url).toContain('web.archive.org')
})
