import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { afterAll, expect, test } from 'vitest'
import { packPackage, temporaryFolder } from './packed.ts'
import { runTool, writeFiles } from './run-tool.ts'

const { bin } = packPackage()
const vague = 'Experts say the ferry is unsafe.'
const weekday = 'The fire began on Monday, 25 November 2026, at the old pier.'
const outside = temporaryFolder('factlint-outside-')
const root = join(temporaryFolder('factlint-mcp-'), 'root')
writeFiles(outside, { 'secret.md': vague, 'folder/more.md': vague })
writeFiles(root, {
  'draft.md': `${vague}\n\n${weekday}\n`,
  'strict/draft.md': vague,
  'strict/factlint.config.yaml': 'rules: {attribution/vague-source: error}\nignores: [old.md]\n',
  'strict/old.md': vague,
  '.env': 'TOKEN=1',
  '.git/notes.md': vague,
  'inside.md': vague,
  'plugin/factlint.config.yaml': 'plugins: [./rules.js]\n',
  'plugin/draft.md': vague,
})
symlinkSync(join(outside, 'secret.md'), join(root, 'link.md'))
symlinkSync(join(outside, 'folder'), join(root, 'folder'))
symlinkSync(join(root, '.env'), join(root, 'env.md'))
symlinkSync(join(root, 'inside.md'), join(root, 'alias.md'))

const client = new Client({ name: 'test', version: '1.0.0' })
await client.connect(
  new StdioClientTransport({ command: 'node', args: [bin, 'mcp', '--root', root], cwd: outside }),
)
afterAll(() => client.close())

const call = async (name: string, given: Record<string, unknown>): Promise<CallToolResult> =>
  (await client.callTool({ name, arguments: given })) as CallToolResult

const textOf = ({ content }: CallToolResult): string =>
  content.map((part) => (part.type === 'text' ? part.text : '')).join('')

interface Checked {
  readonly path: string
  readonly findings: readonly { rule: string; severity: string; start: number; end: number }[]
}

const checked = async (name: string, given: Record<string, unknown>): Promise<Checked> => {
  const result = await call(name, given)
  expect(result.isError, textOf(result)).toBeFalsy()
  expect(JSON.parse(textOf(result))).toEqual(result.structuredContent)
  return result.structuredContent as unknown as Checked
}

test('five tools, all of which only read', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual([
    'check_text',
    'check_file',
    'list_claims',
    'verify_claim',
    'explain_rule',
  ])
  for (const { annotations, description, inputSchema } of tools) {
    expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false })
    expect(description).toBeTruthy()
    expect(inputSchema.type).toBe('object')
  }
  const [text] = tools
  expect(text?.inputSchema.required).toEqual(['text'])
  expect(client.getServerVersion()?.name).toBe('factlint')
})

test('a file is checked as on the command line', async () => {
  for (const path of ['draft.md', 'strict/draft.md']) {
    const { findings } = await checked('check_file', { path })
    const run = runTool('node', [bin, path, '--format', 'json'], { cwd: root })
    const { files } = JSON.parse(run.stdout) as { files: { findings: unknown[] }[] }
    expect(findings.length).toBeGreaterThan(0)
    expect(findings).toEqual(files[0]?.findings)
  }
  expect((await checked('check_file', { path: 'strict/draft.md' })).findings[0]?.severity).toBe(
    'error',
  )
  expect((await checked('check_file', { path: 'alias.md' })).findings.length).toBeGreaterThan(0)
})

test('a text is checked with the spans of what was given', async () => {
  const text = `😀 ${vague}`
  const { findings } = await checked('check_text', { text, format: 'text' })
  const one = findings.find(({ rule }) => rule === 'attribution/vague-source')
  expect(text.slice(one?.start, one?.end)).toBe('Experts say')
})

test('claims of a text or a file, not of both', async () => {
  const { claims } = (await call('list_claims', { path: 'draft.md' })).structuredContent as {
    claims: { id: string; status: string }[]
  }
  expect(claims.length).toBeGreaterThan(0)
  expect(claims[0]?.id).toMatch(/^[0-9a-f]+$/)
  const both = await call('list_claims', { path: 'draft.md', text: vague })
  expect(both.isError).toBe(true)
  expect((await call('list_claims', {})).isError).toBe(true)
  expect((await call('list_claims', { text: vague })).isError).toBeFalsy()
})

test('a claim is held against evidence', async () => {
  const claim = 'The ferry carried 300 people in 2019.'
  const verdict = async (evidence: string) =>
    (await call('verify_claim', { claim, evidence: [evidence] })).structuredContent?.['verdict']
  expect(await verdict('In 2019 the ferry carried 200 people.')).toBe('value-differs')
  expect(await verdict(`He wrote: ${claim}`)).toBe('verbatim')
})

test('a rule is explained; a misspelt one gets its nearest name', async () => {
  expect(textOf(await call('explain_rule', { rule: 'attribution/vague-source' }))).toContain(
    '## Why',
  )
  const wrong = await call('explain_rule', { rule: 'attribution/vague-sourse' })
  expect(wrong.isError).toBe(true)
  expect(textOf(wrong)).toContain('did you mean “attribution/vague-source”?')
})

test.each([
  ['../outside.md', 'is outside the root'],
  [join(outside, 'secret.md'), 'is outside the root'],
  ['link.md', 'leads out of the root'],
  ['folder/more.md', 'leads out of the root'],
  ['env.md', 'is no document'],
  ['.env', 'is no document'],
  ['.git/notes.md', 'is outside the root'],
  ['missing.md', 'does not exist'],
  ['*.md', 'does not exist'],
  ['.', 'is outside the root'],
  ['strict/old.md', 'the configuration ignores it'],
  ['plugin/draft.md', 'plugins are code and were not run'],
])('%s is refused', async (path, words) => {
  const refused = await call('check_file', { path })
  expect(refused.isError).toBe(true)
  expect(textOf(refused)).toContain(words)
})

test('what is malformed is told, and the server goes on', async () => {
  for (const given of [{}, { text: 1 }, { text: 'a', format: 'pdf' }, { text: 'a', other: 1 }]) {
    expect((await call('check_text', given)).isError).toBe(true)
  }
  await expect(client.callTool({ name: 'write_file', arguments: {} })).rejects.toThrow('no tool')
  expect((await checked('check_text', { text: vague })).findings.length).toBeGreaterThan(0)
})
