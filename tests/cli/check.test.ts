import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeProject, runCli } from './run-cli.ts'

const draft = '# Talks\n\nThe deal is off, a senior diplomat said on Monday.\n'
const only = ['--only', 'attribution/unnamed-source']

const findings = (stdout: string) =>
  (JSON.parse(stdout) as { files: { path: string; findings: { rule: string }[] }[] }).files

test('a warning does not fail a run; --fail-on and --max-warnings do', async () => {
  const cwd = makeProject({ 'a.md': draft })
  const status = async (...args: string[]) =>
    (await runCli(['a.md', ...only, ...args], { cwd })).status
  expect(await status()).toBe(0)
  expect(await status('--fail-on', 'warning')).toBe(1)
  expect(await status('--max-warnings', '0')).toBe(1)
  expect(await status('--max-warnings', '1')).toBe(0)
  expect(await status('--rule', 'unnamed-source:error')).toBe(1)
  expect(await status('--rule', 'unnamed-source:error', '--fail-on', 'never')).toBe(0)
})

test('several reports at once, each to its place', async () => {
  const cwd = makeProject({ 'a.md': draft })
  const run = await runCli(
    ['a.md', ...only, '--format', 'compact', '--format', 'sarif=out/r.sarif'],
    { cwd },
  )
  expect(run.stdout).toMatch(/^a\.md:3:\d+: warning: /)
  const sarif = JSON.parse(readFileSync(join(cwd, 'out/r.sarif'), 'utf8')) as { version: string }
  expect(sarif.version).toBe('2.1.0')
})

test('the configuration nearest to a document holds, overrides too', async () => {
  const cwd = makeProject({
    'factlint.config.yaml':
      'rules: { unnamed-source: error }\noverrides:\n  - files: ["notes/**"]\n    rules: { unnamed-source: off }\n',
    'a.md': draft,
    'notes/a.md': draft,
    'deep/.factlintrc.json': '{"rules": {"unnamed-source": "info"}}',
    'deep/a.md': draft,
  })
  const run = await runCli(['--format', 'compact', 'a.md', 'notes/a.md', 'deep/a.md'], { cwd })
  expect(run.stdout).toMatch(/^a\.md:3:\d+: error: .*unnamed-source/m)
  expect(run.stdout).toMatch(/^deep\/a\.md:3:\d+: info: .*unnamed-source/m)
  expect(run.stdout).not.toMatch(/^notes.*unnamed-source/m)
  expect(run.status).toBe(1)
})

test('--no-config reads no configuration', async () => {
  const cwd = makeProject({ 'factlint.config.yaml': 'rules: { nonsense: error }', 'a.md': draft })
  expect((await runCli(['a.md', '--no-config', ...only], { cwd })).status).toBe(0)
})

test('a package.json key and extends from a file work', async () => {
  const cwd = makeProject({
    'package.json': '{"name": "x", "factlint": {"extends": ["./base.yaml"]}}',
    'base.yaml': 'rules: { unnamed-source: error }',
    'a.md': draft,
  })
  expect((await runCli(['a.md'], { cwd })).status).toBe(1)
})

test('code runs with --allow-plugins: a TypeScript configuration with a rule of its own', async () => {
  const cwd = makeProject({
    'factlint.config.ts':
      'const severity: string = "error"\nexport default { plugins: ["./house.ts"], rules: { "house/deal": severity } }',
    'house.ts': `export const rules = [{
      id: 'house/deal',
      meta: { summary: 's', why: 'w', severity: 'warning', tier: 'recommended', kind: 'document', examples: { wrong: [], right: [] } },
      options: { kind: 'schema', type: 'strict_object', reference: () => 0, expects: 'Object', async: false, entries: {}, '~standard': {}, '~run': (d: object) => ({ ...d, typed: true }) },
      messages: { deal: () => ({ what: '“deal”', help: 'Say agreement.' }) },
      *check({ article, finding }: any) { const start = article.prose.indexOf('deal'); yield finding({ start, end: start + 4 }, 'deal', {}) },
    }]`,
    'a.md': draft,
  })
  const run = await runCli(
    ['a.md', '--allow-plugins', '--format', 'compact', '--fail-on', 'error'],
    { cwd },
  )
  expect(run.stderr).toBe('')
  expect(run.stdout).toMatch(/a\.md:3:5: error: “deal” \[house\/deal\]/)
  expect(run.status).toBe(1)
})

test('standard input, with a name that gives the format', async () => {
  const run = await runCli(
    ['--stdin', '--stdin-filename', 'x.txt', '--no-config', '--format', 'json', ...only],
    { stdin: draft },
  )
  expect(findings(run.stdout)).toMatchObject([{ path: 'x.txt', findings: [{ rule: only[1] }] }])
})

test('JSON Lines: an answer a line in order, bad lines told, the next ones still run', async () => {
  const lines = [
    { id: 'a', text: 'The deal is off, a senior diplomat said.' },
    'not json',
    { id: 'b' },
    { id: 'c', text: 'Fine.', format: 'pdf' },
    { id: 'd', text: 'Fine.', more: 1, date: '2026-01-10' },
  ]
  const stdin = lines
    .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
    .join('\n')
  const run = await runCli(['check', '--jsonl', '--no-config', ...only], { stdin })
  const answers = run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(answers.map(({ id }) => id)).toEqual(['a', null, 'b', 'c', 'd'])
  expect(
    answers.map((answer) =>
      'error' in answer ? 'error' : (answer['findings'] as unknown[]).length,
    ),
  ).toEqual([1, 'error', 'error', 'error', 0])
  expect(run.status).toBe(2)
})

test('a baseline takes what is known, and only that, also after moves', async () => {
  const cwd = makeProject({ 'a.md': draft })
  await runCli(['a.md', ...only, '--update-baseline'], { cwd })
  const again = (text: string, name: string) =>
    runCli(
      [
        '--stdin',
        '--stdin-filename',
        name,
        ...only,
        '--baseline',
        'factlint.baseline.json',
        '--format',
        'json',
      ],
      { cwd, stdin: text },
    )
  expect(findings((await again(draft, 'a.md')).stdout)[0]?.findings).toEqual([])
  expect(
    findings(
      (await again(draft.replace('# Talks\n', '# Talks\n\nNew words first.\n'), 'renamed.md'))
        .stdout,
    )[0]?.findings,
  ).toEqual([])
  const more = `${draft}\nThe fund will close, a trader said.\n`
  expect(findings((await again(more, 'a.md')).stdout)[0]?.findings).toHaveLength(1)
})

test('--print-config shows severity and options', async () => {
  const cwd = makeProject({ 'factlint.config.yaml': 'rules: { unnamed-source: error }' })
  const { stdout } = await runCli(['--print-config', 'a.md'], { cwd })
  expect(
    (JSON.parse(stdout) as { rules: Record<string, unknown[]> }).rules[
      'attribution/unnamed-source'
    ]?.[0],
  ).toBe('error')
})

test('explain and rules tell of every rule, and of the nearest name', async () => {
  expect((await runCli(['explain', 'unnamed-source'])).stdout).toMatch(
    /^# attribution\/unnamed-source\n[\s\S]*## Why/,
  )
  expect((await runCli(['explain', 'unnamed-sorce'])).stderr).toMatch(
    /did you mean “unnamed-source”/,
  )
  expect((await runCli(['rules'])).stdout).toMatch(
    /^attribution\/unnamed-source +warning +recommended/m,
  )
})

test('init writes a configuration once', async () => {
  const cwd = makeProject({})
  expect((await runCli(['init', '--yes', '--preset', 'news'], { cwd })).status).toBe(0)
  expect(readFileSync(join(cwd, 'factlint.config.yaml'), 'utf8')).toMatch(/^extends: news$/m)
  expect((await runCli(['init', '--yes'], { cwd })).status).toBe(2)
})

test('colours only on a terminal that wants them', async () => {
  const cwd = makeProject({ 'a.md': draft })
  const escape = String.fromCharCode(27)
  const shown = async (setting: object, ...args: string[]) =>
    (await runCli(['a.md', ...only, ...args], { cwd, ...setting })).stdout.includes(escape)
  expect(await shown({ isTTY: true })).toBe(true)
  expect(await shown({ isTTY: false })).toBe(false)
  expect(await shown({ isTTY: true }, '--no-color')).toBe(false)
  expect(await shown({ isTTY: true, env: { NO_COLOR: '1' } })).toBe(false)
})
