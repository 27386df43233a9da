import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeProject, runCli } from './run-cli.ts'

const draft = 'The deal is off, a senior diplomat said on Monday.\n'
const only = ['--only', 'attribution/unnamed-source', '--format', 'json']

const entriesOf = (folder: string): string[] => readdirSync(folder).sort()

test('a warm run gives the same bytes; content, options and rules each make a new entry', async () => {
  const cwd = makeProject({ 'a.md': draft })
  const run = (...args: string[]) => runCli(['a.md', ...only, '--cache-location', 'kept', ...args], { cwd })
  const cold = await run()
  expect(entriesOf(join(cwd, 'kept'))).toHaveLength(1)
  expect(await run()).toEqual(cold)
  expect(entriesOf(join(cwd, 'kept'))).toHaveLength(1)
  await run('--rule', 'unnamed-source:error')
  expect(entriesOf(join(cwd, 'kept'))).toHaveLength(2)
  writeFileSync(join(cwd, 'a.md'), `${draft}More.\n`)
  await run()
  expect(entriesOf(join(cwd, 'kept'))).toHaveLength(3)
})

test('a kept entry is used', async () => {
  const cwd = makeProject({ 'a.md': draft })
  const args = ['a.md', ...only, '--cache-location', 'kept', '--stats']
  expect((await runCli(args, { cwd })).stderr).toMatch(/unnamed-source/)
  expect((await runCli(args, { cwd })).stderr).toBe('')
})

test('a cache damaged at any byte is a cold run, never a wrong one', async () => {
  const cwd = makeProject({ 'a.md': draft })
  const args = ['a.md', ...only, '--cache-location', 'kept']
  const cold = await runCli(args, { cwd })
  const [name = ''] = entriesOf(join(cwd, 'kept'))
  const path = join(cwd, 'kept', name)
  const whole = readFileSync(path)
  for (let at = 0; at < whole.length - 1; at += 7) {
    const damaged = Buffer.from(whole)
    damaged[at] = (damaged[at] ?? 0) ^ 1
    writeFileSync(path, at % 2 === 0 ? damaged : whole.subarray(0, at))
    expect(await runCli(args, { cwd })).toEqual(cold)
  }
})

test('a cache folder that cannot be made only makes the run slower', async () => {
  const cwd = makeProject({ 'a.md': draft, kept: 'a file' })
  const run = await runCli(['a.md', ...only, '--cache-location', 'kept/below'], { cwd })
  expect(run.status).toBe(0)
  expect(run.stderr).toBe('')
})

test('shards cover every document once, and merge into the bytes of one run', async () => {
  const files = Object.fromEntries(Array.from({ length: 23 }, (_, i) => [`docs/a${i}.md`, `${draft}\nNo. ${i}.\n`]))
  const cwd = makeProject(files)
  const whole = await runCli(['docs', ...only], { cwd })
  for (let shard = 1; shard <= 3; shard++) {
    await runCli(['docs', ...only, '--shard', `${shard}/3`, '-o', `part${shard}.json`], { cwd })
  }
  const merged = await runCli(['report', 'merge', 'part2.json', 'part3.json', 'part1.json', 'part2.json'], { cwd })
  expect(merged.stdout).toBe(whole.stdout)
})

test.each([['0/3'], ['4/3'], ['x']])('--shard %s is refused', async (shard) => {
  const run = await runCli(['.', '--shard', shard], { cwd: makeProject({ 'a.md': draft }) })
  expect(run.status).toBe(2)
  expect(run.stderr).toMatch(/--shard/)
})
