import { expect, test } from 'vitest'
import rule from '../../../rules/sources/low-reliability-source.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['is quiet without a list', [], 'See [it](https://rumour.example/a).'],
  ['is quiet on other hosts', ['rumour.example'], 'See [it](https://notrumour.example/a).'],
  ['flags a host', ['rumour.example'], 'See {{[it](https://rumour.example/a)}}.'],
  ['flags a subdomain', ['rumour.example'], 'See {{[it](https://www.rumour.example/a)}}.'],
])('%s', async (_name, hosts, marked) => {
  const { expected, found } = await checkMarked(rule, marked, { options: { hosts } })
  expect(found).toEqual(expected)
})
