import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { draftOf } from '../../src/lsp/draft-of.ts'
import { startEditor } from './editor.ts'
import { temporaryFolder } from './packed.ts'
import { runTool, writeFiles } from './run-tool.ts'

interface Manifest {
  readonly main: string
  readonly version: string
  readonly activationEvents: readonly string[]
  readonly capabilities: { readonly untrustedWorkspaces: { readonly supported: boolean } }
  readonly contributes: {
    readonly configuration: { readonly properties: Record<string, { readonly scope: string }> }
  }
}

/** Packages the extension with the editor's own tool and unpacks what a user would install. */
async function packExtension(): Promise<string> {
  const root = temporaryFolder('factlint-vscode-')
  const file = join(root, 'factlint.vsix')
  const run = runTool('node', ['scripts/build-extension.js', file], { cwd: resolve('.') })
  expect(run.status, run.output).toBe(0)
  const { files } = await JSZip.loadAsync(readFileSync(file))
  for (const entry of Object.values(files)) {
    if (entry.dir) continue
    mkdirSync(dirname(join(root, entry.name)), { recursive: true })
    writeFileSync(join(root, entry.name), await entry.async('nodebuffer'))
  }
  return join(root, 'extension')
}

test('the extension is packaged by vsce and brings a server that answers', async () => {
  const folder = await packExtension()
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
  expect(manifest.version).toBe(version)
  expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(true)
  expect(manifest.contributes.configuration.properties['factlint.server']?.scope).toBe('machine')
  const code = readFileSync(join(folder, manifest.main), 'utf8')
  const needed = [...code.matchAll(/require\("([^"./][^"]*)"\)/g)].map(([, name]) => name ?? '')
  expect(needed.filter((name) => name !== 'vscode' && !isBuiltin(name))).toEqual([])

  const cwd = temporaryFolder('factlint-vscode-work-')
  writeFiles(cwd, { 'node_modules/factlint/bin/factlint.js': 'throw new Error("ran")' })
  const editor = await startEditor(join(folder, 'server/bin/factlint.js'), cwd)
  await editor.open('untitled:Untitled-1', 'Experts say the ferry is unsafe.')
  const [found] = await editor.found('untitled:Untitled-1')
  expect(found?.code).toBe('attribution/vague-source')
  expect(await editor.quit()).toBe(0)
})

test('the extension wakes for the languages the server reads', () => {
  const { activationEvents } = JSON.parse(
    readFileSync('editors/vscode/package.json', 'utf8'),
  ) as Manifest
  const source = readFileSync('editors/vscode/extension.js', 'utf8')
  const languages = activationEvents.map((event) => event.replace('onLanguage:', ''))
  for (const language of languages) {
    expect(source).toContain(`'${language}'`)
    const document = TextDocument.create('untitled:a', language, 1, 'A')
    expect(draftOf(document, '/work'), language).toBeDefined()
  }
})
