import { expect, test } from 'vitest'
import sourcelessArticle from '../../../rules/citations/sourceless-article.ts'
import { checkMarked, runRule } from '../../../src/testing/test-rule.ts'

test.each([
  ['short texts', 'Norland has doubled its patrols.'],
  [
    'a link',
    'The [harbour log](https://norland.example/log) is public. Trade has grown. The navy has bought two ships. The port has lost a third of its trade. Its mayor has resigned. Exports have fallen since spring.',
  ],
  [
    'a quotation',
    '“We will not pay the toll again,” Ida Holm said. Trade has grown. The navy has bought two ships. The port has lost a third of its trade. Its mayor has resigned. Exports have fallen since spring.',
  ],
  [
    'a person who speaks',
    'Trade is down, said the harbour master Ida Holm. Trade has grown. The navy has bought two ships. The port has lost a third of its trade. Its mayor has resigned. Exports have fallen since spring.',
  ],
  [
    'two sources',
    'The coast guard said that a storm had passed. The Norland Bank announced that it would lend. Trade has grown. The navy has bought two ships. The port has lost a third of its trade. Its mayor has resigned. Exports have fallen since spring.',
  ],
  [
    'what “we” and “you” do',
    'We have built our own ships and you can rent them from us. We have hired you. Trade has grown. The navy has bought two ships. The port has lost a third of its trade. Its mayor has resigned. Exports have fallen since spring.',
  ],
  [
    'a guide that speaks to its reader',
    'Trade has grown. The navy has bought two ships. The port has lost a third of its trade. Its mayor has resigned. Exports have fallen since spring. From the quay you can see both ships. Bring your boots.',
  ],
  [
    'reference works',
    'Norland is an island in the north. Trade has grown. The navy has bought two ships. The port has lost a third of its trade. Its mayor has resigned. Exports have fallen since spring.',
  ],
])('stays silent: %s', async (_name, text) => {
  const { found } = await checkMarked(sourcelessArticle, text, { options: { minimumWords: 20 } })
  expect(found).toEqual([])
})

test.each([
  [
    'claims without any source',
    '{{}}Trade has grown. The navy has bought two ships. The port has lost a third of its trade. Its mayor has resigned. Exports have fallen since spring.',
  ],
  [
    'an outlet and a table of its own',
    '{{}}Trade has grown. The navy has bought two ships. The table shows that fares rose. The port has lost a third of its trade. Its mayor has resigned. Exports have fallen since spring. As reported by the Norland Herald, the toll has doubled.',
  ],
  [
    'one outlet named late',
    '{{}}Trade has grown. The navy has bought two ships. The port has lost a third of its trade. Its mayor has resigned. Exports have fallen since spring. As reported by the Norland Herald, the toll has doubled.',
  ],
])('flags %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(sourcelessArticle, marked, {
    options: { minimumWords: 20 },
  })
  expect(found).toEqual(expected)
})

test('relates the strongest claims', async () => {
  const [finding] = await runRule(
    sourcelessArticle,
    'Trade has grown. The navy has bought 12 ships. The port has lost a third of its trade. Its mayor has resigned. Exports have fallen since spring.',
    { options: { minimumWords: 20 } },
  )
  expect(finding?.related.length).toBeGreaterThan(2)
  expect(finding).toMatchObject({ start: 0, end: 0 })
})
