import { symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { remark } from 'remark'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import type remarkFactlint from '../../src/remark/remark-factlint.ts'
import { packPackage, temporaryFolder } from './packed.ts'
import { runTool, writeFiles } from './run-tool.ts'

const { folder } = packPackage()
const { default: plugin } = (await import(pathToFileURL(join(folder, 'dist/remark.js')).href)) as {
  default: typeof remarkFactlint
}
const text =
  '# Pier\n\n😀 Experts say the ferry is unsafe.\n\nThe fire began on Monday, 25 November 2026.\n'

async function messages(
  words: string,
  config?: Parameters<typeof plugin>[0],
  cwd = temporaryFolder('factlint-remark-'),
) {
  const file = new VFile({ value: words, path: join(cwd, 'a.md'), cwd })
  await remark().use(plugin, config).process(file)
  return file.messages
}

test('findings become messages with exact places', async () => {
  const [first, second] = await messages(text)
  expect(first).toMatchObject({
    source: 'factlint',
    ruleId: 'attribution/vague-source',
    fatal: false,
    line: 3,
    column: 4,
    actual: 'Experts say',
  })
  expect(first?.url).toMatch(/^https:.*attribution\/vague-source\.md$/)
  expect(first?.note).toMatch(/^Name /)
  const { start, end } = first?.place as { start: { offset: number }; end: { offset: number } }
  expect(text.slice(start.offset, end.offset)).toBe('Experts say')
  expect(second).toMatchObject({ ruleId: 'dates/weekday-mismatch', fatal: true })
})

test('the note holds the other half; a suggestion is what was expected', async () => {
  const council =
    'The council has 31 seats.\n\nA storm cut the power for hours. All 33 seats are up for election in May.\n'
  const [figure] = await messages(council, { rules: { 'conflicting-figure': 'warning' } })
  expect(figure?.note).toContain('1:17: ')
  const [name] = await messages('The hall is named after Elenor Roosevelt.\n')
  expect(name).toMatchObject({ actual: 'Elenor Roosevelt', expected: ['Eleanor Roosevelt'] })
})

test('the options are a configuration; a wrong one is refused', async () => {
  const off = { rules: { 'attribution/vague-source': 'off', 'dates/*': 'off' } } as const
  expect(await messages(text, off)).toEqual([])
  const quiet = await messages(text, { rules: { 'attribution/vague-source': 'off' } })
  expect(quiet.map(({ ruleId }) => ruleId)).toEqual(['dates/weekday-mismatch'])
  const misspelt = { rulez: {} } as Parameters<typeof plugin>[0]
  await expect(messages(text, misspelt)).rejects.toThrow('did you mean “rules”?')
  await expect(messages(text, { plugins: ['./x.js'] })).rejects.toThrow('plugins are code')
})

test('remark-cli reports them with the configuration nearest to the file', () => {
  const cwd = temporaryFolder('factlint-remark-')
  writeFiles(cwd, {
    'a.md': text,
    'docs/a.md': text,
    'docs/factlint.config.yaml':
      'rules: {dates/weekday-mismatch: off, attribution/vague-source: info}\n',
    'package.json': '{"type": "module"}',
    '.remarkrc.json': '{"plugins": ["factlint/remark"]}',
    'node_modules/.keep': '',
  })
  symlinkSync(folder, join(cwd, 'node_modules/factlint'))
  const cli = resolve('node_modules/remark-cli/cli.js')
  const all = runTool('node', [cli, 'a.md', '--no-stdout', '--no-color'], { cwd })
  expect(all.output).toMatch(
    /3:4-3:15\s+warning\s+“Experts say” does not say who\.\s+vague-source\s+factlint|attribution\/vague-source\s+factlint/,
  )
  expect(all.output).toContain('25 November 2026')
  expect(all.status).toBe(1)
  const mild = runTool('node', [cli, 'docs/a.md', '--no-stdout', '--no-color', '--frail'], { cwd })
  expect(mild.output).toMatch(/info\s+“Experts say”/)
  expect(mild.status).toBe(0)
})
