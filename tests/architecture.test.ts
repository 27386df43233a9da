import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'

/** The layer law: a folder may import from itself and from those listed. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  text: [],
  documents: ['text'],
  diagnostics: ['text'],
  article: ['text', 'documents'],
  evidence: ['text', 'documents'],
  verify: ['text', 'documents', 'article', 'evidence'],
  rule: ['text', 'documents', 'article', 'evidence', 'diagnostics'],
  rules: ['text', 'documents', 'diagnostics', 'article', 'evidence', 'rule', 'verify'],
  config: ['text', 'diagnostics', 'rule'],
  engine: ['text', 'documents', 'article', 'evidence', 'diagnostics', 'rule'],
  reports: ['text', 'documents', 'article', 'diagnostics', 'evidence'],
  sources: ['text', 'documents', 'article', 'evidence', 'verify'],
  facts: ['text', 'evidence'],
  lsp: ['text', 'documents', 'diagnostics', 'article', 'evidence', 'rule', 'engine', 'reports'],
  mcp: ['text', 'documents'],
  testing: ['text', 'documents', 'article', 'evidence', 'rule', 'diagnostics'],
}

/** Folders that may read files, the network or the process. */
const doesInputOutput = [
  'config',
  'sources',
  'facts',
  'cli',
  'start',
  'action',
  'lsp',
  'mcp',
  'remark',
]

const files = globSync(['src/**/*.ts', 'rules/**/*.ts']).sort()
const layerOf = (path: string): string =>
  path.startsWith('rules/') ? 'rules' : (path.split('/')[1] ?? '')

function importsOf(path: string): string[] {
  const source = readFileSync(path, 'utf8')
  const pattern = /(?:from|import\()\s*'([^']+)'/g
  return [...source.matchAll(pattern)].map((match) => match[1] ?? '')
}

const localImports = (path: string): string[] =>
  importsOf(path)
    .filter((target) => target.startsWith('.'))
    .map((target) => relative('.', join(dirname(path), target)))

test('each folder imports only from the layers below it', () => {
  const broken = files
    .filter((path) => layerOf(path) in mayImport)
    .flatMap((path) => {
      const layer = layerOf(path)
      const allowed = [layer, ...(mayImport[layer] ?? [])]
      return localImports(path)
        .filter((target) => /^(?:src|rules)\//.test(target))
        .filter((target) => !allowed.includes(layerOf(target)))
        .map((target) => `${path} -> ${target}`)
    })
  expect(broken).toEqual([])
})

test('a rule imports no other rule', () => {
  const broken = files
    .filter((path) => /^rules\/[a-z]+\/[a-z-]+\.ts$/.test(path))
    .flatMap((path) =>
      localImports(path)
        .filter((target) => target.startsWith('rules/') && isRuleFile(target))
        .map((target) => `${path} -> ${target}`),
    )
  expect(broken).toEqual([])
})

const isRuleFile = (path: string): boolean =>
  readFileSync(path, 'utf8').includes('export default defineRule')

test('only the outer folders do input and output', () => {
  const outside = /^(?:node:(?!module$)|commander$|undici$)/
  const broken = files
    .filter((path) => !doesInputOutput.includes(layerOf(path)))
    .filter((path) => path !== 'src/documents/find-documents.ts')
    .filter((path) => importsOf(path).some((target) => outside.test(target)))
  expect(broken).toEqual([])
})

test('only the outer folders mention the process or the console', () => {
  const broken = files
    .filter((path) => !doesInputOutput.includes(layerOf(path)))
    .filter((path) => /\b(?:process|console)\.\w/.test(readFileSync(path, 'utf8')))
  expect(broken).toEqual([])
})
