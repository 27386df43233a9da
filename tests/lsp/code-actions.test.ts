import { TextDocument } from 'vscode-languageserver-textdocument'
import { expect, test } from 'vitest'
import { buildArticle } from '../../src/article/build-article.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { parseDocument } from '../../src/documents/parse-document.ts'
import { codeActions } from '../../src/lsp/code-actions.ts'
import type { Reading } from '../../src/lsp/reader.ts'

const text = 'Teh pier was bult in 1900.'

function finding(word: string, right: string, at = text.indexOf(word)): Diagnostic {
  const end = at + word.length
  return {
    rule: 'house/spelling',
    severity: 'warning',
    message: `“${word}” is misspelt.`,
    help: `Write “${right}”.`,
    start: at,
    end,
    line: 1,
    column: at + 1,
    endLine: 1,
    endColumn: end + 1,
    text: word,
    confidence: 0.9,
    fingerprint: word,
    docs: 'https://example.org/spelling',
    related: [],
    evidence: [],
    fix: { start: at, end, text: right },
  }
}

async function actions(diagnostics: readonly Diagnostic[], words: string, only?: string[]) {
  const article = buildArticle(await parseDocument({ path: 'a.md', text }))
  const reading: Reading = {
    article,
    diagnostics,
    faults: [],
    unsupported: [],
    metaOf: () => undefined,
  }
  const document = TextDocument.create('file:///a.md', 'markdown', 1, text)
  const at = text.indexOf(words)
  const range = { start: document.positionAt(at), end: document.positionAt(at + words.length) }
  const context = { diagnostics: [], ...(only ? { only } : {}) }
  const found = codeActions(document, reading, { textDocument: document, range, context })
  return found.map(({ title, isPreferred, edit }) => ({
    title,
    ...(isPreferred ? { isPreferred } : {}),
    ...(edit?.changes
      ? { text: TextDocument.applyEdits(document, edit.changes[document.uri] ?? []) }
      : {}),
  }))
}

const both = [finding('bult', 'built'), finding('Teh', 'The')]

test('the safe fix of a finding comes first', async () => {
  expect(await actions(both, 'bult', ['quickfix'])).toEqual([
    { title: 'Write “built”', isPreferred: true, text: 'Teh pier was built in 1900.' },
    { title: 'Silence house/spelling here, with a reason' },
  ])
})

test('all safe fixes are made at once; of two that overlap the first', async () => {
  const overlapping = finding('eh pier', 'he harbour')
  expect(await actions([...both, overlapping], 'pier', ['source.fixAll.factlint'])).toEqual([
    { title: 'Make all safe fixes of factlint', text: 'The pier was built in 1900.' },
  ])
  expect(await actions([], 'pier', ['source.fixAll'])).toEqual([])
})

test('nothing is offered away from a finding', async () => {
  expect(await actions(both, '1900', ['quickfix'])).toEqual([])
})
