import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeProject, runCli } from './run-cli.ts'

const draft = `# Budget

The council has doubled its budget for repairs to $14 million since 2021.

The ministry has cut its subsidy for the ferries by 40 percent.
`
const quiet = ['--only', 'claims/unsupported-claim', '--rule', 'unsupported-claim:warning', '--format', 'json']

async function idOf(cwd: string, words: string, file = 'a.md'): Promise<string> {
  const { stdout } = await runCli(['claims', file, '--format', 'json'], { cwd })
  const { sentences } = JSON.parse(stdout) as { sentences: { id: string; text: string }[] }
  return sentences.find(({ text }) => text.includes(words))?.id ?? ''
}

const accept = (cwd: string, id: string, ...more: string[]) =>
  runCli(['claims', '--accept', id, '--by', 'Ana Ruiz', '--reason', 'read the accounts', ...more], { cwd })

async function check(cwd: string, ...more: string[]) {
  const { stdout } = await runCli(['check', ...quiet, ...more], { cwd })
  const { files, summary } = JSON.parse(stdout) as {
    files: { findings: { rule: string; message: string; text: string; line: number }[] }[]
    summary: { claims: number; claimsChecked: number }
  }
  return { findings: files.flatMap(({ findings }) => findings), summary }
}

test('a table on a terminal, JSON elsewhere, any form by name', async () => {
  const cwd = makeProject({ 'a.md': draft })
  expect((await runCli(['claims', 'a.md'], { cwd, isTTY: true })).stdout).toMatch(/^.*a\.md.*\n.*Id +Status/)
  expect(JSON.parse((await runCli(['claims', 'a.md'], { cwd })).stdout)).toMatchObject({ path: 'a.md' })
  const both = await runCli(['claims', 'a.md', '--format', 'csv', '--format', 'html=out/w.html'], { cwd })
  expect(both.stdout).toMatch(/^"path"/)
  expect(readFileSync(join(cwd, 'out/w.html'), 'utf8')).toMatch(/^<!doctype html>/)
  const wrong = await runCli(['claims', 'a.md', '--format', 'htm'], { cwd })
  expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('did you mean “html”?')])
})

test('--jsonl gives what the interface promises and no more', async () => {
  const { stdout } = await runCli(['claims', '--jsonl'], { stdin: '{"id": 1, "text": "Ana Ruiz said so."}\n' })
  const { id, sentences } = JSON.parse(stdout) as { id: number; sentences: object[] }
  expect(id).toBe(1)
  expect(Object.keys(sentences[0] ?? {}).sort()).toEqual(
    ['attributions', 'checkWorthiness', 'citations', 'end', 'hedge', 'kind', 'needsCitation', 'start', 'status', 'text'],
  )
})

test('an unreadable document is told, the others are still listed', async () => {
  const cwd = makeProject({ 'a.md': draft, 'b.md': Buffer.from([0xff, 0xfe, 0xfd]) })
  const run = await runCli(['claims', 'b.md', 'a.md', '--format', 'csv'], { cwd })
  expect(run.status).toBe(2)
  expect(run.stdout).toContain('"a.md"')
})

test('an accepted claim is silent and counts as checked', async () => {
  const cwd = makeProject({ 'a.md': draft })
  const before = await check(cwd, 'a.md')
  expect(before.findings.map(({ line }) => line)).toEqual([3, 5])
  const run = await accept(cwd, await idOf(cwd, 'doubled'), '--source', 'https://accounts.example', '--quote', '14.0')
  expect(run).toMatchObject({ status: 0, stderr: '' })
  const after = await check(cwd, 'a.md')
  expect(after.findings.map(({ line }) => line)).toEqual([5])
  expect(after.summary.claimsChecked).toBe(before.summary.claimsChecked + 1)
  expect((await check(cwd, 'a.md', '--no-config')).findings).toHaveLength(2)
})

test('kept findings do not outlive a check', async () => {
  const cwd = makeProject({ 'a.md': draft })
  const cached = ['a.md', '--cache-location', 'cache']
  expect((await check(cwd, ...cached)).findings).toHaveLength(2)
  await accept(cwd, await idOf(cwd, 'doubled'), 'a.md')
  expect((await check(cwd, ...cached)).findings).toHaveLength(1)
})

test('a changed sentence opens the claim again, and accepting it anew settles that', async () => {
  const cwd = makeProject({ 'a.md': draft })
  await accept(cwd, await idOf(cwd, 'doubled'))
  writeFileSync(join(cwd, 'a.md'), draft.replace('doubled', 'trebled'))
  const { findings } = await check(cwd, 'a.md')
  expect(findings.map(({ rule, line }) => [line, rule]).sort()).toEqual([
    [3, 'claims/unsupported-claim'],
    [3, 'factlint/stale-claim'],
    [5, 'claims/unsupported-claim'],
  ])
  await accept(cwd, await idOf(cwd, 'trebled'))
  expect((await check(cwd, 'a.md')).findings.map(({ line }) => line)).toEqual([5])
  expect(readFileSync(join(cwd, 'factlint.claims.yml'), 'utf8')).not.toContain('doubled')
})

test('a sentence that is gone is told at the top of the document', async () => {
  const cwd = makeProject({ 'a.md': draft })
  await accept(cwd, await idOf(cwd, 'doubled'))
  writeFileSync(join(cwd, 'a.md'), 'The lighthouse is tall.\n')
  const { findings } = await check(cwd, 'a.md')
  expect(findings).toMatchObject([{ rule: 'factlint/stale-claim', text: '', line: 1 }])
})

test('a check ends with its day', async () => {
  const cwd = makeProject({ 'a.md': draft })
  await accept(cwd, await idOf(cwd, 'doubled'), '--expires', '2026-12-01')
  expect((await check(cwd, 'a.md', '--as-of', '2026-12-01')).findings).toHaveLength(1)
  const { findings } = await check(cwd, 'a.md', '--as-of', '2026-12-02')
  expect(findings.filter(({ rule }) => rule === 'factlint/stale-claim')).toMatchObject([
    { message: expect.stringContaining('that check ended on 2026-12-01') },
  ])
  expect(findings).toHaveLength(3)
})

test('a check follows a document that was renamed, and belongs to no other', async () => {
  const cwd = makeProject({ 'a.md': draft, 'copy.md': draft })
  await accept(cwd, await idOf(cwd, 'doubled'), 'a.md')
  expect((await check(cwd, 'copy.md')).findings).toHaveLength(2)
  renameSync(join(cwd, 'a.md'), join(cwd, 'moved.md'))
  expect((await check(cwd, 'moved.md')).findings).toHaveLength(1)
})

test('the configuration says where the ledger is; paths in it are its own', async () => {
  const cwd = makeProject({ 'factlint.config.yaml': 'ledger: notes/checks.yml\n', 'drafts/a.md': draft })
  await accept(join(cwd, 'drafts'), (await idOf(join(cwd, 'drafts'), 'doubled')).slice(0, 6), 'a.md')
  expect(readFileSync(join(cwd, 'notes/checks.yml'), 'utf8')).toContain('path: "../drafts/a.md"')
  expect((await check(cwd, 'drafts/a.md')).findings).toHaveLength(1)
})

test.each([
  [['--accept', 'abcdef'], '--by'],
  [['--accept', 'abcdef', '--by', 'Ana'], '--reason'],
  [['--accept', 'abcdef', '--by', 'Ana', '--reason', 'x', '--quote', 'y'], '--source'],
  [['--accept', 'abcdef', '--by', 'Ana', '--reason', 'x', '--expires', 'May'], '--expires'],
  [['--accept', 'ab', '--by', 'Ana', '--reason', 'x'], 'too short'],
  [['--accept', 'abcdef', '--by', 'Ana', '--reason', 'x'], 'no claim has the id “abcdef”'],
])('%j is refused', async (args, told) => {
  const cwd = makeProject({ 'a.md': draft })
  const run = await runCli(['claims', ...args], { cwd })
  expect([run.status, run.stderr]).toEqual([2, expect.stringContaining(told)])
  expect(existsSync(join(cwd, 'factlint.claims.yml'))).toBe(false)
})

test('one id in two documents wants the document named', async () => {
  const cwd = makeProject({ 'a.md': draft, 'b.md': draft })
  const run = await accept(cwd, await idOf(cwd, 'doubled'))
  expect([run.status, run.stderr]).toEqual([2, expect.stringMatching(/in a\.md, .* in b\.md/)])
})

test.each([
  ['- a list\n', 'line 1'],
  ['"abc":\n  sentence: "x"\n  who: "y"\n', 'line 3: there is no field “who”'],
  ['"abc":\n  sentence: "x"\n', 'abc has no “path”'],
  ['"abc":\n  sentence: [\n', 'factlint.claims.yml: line'],
])('a broken ledger is refused with its line: %j', async (ledger, told) => {
  const cwd = makeProject({ 'a.md': draft, 'factlint.claims.yml': ledger })
  const run = await runCli(['a.md'], { cwd })
  expect([run.status, run.stderr]).toEqual([2, expect.stringContaining(told)])
})

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })

const manyClaims = Array.from({ length: 12 }, (_, i) => `The town of Lund${'abcdefghijkl'[i]} paid $${i + 3} million in 2020.`)

async function acceptOn(cwd: string, branch: string, numbers: readonly number[], by: string) {
  git(cwd, 'switch', '-q', '-c', branch, 'main')
  for (const n of numbers) {
    const id = await idOf(cwd, `Lund${'abcdefghijkl'[n]} `)
    expect((await accept(cwd, id, '--by', by)).status).toBe(0)
  }
  git(cwd, 'add', '-A')
  git(cwd, 'commit', '-qm', branch)
}

test.each([
  ['no ledger', []],
  ['a ledger', [0, 6]],
])('two people who check different claims merge without conflict, from %s', async (_, common) => {
  const cwd = makeProject({ 'a.md': `${manyClaims.join('\n\n')}\n` })
  git(cwd, 'init', '-q')
  git(cwd, 'add', '-A')
  git(cwd, 'commit', '-qm', 'draft')
  if (common.length > 0) {
    await acceptOn(cwd, 'common', common, 'Cy')
    git(cwd, 'switch', '-q', 'main')
    git(cwd, 'merge', '-q', 'common')
  }
  await acceptOn(cwd, 'ana', [1, 2, 3, 4, 5], 'Ana')
  git(cwd, 'switch', '-q', 'main')
  await acceptOn(cwd, 'bo', [7, 8, 9, 10, 11], 'Bo')
  git(cwd, 'merge', '-q', '-m', 'both', 'ana')
  const { findings, summary } = await check(cwd, 'a.md')
  expect(findings.filter(({ rule }) => rule === 'factlint/stale-claim')).toEqual([])
  expect(summary.claimsChecked).toBe(10 + common.length)
})

test('two checks of one claim merged by git are told with their line', async () => {
  const cwd = makeProject({ 'a.md': `${manyClaims.join('\n\n')}\n` })
  git(cwd, 'init', '-q')
  git(cwd, 'add', '-A')
  git(cwd, 'commit', '-qm', 'draft')
  await acceptOn(cwd, 'ana', [1], 'Ana')
  await acceptOn(cwd, 'bo', [1], 'Bo')
  git(cwd, 'merge', '-q', '-m', 'both', 'ana')
  const run = await runCli(['a.md'], { cwd })
  expect([run.status, run.stderr]).toEqual([2, expect.stringMatching(/line \d+: two checks of .* keep one “by”/)])
})
