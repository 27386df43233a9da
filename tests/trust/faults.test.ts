import { execFile, spawn } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { makeProject, runCli } from '../cli/run-cli.ts'
import { buildCli, ended, outfile, startCli } from '../sources/build-cli.ts'

const draft = 'The deal is off, a senior diplomat said on Monday.\n'
const files = Object.fromEntries(
  Array.from({ length: 40 }, (_, i) => [`a${i}.md`, `${draft}\nNo. ${i}.\n`]),
)
const args = ['check', '.', '--only', 'unnamed-source', '--format', 'json']

beforeAll(buildCli)

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

test('a process killed while it keeps findings and writes a report leaves nothing half-written', async () => {
  const cwd = makeProject({ ...files, 'report.json': 'old' })
  const whole = await runCli(args, { cwd })
  const full = [...args, '--cache-location', 'kept', '-o', 'report.json']
  for (let kill = 0; kill < 8; kill++) {
    const child = startCli(full, cwd)
    const end = ended(child)
    await wait(120 + 90 * kill)
    child.kill('SIGKILL')
    await end
    expect(['old', whole.stdout]).toContain(readFileSync(join(cwd, 'report.json'), 'utf8'))
  }
  const after = await runCli([...args, '--cache-location', 'kept'], { cwd })
  expect(after.stdout).toBe(whole.stdout)
})

test('two runs at once over one cache and one report agree', async () => {
  const cwd = makeProject(files)
  const whole = await runCli(args, { cwd })
  const full = [...args, '--cache-location', 'kept', '-o', 'report.json']
  const codes = await Promise.all([1, 2, 3].map(() => ended(startCli(full, cwd))))
  expect(codes).toEqual([whole.status, whole.status, whole.status])
  expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe(whole.stdout)
  expect(readdirSync(join(cwd, 'kept')).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test('a full disk keeps the old report and says so', async () => {
  const cwd = makeProject({ ...files, 'report.json': 'old' })
  const line = `ulimit -f 1; exec ${process.execPath} ${outfile} ${args.join(' ')} -o report.json`
  const child = spawn('bash', ['-c', line], { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  const code = await ended(child)
  expect(code).not.toBe(0)
  expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe('old')
})

test('a full disk under the cache only makes the run slower', async () => {
  const cwd = makeProject(files)
  const whole = await runCli(args, { cwd })
  const line = `ulimit -f 0; exec ${process.execPath} ${outfile} ${args.join(' ')} --cache-location kept | cat`
  const { stdout } = await promisify(execFile)('bash', ['-c', line], { cwd, maxBuffer: 1e8 }).catch(
    (error: { stdout: string }) => error,
  )
  expect(stdout).toBe(whole.stdout)
})

test('a clock that jumps changes nothing', async () => {
  const cwd = makeProject(files)
  const full = [...args, '--cache-location', 'kept']
  const whole = await runCli(full, { cwd })
  const kept = join(cwd, 'kept')
  for (const day of [new Date('1975-01-01'), new Date('2099-01-01')]) {
    for (const name of readdirSync(kept)) utimesSync(join(kept, name), day, day)
    expect((await runCli(full, { cwd })).stdout).toBe(whole.stdout)
  }
  expect(existsSync(kept)).toBe(true)
})

test('a shard that died and ran again changes nothing in the merged report', async () => {
  const cwd = makeProject(files)
  const whole = await runCli(args, { cwd })
  const shard = (n: number) => [...args, '--shard', `${n}/3`, '-o', `part${n}.json`]
  const child = startCli(shard(2), cwd)
  const end = ended(child)
  await wait(150)
  child.kill('SIGKILL')
  await end
  for (const n of [1, 2, 3, 2]) await runCli(shard(n), { cwd })
  const merged = await runCli(['report', 'merge', 'part1.json', 'part2.json', 'part3.json'], {
    cwd,
  })
  expect(merged.stdout).toBe(whole.stdout)
  writeFileSync(join(cwd, 'part1.json'), readFileSync(join(cwd, 'part1.json'), 'utf8').slice(0, 50))
  expect((await runCli(['report', 'merge', 'part1.json', 'part2.json'], { cwd })).status).toBe(2)
})
