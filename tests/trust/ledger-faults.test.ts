import { readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readLedger } from '../../src/cli/ledger/ledger-text.ts'
import { makeProject, runCli } from '../cli/run-cli.ts'
import { buildCli, ended, startCli } from '../sources/build-cli.ts'

beforeAll(buildCli)

const claims = Array.from(
  { length: 6 },
  (_, at) => `The pier cost $${at + 2} million in ${2001 + at}.`,
)
const ledgerName = 'factlint.claims.yml'

/** A project, and the arguments that accept each of its claims. */
async function open(): Promise<{
  readonly cwd: string
  readonly accepts: readonly (readonly string[])[]
}> {
  const cwd = makeProject({ 'a.md': `${claims.join('\n\n')}\n` })
  const { stdout } = await runCli(['claims', 'a.md', '--format', 'json', '--no-config'], { cwd })
  const ids = [...stdout.matchAll(/"id": ?"([0-9a-f]+)"/g)].map((match) => match[1] ?? '')
  expect(ids.length).toBeGreaterThanOrEqual(claims.length)
  const by = ['--by', 'Ana Ruiz', '--reason', 'read the accounts']
  return {
    cwd,
    accepts: ids.slice(0, claims.length).map((id) => ['claims', '--accept', id, ...by, 'a.md']),
  }
}

const kept = (cwd: string): string[] =>
  readLedger(readFileSync(join(cwd, ledgerName), 'utf8'))
    .map(({ id }) => id)
    .sort()

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

test('people who accept claims at once lose none', async () => {
  const { cwd, accepts } = await open()
  expect(await Promise.all(accepts.map((args) => ended(startCli(args, cwd))))).toEqual(
    accepts.map(() => 0),
  )
  expect(kept(cwd)).toEqual(accepts.map((args) => args[2]).sort())
  expect(readdirSync(cwd).filter((name) => name.startsWith(ledgerName))).toEqual([ledgerName])
})

test('a ledger whose writer is killed at any point is whole, and has all that was told as accepted', async () => {
  const { cwd, accepts } = await open()
  const [first = [], ...rest] = accepts
  expect(await ended(startCli(first, cwd))).toBe(0)
  const told = [first[2]]
  for (const [at, args] of [...rest, ...rest].entries()) {
    const child = startCli(args, cwd)
    const end = ended(child)
    await wait(60 + 25 * at)
    child.kill('SIGKILL')
    if ((await end) === 0) told.push(args[2])
    expect(kept(cwd)).toEqual(expect.arrayContaining(told))
  }
  for (const args of accepts) expect(await ended(startCli(args, cwd))).toBe(0)
  expect(kept(cwd)).toEqual(accepts.map((args) => args[2]).sort())
  expect(readdirSync(cwd).filter((name) => name.startsWith(ledgerName))).toEqual([ledgerName])
})

test('a clock that jumps breaks no turn of a process that runs', async () => {
  const { cwd, accepts } = await open()
  const [args = []] = accepts
  const guard = join(cwd, `${ledgerName}.busy`)
  writeFileSync(guard, `${process.pid} ${hostname()}`)
  utimesSync(guard, new Date('1975-01-01'), new Date('1975-01-01'))
  const end = ended(startCli(args, cwd))
  await wait(1500)
  expect(readFileSync(guard, 'utf8')).toBe(`${process.pid} ${hostname()}`)
  rmSync(guard)
  expect(await end).toBe(0)
})
