import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, test } from 'vitest'
import { runCli } from './cli/run-cli.ts'

const articles = globSync(['fixtures/articles/*.md', 'fixtures/articles/*.txt'], {
  ignore: ['**/*.report.txt'],
}).sort()

/** Whole articles and the reports they get; `npx vitest run tests/golden.test.ts -u` writes them anew. */
describe.each(articles)('%s', (path) => {
  test('gets its report', async () => {
    const { stdout, status } = await runCli([path, '--no-config', '--as-of', '2026-11-24'])
    await expect(`${stdout}exit ${status}\n`).toMatchFileSnapshot(
      `../${path.replace(/\.\w+$/, '.report.txt')}`,
    )
  })
})

test('the good article has nothing a reader could challenge', () => {
  expect(readFileSync('fixtures/articles/kosovo-lead-right.report.txt', 'utf8')).toMatch(/nothing found/)
})
