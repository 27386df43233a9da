import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeProject, runCli } from './run-cli.ts'

const draft = 'Catch by year:\n| Year | Tonnes |\n|---|---|\n| 2024 | 310 |\nThe fleet grew.\n'
const mended = 'Catch by year:\n\n| Year | Tonnes |\n|---|---|\n| 2024 | 310 |\n\nThe fleet grew.\n'
const only = ['--only', 'unseparated-table', '--format', 'compact']

test('--fix mends what is safe to mend and reports the rest', async () => {
  const cwd = makeProject({ 'a.md': draft })
  const first = await runCli(['a.md', '--fix', ...only], { cwd })
  expect(first).toMatchObject({ status: 0, stderr: 'factlint: mended 1 in a.md\n' })
  expect(first.stdout).toContain('nothing found')
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(mended)
  expect((await runCli(['a.md', '--fix', ...only], { cwd })).stderr).toBe('')
})

test('--fix-dry-run tells what it would mend and writes nothing', async () => {
  const cwd = makeProject({ 'a.md': draft })
  const result = await runCli(['a.md', '--fix-dry-run', ...only], { cwd })
  expect(result.stderr).toBe('factlint: would mend 1 in a.md\n')
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(draft)
})
