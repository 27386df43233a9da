import { existsSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { beforeAll, expect, test } from 'vitest'
import { parseLock } from '../../src/sources/lock.ts'
import { lockFileName, readLockFile, updateLockFile } from '../../src/sources/lock-file.ts'
import { withSource } from '../../src/sources/lock.ts'
import { readSnapshot } from '../../src/sources/snapshots.ts'
import { makeProject } from '../cli/run-cli.ts'
import { buildCli, ended, outfile, startCli } from './build-cli.ts'
import { serve, type Handler } from './serve.ts'

beforeAll(buildCli, 60_000)

const text = (name: string): string =>
  `The pier of ${name} was rebuilt with oak and opened again. `.repeat(12)

const slowly =
  (body: string, wait: number): Handler =>
  (_request, response) =>
    void setTimeout(() => response.writeHead(200, { 'content-type': 'text/plain' }).end(body), wait)

const pagesNamed = (names: readonly string[], wait: number): Record<string, Handler> =>
  Object.fromEntries(names.map((name) => [`/${name}`, slowly(text(name), wait)]))

const draftOf = (urls: readonly string[]): string =>
  urls.map((url) => `See [it](${url}).`).join('\n\n')

const pause = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds))

/** Every source of a lock is whole: its text is kept and hashes to its name. */
function expectWhole(folder: string): number {
  const lock = readLockFile(folder)
  const sources = Object.values(lock?.sources ?? {})
  for (const { textSha256 } of sources) {
    expect(readSnapshot(folder, textSha256 ?? '')).toMatchObject({ intact: true })
  }
  return sources.length
}

test('a run killed at any moment leaves the old lock or the new one, and the next run finishes', async () => {
  const names = Array.from({ length: 30 }, (_, at) => `page${at}`)
  const server = await serve(pagesNamed(names, 15))
  const root = makeProject({ 'draft.md': draftOf(names.map((name) => server.url(`/${name}`))) })
  const args = ['sources', 'add', 'draft.md', '--allow-host', server.host]
  let before = 0
  for (const [requests, wait] of [
    [0, 0],
    [2, 0],
    [3, 7],
    [2, 13],
    [3, 18],
    [2, 21],
    [3, 25],
    [2, 29],
  ] as const) {
    const already = server.asked.length
    const child = startCli(args, root)
    const exit = ended(child)
    while (server.asked.length < already + requests) await pause(1)
    await pause(wait)
    child.kill('SIGKILL')
    expect(await exit).toBeNull()
    const now = expectWhole(root)
    expect(now).toBeGreaterThanOrEqual(before)
    before = now
  }
  expect(await ended(startCli(args, root))).toBe(0)
  expect(expectWhole(root)).toBe(names.length)
  expect(readdirSync(root).filter((name) => name.startsWith(lockFileName))).toEqual([lockFileName])
}, 60_000)

test('two processes at once lose nothing', async () => {
  const names = Array.from({ length: 12 }, (_, at) => `page${at}`)
  const server = await serve(pagesNamed(names, 5))
  const urls = names.map((name) => server.url(`/${name}`))
  const root = makeProject({
    'a.md': draftOf(urls.slice(0, 6)),
    'b.md': draftOf(urls.slice(6)),
    'c.md': draftOf([...urls].reverse()),
  })
  const runs = ['a.md', 'b.md', 'c.md'].map((name) =>
    ended(startCli(['sources', 'add', name, '--allow-host', server.host], root)),
  )
  expect(await Promise.all(runs)).toEqual([0, 0, 0])
  expect(expectWhole(root)).toBe(names.length)
}, 60_000)

test('many changes from one process at once lose nothing', async () => {
  const root = makeProject({})
  const add = (at: number) =>
    updateLockFile(root, (lock) =>
      withSource(lock, { url: `https://gazette.example/${at}`, retrieved: '2026-03-04T10:00:00Z' }),
    )
  await Promise.all(Array.from({ length: 25 }, (_, at) => add(at)))
  expect(Object.keys(readLockFile(root)?.sources ?? {})).toHaveLength(25)
})

test.each([
  ['of a dead process', `999999999 ${hostname()}`, 0],
  ['of another machine, long ago', '1 elsewhere', 60_000],
])('takes over a guard %s', async (_name, owner, age) => {
  const guard = `${lockFileName}.busy`
  const root = makeProject({ [guard]: owner })
  const then = new Date(Date.now() - age)
  utimesSync(join(root, guard), then, then)
  await updateLockFile(root, (lock) =>
    withSource(lock, { url: 'https://gazette.example/a', retrieved: '2026-03-04T10:00:00Z' }),
  )
  expect(Object.keys(readLockFile(root)?.sources ?? {})).toEqual(['gazette-example-a'])
  expect(existsSync(join(root, guard))).toBe(false)
})

test('writes sorted blocks, keeps what it does not know, and reads its own file back', async () => {
  const root = makeProject({
    [lockFileName]:
      'lockfileVersion: 1\nsources:\n  b:\n    url: https://b.example/\n    retrieved: 2026-03-04T10:00:00Z\nclaims:\n  c1: {file: a.md}\n',
  })
  await updateLockFile(root, (lock) =>
    withSource(lock, { url: 'https://a.example/x', retrieved: '2026-03-05T10:00:00Z' }),
  )
  const written = readFileSync(join(root, lockFileName), 'utf8')
  expect(written.indexOf('a-example-x')).toBeLessThan(written.indexOf('\n  b:'))
  expect(parseLock(written).rest).toEqual({ claims: { c1: { file: 'a.md' } } })
})

test.each([
  ['no YAML', 'sources: ['],
  ['a later version', 'lockfileVersion: 2\n'],
  ['a source without address', 'lockfileVersion: 1\nsources: {a: {retrieved: x}}\n'],
])('refuses %s', (_name, yaml) => {
  expect(() => parseLock(yaml)).toThrow(/lock file/)
})

const canUnshare = spawnSync('unshare', ['-rn', 'true']).status === 0

test.runIf(canUnshare)(
  'check --frozen needs no network interface at all',
  async () => {
    const server = await serve({ '/pier': slowly(text('Vik'), 0) })
    const root = makeProject({
      'draft.md': `The pier of Vik was rebuilt with oak ([Gazette](${server.url('/pier')})).\n`,
    })
    expect(
      await ended(startCli(['sources', 'add', 'draft.md', '--allow-host', server.host], root)),
    ).toBe(0)
    const run = spawnSync(
      'unshare',
      ['-rn', process.execPath, outfile, 'check', 'draft.md', '--frozen', '--only', 'sources/*'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    )
    expect(run.status, run.stderr).toBe(0)
    writeFileSync(
      join(root, 'draft.md'),
      `The pier of Vik was rebuilt ([Gazette](${server.url('/other')})).\n`,
    )
    const late = spawnSync(
      'unshare',
      ['-rn', process.execPath, outfile, 'check', 'draft.md', '--frozen', '--only', 'sources/*'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    )
    expect(late.status).toBe(1)
    expect(late.stdout).toContain('unlocked-source')
  },
  60_000,
)
