import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeProject, runCli } from '../cli/run-cli.ts'
import { makeDocx, makePdf } from './make-documents.ts'
import { serve, type Served } from './serve.ts'

const filler =
  'The walk along the quay takes an hour, and the benches are new. Children fish for crabs from the steps. '

const release =
  'Kelp Works of Vesthavn has opened a drying hall that runs on the heat of the old brewery next door and needs no oil at ' +
  'all even in the coldest weeks of the winter, the firm said on Monday. Visitors may watch through a long glass wall how ' +
  'the leaves are washed, hung, turned and packed, and on Saturdays the cook of the house fries a handful for every child ' +
  'who asks nicely.'

const page = (title: string, date: string, paragraphs: readonly string[]): Served => ({
  body: `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Fjord Gazette"><meta property="article:published_time" content="${date}T08:00:00Z"></head><body><nav>News Sport</nav><article><h1>${title}</h1>${[...paragraphs, filler.repeat(4)].map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
})

const transcript = `ANA RUIZ: We will not close the old bridge before the new one is open.
INTERVIEWER: And the harbour?
ANA RUIZ: The harbour is the heart of this town, and the heart does not move away.
INTERVIEWER: What of the cost?
ANA RUIZ: I would rather pay twice for a good quay than once for a bad one.`

const pages = (): Readonly<Record<string, Served>> => ({
  '/bridge': page('The old bridge', '2026-03-04', [
    'The towers of the bridge were drawn by the architect Jon Berg, who came from Bergen. The ferry carried more passengers in June than in any June before.',
    'The bridge was opened by the queen in 1911 and painted green in 1956.',
  ]),
  '/rust.pdf': {
    headers: { 'content-type': 'application/pdf' },
    body: makePdf([
      'The zinc coating may reduce rust on steel bridges in salty air.',
      'Heavy lorries were associated with cracks in the anchor bolts of the bridges.',
      'A study by the Harbour Institute of seven bridges in the north was done in 2025.',
    ]),
  },
  '/council.txt': {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: 'Minutes of the council.\n\nThe council approved 20 moorings for visiting boats at the north quay.\n\nKarin Dahl is the mayor of Vesthavn and chaired the meeting.',
  },
  '/budget.docx': {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
    body: makeDocx([
      'Budget of the harbour.',
      'The new quay costs 3.2 million crowns, paid over four years by the harbour fund.',
    ]),
  },
  '/boats': page('Boats in the harbour', '2014-05-02', [
    'There were 300 boats with a mooring in the harbour.',
  ]),
  '/kelp': page('Drying hall opens', '2026-02-02', [release]),
  '/pier': page('The pier', '2026-01-02', ['The pier was rebuilt with oak in 1998.']),
  '/doi/10.5555/kelp.7': page('Kelp and sleep', '2019-01-02', [
    'Kelp soup made sleepers calmer in a trial.',
  ]),
  '/own': page('This story', '2026-04-01', ['This story tells of the harbour of Vesthavn.']),
  '/gone': { status: 404 },
})

const start = (own: string): string =>
  `---\ntitle: The harbour of Vesthavn\ndate: 2027-06-01\nurl: ${own}\nsources:\n  - interview.txt\n---\n\n`

const draft = (url: (path: string) => string): string => `
The bridge was opened by the queen in 1911 ([Gazette](${url('/bridge')})). The ferry carried {{missing-figure|41,700 passengers}} in June ([Gazette](${url('/bridge')})). The towers of the bridge were drawn by the architect {{missing-name|Ida Holmgren}} ([Gazette](${url('/bridge')})).

The council approved {{differing-value|19 moorings}} for visiting boats at the north quay ([minutes](${url('/council.txt')})). {{failed-verification|The lighthouse keeper sold his telescope to a museum abroad last winter ([minutes](${url('/council.txt')})).}} The new quay costs 3.2 million crowns ([budget](${url('/budget.docx')})).

The zinc coating {{stripped-hedge|reduces}} rust on steel bridges in salty air ([institute](${url('/rust.pdf')})). Heavy lorries {{inflated-causation|caused}} cracks in the anchor bolts of the bridges ([institute](${url('/rust.pdf')})).

{{outdated-source|The latest figures}} show 300 boats with a mooring in the harbour ([Gazette](${url('/boats')})). {{stale-snapshot|Karin Dahl is the mayor of Vesthavn ([minutes](${url('/council.txt')})).}}

{{copied-text|${release.slice(0, -1)}}}. So says the firm ([Gazette](${url('/kelp')})).

## Voices

{{distorted-quote|“We will close the old bridge before the new one is open,”}} Ana Ruiz said. {{altered-quote|“The harbour is the soul of this town, and the heart does not move away,”}} she said. {{unfound-quote|“Nobody here has ever asked me about the price of herring,”}} she said. “I would rather pay twice … than once for a bad one,” she said.

## Round the harbour

The pier was rebuilt with oak in 1998 ({{broken-snapshot|[Gazette](${url('/pier')})}}). Kelp soup made sleepers calmer in a trial ({{retracted-source|[paper](${url('/doi/10.5555/kelp.7')})}}). The fish hall is closed ({{dead-link|[notice](${url('/gone')})}}). The story tells of the harbour of Vesthavn ({{circular-citation|[source](${url('/own')})}}).
`

const planted = /\{\{([a-z-]+)\|([\s\S]*?)\}\}/g

test('finds one planted error of each kind in a draft and its sources, shows both places, and nothing else', async () => {
  const server = await serve(pages())
  const marked = start(server.url('/own')) + draft(server.url)
  const text = marked.replace(planted, '$2')
  const root = makeProject({
    'draft.md': text,
    'interview.txt': transcript,
    'factlint.retractions.csv': '10.5555/kelp.7,Withdrawn in 2021\n',
  })
  const setting = { cwd: root }
  await runCli(['sources', 'add', 'interview.txt', '--as', 'Interview, 3 March'], setting)
  const added = await runCli(['sources', 'add', 'draft.md', '--allow-host', server.host], setting)
  expect(added.status, added.stderr).toBe(0)
  breakSnapshotOf(root, server.url('/pier'))
  const late = `${text}\nThe net loft burned ([new](${server.url('/new')})).\n`
  writeFileSync(join(root, 'draft.md'), late)

  const groups =
    'sources/*,quotes/distorted-quote,quotes/altered-quote,quotes/unfound-quote,citations/circular-citation'
  const run = await runCli(
    ['check', 'draft.md', '--frozen', '--only', groups, '--format', 'json'],
    setting,
  )
  const { files } = JSON.parse(run.stdout) as {
    files: {
      findings: { rule: string; text: string; evidence: { quote?: string; url?: string }[] }[]
    }[]
  }
  const found = (files[0]?.findings ?? []).map(
    ({ rule, text: words }) => `${rule.split('/')[1]}|${words}`,
  )
  const wanted = [...marked.matchAll(planted)].map(([, rule, words]) => `${rule}|${words}`)
  expect(found.sort()).toEqual([...wanted, `unlocked-source|[new](${server.url('/new')})`].sort())

  const shown = new Map(
    (files[0]?.findings ?? []).map(({ rule, evidence }) => [rule.split('/')[1], evidence[0]]),
  )
  expect(shown.get('differing-value')?.quote).toContain('20 moorings')
  expect(shown.get('missing-figure')?.quote).toContain('more passengers in June')
  expect(shown.get('missing-name')?.quote).toContain('Jon Berg')
  expect(shown.get('stripped-hedge')?.quote).toContain('may reduce rust')
  expect(shown.get('inflated-causation')?.quote).toContain('associated with cracks')
  expect(shown.get('copied-text')?.quote).toContain('Kelp Works of Vesthavn')
  expect(shown.get('distorted-quote')?.quote).toBe(
    'We will not close the old bridge before the new one is open',
  )
  expect(shown.get('altered-quote')?.quote).toBe(
    'The harbour is the heart of this town, and the heart does not move away',
  )
  expect(shown.get('differing-value')?.url).toContain('#:~:text=')
})

function breakSnapshotOf(root: string, url: string): void {
  const lock = readFileSync(join(root, 'factlint.sources.lock'), 'utf8')
  const hash =
    new RegExp(`url: ${url}\\n(?:(?!url: )[\\s\\S])*?textSha256: (\\w+)`).exec(lock)?.[1] ?? ''
  const folder = join(root, '.factlint/snapshots')
  const file = readdirSync(folder).find((name) => name.startsWith(hash)) ?? ''
  writeFileSync(join(folder, file), 'not what was kept')
}
