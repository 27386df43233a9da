import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeProject, runCli } from './run-cli.ts'

const draft = 'The deal is off, a senior diplomat said on Monday.\n'

/** Runs over a project that also holds one good draft, which must still be checked. */
async function check(files: Record<string, string | Uint8Array>, args: readonly string[]) {
  const cwd = makeProject({ 'good.md': draft, ...files })
  const run = await runCli(['check', '--format', 'json', '--only', 'unnamed-source', ...args], {
    cwd,
  })
  const answer = JSON.parse(run.stdout) as { files: { path: string; findings: unknown[] }[] }
  return {
    ...run,
    good: answer.files.find(({ path }) => path === 'good.md')?.findings.length ?? 0,
    answer,
  }
}

const oneLine = (text: string) => text.trimEnd().split('\n')

test.each([
  ['a missing path', {}, ['god.md', 'good.md'], /god\.md: .*good\.md/],
  ['a glob that matches nothing', {}, ['*.mdown', 'good.md'], /\*\.mdown: /],
  [
    'a binary file',
    { 'a.md': new Uint8Array([80, 75, 0, 1, 2, 0, 0]) },
    ['a.md', 'good.md'],
    /a\.md: .*binary/,
  ],
  [
    'invalid UTF-8',
    { 'a.md': new Uint8Array([97, 0xc3, 0x28, 98]) },
    ['a.md', 'good.md'],
    /a\.md: .*UTF-8/,
  ],
  [
    'broken front matter',
    { 'a.md': '---\ntitle: "x\n---\n\nText.' },
    ['a.md', 'good.md'],
    /a\.md:\d+: /,
  ],
  ['a front matter bomb', { 'a.md': bomb() }, ['a.md', 'good.md'], /a\.md:?\d*: /],
] as const)(
  '%s: one line, exit 2, the others still checked',
  async (_name, files, args, message) => {
    const { status, stderr, good } = await check(files, args)
    expect(status).toBe(2)
    expect(oneLine(stderr)).toHaveLength(1)
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(good).toBe(1)
  },
)

function bomb(): string {
  const levels = Array.from(
    { length: 9 },
    (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i},`.repeat(9)}]`,
  )
  return `---\nl0: &l0 [x,x]\n${levels.join('\n')}\n---\n\nText.`
}

test('an empty file is a document without findings', async () => {
  const { status, answer } = await check({ 'a.md': '' }, ['a.md'])
  expect(status).toBe(0)
  expect(answer.files).toEqual([{ path: 'a.md', findings: [] }])
})

test('a line of many megabytes is read or refused, in one line', async () => {
  const { status, stderr, good } = await check({ 'a.txt': 'word '.repeat(5_000_000) }, [
    'a.txt',
    'good.md',
  ])
  expect(status).toBe(2)
  expect(stderr).toMatch(/a\.txt: .*(large|size|bytes)/i)
  expect(good).toBe(1)
})

test('a long line under the limit is checked', async () => {
  const { status } = await check({ 'a.txt': 'word '.repeat(400_000) }, ['a.txt'])
  expect(status).toBe(0)
})

test('a directory without permission is told', async () => {
  const cwd = makeProject({ 'good.md': draft, 'closed/a.md': draft })
  const run = await asOrdinaryUser(cwd, () =>
    runCli(['closed', 'good.md', '--format', 'compact'], { cwd }),
  )
  expect(run.status).toBe(2)
  expect(run.stderr).toMatch(/^factlint: closed: .*permission/)
  expect(run.stdout).toMatch(/^good\.md:/m)
})

/** Root may read everything, so for a moment the process is somebody else. */
async function asOrdinaryUser<T>(cwd: string, action: () => Promise<T>): Promise<T> {
  chmodSync(cwd, 0o755)
  chmodSync(join(cwd, 'closed'), 0o000)
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.(65534)
  try {
    return await action()
  } finally {
    if (isRoot) process.seteuid?.(0)
    chmodSync(join(cwd, 'closed'), 0o755)
  }
}

test('a link that leaves the root is refused', async () => {
  const outside = makeProject({ 'secret.md': draft })
  const cwd = makeProject({ 'good.md': draft })
  mkdirSync(join(cwd, 'docs'))
  symlinkSync(join(outside, 'secret.md'), join(cwd, 'docs', 'a.md'))
  const run = await runCli(['check', '--format', 'compact', 'docs/a.md', 'good.md'], { cwd })
  expect(run.status).toBe(2)
  expect(run.stderr).toMatch(/docs\/a\.md: .*(outside|leaves)/)
  expect(run.stdout).toMatch(/good\.md/)
  expect(run.stdout).not.toMatch(/docs\/a\.md:\d/)
})

test('pipes and devices are refused without waiting', async () => {
  const cwd = makeProject({ 'good.md': draft })
  execFileSync('mkfifo', [join(cwd, 'pipe.md')])
  const run = await runCli(['check', 'pipe.md', '/dev/zero', 'good.md'], { cwd })
  expect(run.status).toBe(2)
  expect(run.stderr).toMatch(/pipe\.md: /)
  expect(run.stderr).toMatch(/\/dev\/zero: /)
})

test.each([
  [
    'a misspelt rule',
    'rules:\n  attribution/unnamed-sorce: error\n',
    /factlint\.config\.yaml: rules: .*unnamed-source/,
  ],
  [
    'a misspelt option',
    'rules:\n  unnamed-source: { alow: [] }\n',
    /factlint\.config\.yaml: rules\.attribution\/unnamed-source\.alow/,
  ],
  ['a misspelt setting', 'rulez:\n  x: error\n', /factlint\.config\.yaml: rulez: .*“rules”/],
  ['a misspelt severity', 'rules:\n  unnamed-source: eror\n', /factlint\.config\.yaml: rules/],
  ['a misspelt preset', 'extends: strct\n', /factlint\.config\.yaml: extends: .*“strict”/],
  ['broken YAML', 'rules: [\n', /factlint\.config\.yaml: /],
  [
    'a circle of files',
    'extends: ./factlint.config.yaml\n',
    /factlint\.config\.yaml: extends: extends itself/,
  ],
  ['plugins without permission', 'plugins: [./rules.js]\n', /plugins: .*--allow-plugins/],
])('%s in the configuration: one line, exit 2', async (_name, config, message) => {
  const cwd = makeProject({ 'good.md': draft, 'factlint.config.yaml': config })
  const run = await runCli(['good.md'], { cwd })
  expect(run.status).toBe(2)
  expect(run.stderr).toMatch(message)
  expect(oneLine(run.stderr)).toHaveLength(1)
})

test('configuration that is code is not run', async () => {
  const cwd = makeProject({ 'good.md': draft, 'factlint.config.mjs': 'throw new Error("ran")' })
  const run = await runCli(['good.md'], { cwd })
  expect(run.status).toBe(2)
  expect(run.stderr).toMatch(/factlint\.config\.mjs: is code and was not run; pass --allow-plugins/)
})

test('control characters of a document never reach the terminal', async () => {
  const cwd = makeProject({})
  writeFileSync(
    join(cwd, 'a.md'),
    'The deal is off, a \u001b[31msenior\u202e diplomat\u0007 said on Monday.\n',
  )
  for (const format of ['pretty', 'compact', 'github', 'markdown']) {
    const { stdout } = await runCli(
      ['check', '--format', format, '--only', 'attribution/*', 'a.md'],
      { cwd },
    )
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e]/)
  }
})

test.each([
  [['--as-of', '2026-02-30'], /--as-of/],
  [['--format', 'jsn'], /“json”/],
  [['--fail-on', 'warn'], /“warning”/],
  [['--only', 'unnamed-sorce'], /“unnamed-source”/],
  [['--preset', 'new'], /“news”/],
  [['--polcy', 'ap'], /--policy/],
  [['--config', 'nope.yaml'], /nope\.yaml: there is no such file/],
])('%j is refused in one line, exit 2', async (args, message) => {
  const cwd = makeProject({ 'good.md': draft })
  const run = await runCli(['check', 'good.md', ...args], { cwd })
  expect(run.status).toBe(2)
  expect(run.stderr).toMatch(message)
})
