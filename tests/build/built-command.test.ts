import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCli } from '../cli/run-cli.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'factlint-built-'))
  execFileSync('node', ['scripts/build.js', join(folder, 'dist')])
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const articles = globSync('fixtures/articles/*.{md,txt}').sort()
const options = [
  'check',
  '--no-config',
  '--preset',
  'pedantic',
  '--as-of',
  '2026-01-05',
  '--format',
  'ndjson',
]

const runBuilt = (environment: Readonly<Record<string, string>>) =>
  spawnSync('node', [join(folder, 'dist/start.cjs'), ...options, ...articles], {
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: folder, ...environment },
    maxBuffer: 2 ** 28,
  })

test(
  'the built command finds what the source finds, before and after its code is kept',
  { timeout: 120_000 },
  async () => {
    const { status, stdout } = await runCli([...options, ...articles])
    for (const environment of [{ FACTLINT_CODE_CACHE: '0' }, {}, {}]) {
      const built = runBuilt(environment)
      expect(built.status).toBe(status)
      expect(built.stdout).toBe(stdout)
    }
  },
)

test('the bundle is plain ASCII', () => {
  expect(readFileSync(join(folder, 'dist/cli.cjs'), 'utf8')).not.toMatch(/[^\0-\x7f]/)
})
