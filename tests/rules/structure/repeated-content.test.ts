import { expect, test } from 'vitest'
import rule from '../../../rules/structure/repeated-content.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const first =
  'Gains:\n\n- Stronger trade ties between ports\n- Lower risk of delays at sea\n- Better training of crews\n\n'

test.each([
  ['other points', `${first}Costs:\n\n- Berths to build\n- Roads to mend\n- Staff to hire`],
  [
    'a summary',
    `${first}In summary:\n\n- Trade ties between ports\n- Less risk of delays\n- Crews with better training`,
  ],
  [
    'figures',
    `${first}Effects:\n\n- Trade ties between ports up 4%\n- Delays at sea down 3%\n- 40 crews in training`,
  ],
  [
    'told again',
    `${first}Effects:\n\n- {{Trade ties between the ports}}\n- Less risk of delays\n- Crews with better training`,
  ],
])('%s', async (_name, text) => {
  const { expected, found } = await checkMarked(rule, text)
  expect(found).toEqual(expected)
})
