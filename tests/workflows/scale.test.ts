import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packPackage, temporaryFolder } from './packed.ts'
import { hasTool, runTool, writeFiles } from './run-tool.ts'
import { hasSlurm, startCluster, submit } from './slurm.ts'

const { bin } = packPackage()
const guide = readFileSync('docs/scale.md', 'utf8')

/** The first block of a recipe as the guide has it. */
const recipe = (heading: string): string =>
  /```\w*\n([^]*?)```/.exec(guide.split(`## ${heading}\n`)[1] ?? '')?.[1] ?? ''

/** An archive beside a `factlint` whose third shard is killed the first time. */
function archive(): { readonly cwd: string; readonly path: string; readonly whole: string } {
  const cwd = temporaryFolder('factlint-archive-')
  const articles = Array.from({ length: 24 }, (_, at) => [
    `articles/a${at}.md`,
    `Experts say pier number ${at} is unsafe.\n`,
  ])
  writeFiles(cwd, {
    ...(Object.fromEntries(articles) as Record<string, string>),
    'bin/factlint': `#!/bin/sh
case "$*" in *--shard?3/*) [ -e "${cwd}/died" ] || { : > "${cwd}/died"; kill -9 $$; } ;; esac
exec "${process.execPath}" "${bin}" "$@"
`,
  })
  chmodSync(join(cwd, 'bin/factlint'), 0o755)
  const whole = runTool('node', [bin, 'articles', '--format', 'json'], { cwd }).stdout
  expect(JSON.parse(whole)).toMatchObject({ summary: { files: 24 } })
  return { cwd, path: `${join(cwd, 'bin')}:${process.env['PATH'] ?? ''}`, whole }
}

test.runIf(hasTool('parallel'))(
  'GNU parallel: a shard that died is run again and the report is that of one run',
  () => {
    const { cwd, path, whole } = archive()
    const run = runTool('bash', ['-c', recipe('GNU parallel')], { cwd, env: { PATH: path } })
    expect(existsSync(join(cwd, 'died'))).toBe(true)
    expect(readFileSync(join(cwd, 'report.json'), 'utf8'), run.output).toBe(whole)
  },
)

test.runIf(hasSlurm())(
  'Slurm: a task that died is run again and the report is that of one run',
  () => {
    const { cwd, path, whole } = archive()
    writeFiles(cwd, { 'job.sh': recipe('Slurm').replaceAll('100', '4') })
    const cluster = startCluster(temporaryFolder('factlint-slurm-'))
    try {
      const withPath = { ...cluster, env: { ...cluster.env, PATH: path } }
      const first = submit(cwd, withPath, 'job.sh')
      expect(first.status, first.output).not.toBe(0)
      expect([1, 2, 3, 4].filter((n) => existsSync(join(cwd, `part${n}.json`)))).toEqual([1, 2, 4])
      const again = submit(cwd, withPath, 'job.sh', ['--array=3'])
      expect(again.status, again.output).toBe(0)
    } finally {
      cluster.stop()
    }
    const parts = [1, 2, 3, 4].map((n) => `part${n}.json`)
    expect(runTool('node', [bin, 'report', 'merge', ...parts], { cwd }).stdout).toBe(whole)
  },
)

test('lines split into partitions, an empty one among them, get the answers of one run', () => {
  const cwd = temporaryFolder('factlint-pipe-')
  const lines = Array.from({ length: 9 }, (_, at) =>
    JSON.stringify({ id: at, text: `Experts say pier number ${at} is unsafe.` }),
  )
  const args = [bin, ...'check --jsonl --no-config --fail-on never'.split(' ')]
  expect(recipe('Spark')).toContain(`factlint ${args.slice(1).join(' ')}`)
  const answer = (part: readonly string[]) => {
    const run = runTool('node', args, { cwd, input: part.map((line) => `${line}\n`).join('') })
    expect(run.status, run.output).toBe(0)
    return run.stdout
  }
  const parts = [lines.slice(0, 4), [], lines.slice(4)]
  expect(parts.map(answer).join('')).toBe(answer(lines))
})
