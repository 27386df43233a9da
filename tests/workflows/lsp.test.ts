import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type {
  CodeAction,
  CodeLens,
  Hover,
  Location,
  TextEdit,
} from 'vscode-languageserver-protocol/node'
import { startEditor, uriOf, type Editor } from './editor.ts'
import { packPackage, temporaryFolder } from './packed.ts'
import { runTool, writeFiles } from './run-tool.ts'

const { bin } = packPackage()
const vague = 'Experts say the ferry is unsafe.'
const weekday = 'The fire began on Monday, 25 November 2026, at the old pier.'
const start = { line: 0, character: 0 }
const resolving = {
  textDocument: {
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
}

const editor = await startEditor(bin, temporaryFolder('factlint-editor-'), resolving)

function project(files: Readonly<Record<string, string>>): string {
  const cwd = temporaryFolder('factlint-editor-')
  writeFiles(cwd, files)
  return cwd
}

const rangeIn = (text: string, words: string) => {
  const document = TextDocument.create('a', 'a', 1, text)
  const at = text.indexOf(words)
  return { start: document.positionAt(at), end: document.positionAt(at + words.length) }
}

const applied = (text: string, edits: TextEdit[]): string =>
  TextDocument.applyEdits(TextDocument.create('a', 'a', 1, text), edits)

const actionsAt = (
  editor: Editor,
  uri: string,
  range: ReturnType<typeof rangeIn>,
  only?: string[],
): Promise<CodeAction[]> =>
  editor.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [], ...(only ? { only } : {}) },
  })

test('an editor sees what the command line sees, with the settings of the nearest file', async () => {
  const text = `# Pier\n\n${vague}\n\n<!-- factlint-disable-next vague-source -- she is in the note -->\n${vague}\n\n${weekday} It cost €5 million.\n`
  const cwd = project({
    'docs/a.md': text,
    'docs/factlint.config.yaml':
      'rules:\n  attribution/vague-source: error\nignores: [ignored.md]\n',
    'docs/ignored.md': text,
  })
  const printed = runTool('node', [bin, 'docs/a.md', '--format', 'json'], { cwd })
  const { files } = JSON.parse(printed.stdout) as {
    files: { findings: { rule: string; severity: string; line: number; column: number }[] }[]
  }
  const expected = files[0]?.findings.map(
    (one) => `${one.line}:${one.column} ${one.severity} ${one.rule}`,
  )
  expect(expected?.length).toBeGreaterThan(1)
  await editor.open(uriOf(join(cwd, 'docs/a.md')), text)
  const found = await editor.found(uriOf(join(cwd, 'docs/a.md')))
  const names = ['', 'error', 'warning', 'info']
  expect(
    found.map(
      (one) =>
        `${one.range.start.line + 1}:${one.range.start.character + 1} ${names[one.severity ?? 0]} ${one.code}`,
    ),
  ).toEqual(expected)
  expect(found[0]?.codeDescription?.href).toContain('/docs/rules/')
  await editor.open(uriOf(join(cwd, 'docs/ignored.md')), text)
  expect(await editor.found(uriOf(join(cwd, 'docs/ignored.md')))).toEqual([])
})

test('edits arrive in pieces; a draft nobody saved is read by its language', async () => {
  const uri = 'untitled:Untitled-1'
  await editor.open(uri, `Pier\n\nThe pier closed.\n`, 'plaintext')
  expect(await editor.found(uri)).toEqual([])
  await editor.change(
    uri,
    2,
    { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
    `${vague} `,
  )
  const found = await editor.found(uri, 2)
  expect(found.map(({ code }) => code)).toContain('attribution/vague-source')
  expect(found[0]?.range.start).toEqual({ line: 2, character: 0 })
  await editor.change(
    uri,
    3,
    { start: { line: 2, character: 0 }, end: { line: 2, character: vague.length } },
    'Ana Ruiz says the ferry is safe.',
  )
  expect((await editor.found(uri, 3)).map(({ code }) => code)).not.toContain(
    'attribution/vague-source',
  )
  await editor.open('untitled:program', vague, 'javascript')
  expect(await editor.found('untitled:program')).toEqual([])
})

test('a hover says why and what a finding was held against', async () => {
  const text =
    'The bridge at Norwick opened on Monday, 25 November 2026.\n\nDonald Trump recognised Kosovo in 2008, when he was president.\n'
  const cwd = project({})
  const uri = uriOf(join(cwd, 'a.md'))
  await editor.open(uri, text)
  const found = await editor.found(uri)
  const hover = (position: object) =>
    editor.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position,
    })
  for (const one of found) {
    const { contents } = (await hover(one.range.start)) as { contents: { value: string } }
    expect(contents.value).toContain('*Why:*')
    expect(contents.value).toContain(`${one.code as string}.md`)
  }
  const facts = found.find(({ code }) => String(code).startsWith('facts/'))
  expect(facts).toBeDefined()
  const { contents } = (await hover(facts?.range.start ?? start)) as { contents: { value: string } }
  expect(contents.value).toContain('*Held against:*')
  expect(await hover({ line: 1, character: 0 })).toBeNull()
})

test('from one half of a contradiction to the other and back', async () => {
  const text =
    '# Council\n\nThe council has 31 seats.\n\nVisitors may listen.\n\nA storm cut the power for hours. All 33 seats are up for election in May.\n'
  const cwd = project({ 'factlint.config.yaml': 'extends: strict\n' })
  const uri = uriOf(join(cwd, 'a.md'))
  await editor.open(uri, text)
  const one = (await editor.found(uri)).find(({ relatedInformation }) => relatedInformation?.length)
  expect(one?.relatedInformation?.[0]?.location.uri).toBe(uri)
  const other = one?.relatedInformation?.[0]?.location.range
  expect(other?.start.line).not.toBe(one?.range.start.line)
  const definition = (position: object) =>
    editor.connection.sendRequest<Location[]>('textDocument/definition', {
      textDocument: { uri },
      position,
    })
  expect(await definition(one?.range.start ?? start)).toContainEqual({ uri, range: other })
  expect(await definition(other?.start ?? start)).toContainEqual({ uri, range: one?.range })
  expect(await definition({ line: 4, character: 3 })).toEqual([])
})

test('a finding is silenced with a reason, in the words of its format', async () => {
  const markdown = `# Pier\n\n${vague} It rains.\n\n- One\n- ${vague}\n\n| A | B |\n|---|---|\n| ${vague} | x |\n\n> ${vague}\n`
  const texts: Record<string, string> = {
    'a.md': markdown,
    'b.txt': `Pier\n\n${vague}\nIt rains.\n`,
    'c.html': `<!doctype html><title>Pier</title>\n<h1>Pier</h1><p\n class="x">${vague}</p><ul><li>${vague}</li></ul>\n`,
    'd.mdx': `# Pier\n\n${vague}\n`,
    'e.md': `# Pier\r\n\r\n${vague}\r\n`,
  }
  const cwd = project({ ...texts, 'factlint.config.yaml': 'requireReason: true\n' })
  for (const [name, first] of Object.entries(texts)) {
    const uri = uriOf(join(cwd, name))
    await editor.open(uri, first)
    let text = first
    let version = 1
    let found = await editor.found(uri)
    const wanted = found.filter(({ code }) => code === 'attribution/vague-source').length
    expect(wanted, name).toBeGreaterThan(0)
    for (let left = wanted; left > 0; left--) {
      const target = found.find(({ code }) => code === 'attribution/vague-source')
      const actions = await actionsAt(editor, uri, target?.range ?? { start, end: start })
      const action = actions.find(({ title }) => title.includes('Silence attribution/vague-source'))
      expect(action?.edit).toBeUndefined()
      const { edit } = await editor.connection.sendRequest<CodeAction>('codeAction/resolve', action)
      const [change] = edit?.changes?.[uri] ?? []
      expect(change?.newText, name).toMatch(
        name.endsWith('.mdx') ? /\{\/\* factlint-.* -- .+ \*\/\}/ : /<!-- factlint-.* -- .+ -->/,
      )
      text = applied(text, change ? [change] : [])
      await editor.change(
        uri,
        ++version,
        change?.range ?? { start, end: start },
        change?.newText ?? '',
      )
      found = await editor.found(uri, version)
      const codes = found.map(({ code }) => code)
      expect(
        codes.filter((code) => code === 'attribution/vague-source'),
        name,
      ).toHaveLength(left - 1)
      expect(
        codes.filter((code) => String(code).startsWith('factlint/')),
        name,
      ).toEqual([])
    }
    if (name === 'e.md') expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  }
})

test('an editor without resolve gets the whole edit, one with snippets the reason to write over', async () => {
  const cwd = project({})
  const uri = uriOf(join(cwd, 'a.md'))
  const plain = await startEditor(bin, cwd)
  await plain.open(uri, vague)
  const [whole] = await actionsAt(plain, uri, rangeIn(vague, 'Experts'), ['quickfix'])
  expect(whole?.edit?.changes?.[uri]?.[0]?.newText).toContain('factlint-disable-next')
  expect(await plain.quit()).toBe(0)
  const rich = await startEditor(bin, cwd, {
    workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
  })
  await rich.open(uri, vague)
  const [snippet] = await actionsAt(rich, uri, rangeIn(vague, 'Experts'))
  expect(JSON.stringify(snippet?.edit?.documentChanges)).toContain('-- ${1:')
})

test('a suggestion is one step away', async () => {
  const cwd = project({})
  const uri = uriOf(join(cwd, 'a.md'))
  const text = 'The hall is named after Elenor Roosevelt.\n'
  await editor.open(uri, text)
  const actions = await actionsAt(editor, uri, rangeIn(text, 'Elenor'), ['quickfix'])
  const action = actions.find(({ title }) => title === 'Write “Eleanor Roosevelt”.')
  expect(applied(text, action?.edit?.changes?.[uri] ?? [])).toContain('after Eleanor Roosevelt.')
  expect(action?.diagnostics?.[0]?.code).toBe('names/misspelt-name')
  expect(await actionsAt(editor, uri, rangeIn(text, 'Elenor'), ['refactor'])).toEqual([])
})

test('a lens over each line with claims that nothing backs', async () => {
  const cwd = project({})
  const uri = uriOf(join(cwd, 'a.md'))
  await editor.open(
    uri,
    '# Pier\n\nThe pier earned 12 million euros in 2019. Hello there.\n\nThe pier earned 12 million euros, said Ana Ruiz.\n',
  )
  const lenses = await editor.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
    textDocument: { uri },
  })
  expect(lenses.map(({ range }) => range.start.line)).toEqual([2])
  expect(lenses[0]?.command?.title).toMatch(/^1 claim without a source · worth checking 0\.\d\d$/)
  const { command, arguments: args } = lenses[0]?.command ?? {}
  expect(
    await editor.connection.sendRequest('workspace/executeCommand', { command, arguments: args }),
  ).toBeNull()
})

test('code of the workspace never runs; a changed configuration counts at once', async () => {
  const cwd = project({
    'code/factlint.config.js':
      'require("fs").writeFileSync(__dirname + "/ran", ""); export default {}',
    'plugins/factlint.config.yaml': 'plugins: [./rules.js]\n',
    'plugins/rules.js': 'require("fs").writeFileSync(__dirname + "/ran", "")',
    'typo/factlint.config.yaml': 'rulez: {}\n',
  })
  for (const [folder, words] of [
    ['code', 'is code and was not run'],
    ['plugins', 'plugins are code and were not run'],
    ['typo', 'did you mean “rules”?'],
  ] as const) {
    const uri = uriOf(join(cwd, folder, 'a.md'))
    await editor.open(uri, vague)
    const found = await editor.found(uri)
    expect(found).toHaveLength(1)
    expect(found[0]?.message).toContain(words)
    expect(() => readFileSync(join(cwd, folder, 'ran'))).toThrow()
  }
  const uri = uriOf(join(cwd, 'typo/a.md'))
  writeFiles(cwd, { 'typo/factlint.config.yaml': 'rules: {attribution/vague-source: error}\n' })
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [] })
  expect((await editor.found(uri))[0]).toMatchObject({
    code: 'attribution/vague-source',
    severity: 1,
  })
})
