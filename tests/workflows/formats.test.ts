import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { makeDocx, makeOdt, paragraph, run } from '../documents/office/make-office.ts'
import { asciidoc, latex, quarto, rst } from '../documents/markup/samples.ts'
import { packPackage, temporaryFolder } from './packed.ts'
import { hasTool, runTool, writeFiles } from './run-tool.ts'

const { bin } = packPackage()
const bad = 'The fire began on Monday, 25 November 2026, at the old pier.'

/** A folder with a draft in each format, each with one wrong weekday. */
function drafts(): string {
  const cwd = temporaryFolder('factlint-formats-')
  const wrong = (sample: string): string => sample.replace('Wednesday, 25 November', 'Monday, 25 November')
  writeFiles(cwd, { 'a.adoc': wrong(asciidoc), 'a.rst': wrong(rst), 'a.tex': wrong(latex), 'a.qmd': wrong(quarto), 'a.Rmd': wrong(quarto) })
  const body = paragraph(run('The harbour'), 'Heading1') + paragraph(run(bad)) + paragraph(run('The pier closed in 1998, says ') + `<w:hyperlink r:id="h1">${run('the Herald')}</w:hyperlink>` + run('.'))
  writeFileSync(join(cwd, 'a.docx'), makeDocx(body, {}, { h1: 'https://herald.example/a' }))
  writeFileSync(join(cwd, 'a.odt'), makeOdt(`<text:h text:outline-level="1">The harbour</text:h><text:p>${bad}</text:p>`))
  return cwd
}

const json = (args: readonly string[], cwd: string): unknown => {
  const found = runTool('node', [bin, ...args], { cwd })
  expect(found.status, found.stderr).toBeLessThan(2)
  return JSON.parse(found.stdout)
}

test('a folder is searched for every format, and each is checked', () => {
  const cwd = drafts()
  const { files } = json(['check', '.', '--no-config', '--only', 'dates/weekday-mismatch', '--format', 'json'], cwd) as {
    files: { path: string; findings: { text: string; line: number }[] }[]
  }
  expect(files.map(({ path, findings }) => [path, findings.length])).toEqual(
    ['a.Rmd', 'a.adoc', 'a.docx', 'a.odt', 'a.qmd', 'a.rst', 'a.tex'].map((path) => [path, 1]),
  )
  const words = files.flatMap(({ findings }) => findings.map(({ text }) => text.replace(/\s+/g, ' ')))
  expect([...new Set(words)]).toEqual(['Monday, 25 November 2026'])
  expect(files.find(({ path }) => path === 'a.docx')?.findings[0]?.line).toBe(2)
})

test('claims, inspect and verify read them, and standard input does by its name or format', () => {
  const cwd = drafts()
  const claims = json(['claims', 'a.docx', '--no-config', '--format', 'json'], cwd) as { sentences: { text: string; status: string }[] }
  expect(claims.sentences.find(({ text }) => text.includes('1998'))?.status).toBe('cited')
  const { article } = json(['inspect', 'a.odt', '--no-config'], cwd) as { article: { title: string } }
  expect(article.title).toBe('The harbour')
  const verified = runTool('node', [bin, 'verify', 'The pier closed in 1999.', 'a.docx'], { cwd })
  expect(verified.stdout).toContain('“1998” in a.docx')
  for (const [file, options] of [
    ['a.docx', ['--stdin', '--input-format', 'docx']],
    ['a.odt', ['--stdin-filename', 'x.odt']],
    ['a.tex', ['--stdin', '--input-format', 'latex']],
    ['a.rst', ['--stdin-filename', 'x.rst']],
  ] as const) {
    const line = `node "${bin}" check ${options.join(' ')} --no-config --only dates/weekday-mismatch --format compact < ${file}`
    const read = runTool('sh', ['-c', line], { cwd })
    expect(read.status, read.output).toBe(1)
    expect(read.stdout).toMatch(/(?:is|was) a Wednesday, not a Monday/)
  }
})

test('a Word document gets its findings as comments, which LibreOffice opens', () => {
  const cwd = drafts()
  const made = runTool('node', [bin, 'check', 'a.docx', '--no-config', '--format', 'docx-comments=out/copy.docx', '--format', 'compact'], { cwd })
  expect(made.status, made.output).toBe(1)
  expect(made.stdout).toContain('dates/weekday-mismatch')
  const parts = unzipSync(readFileSync(join(cwd, 'out/copy.docx')))
  expect(Buffer.from(parts['word/comments.xml'] ?? []).toString()).toMatch(/(?:is|was) a Wednesday, not a Monday/)
  const again = runTool('node', [bin, 'check', 'out/copy.docx', '--no-config', '--format', 'compact'], { cwd })
  expect(again.stdout.replaceAll('out/copy', 'a')).toBe(made.stdout)
  if (!hasTool('soffice')) return
  execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${cwd}/profile`, '--convert-to', 'odt:writer8', '--outdir', 'odt', 'out/copy.docx'], { cwd, stdio: 'ignore' })
  expect(existsSync(join(cwd, 'odt/copy.odt'))).toBe(true)
  const content = Buffer.from(unzipSync(readFileSync(join(cwd, 'odt/copy.odt')))['content.xml'] ?? []).toString()
  expect(content).toMatch(/<dc:creator>factlint<\/dc:creator>/)
  expect(content).toMatch(/(?:is|was) a Wednesday, not a Monday[^]*<\/office:annotation>(?:<[^>]*>)*Monday, 25 November 2026(?:<[^>]*>)*<office:annotation-end/)
})

test('git: a changed paragraph of a Word document is what a pull request shows', () => {
  const cwd = temporaryFolder('factlint-formats-git-')
  const git = (...args: string[]) => runTool('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd })
  const write = (...paragraphs: string[]) => writeFileSync(join(cwd, 'a.docx'), makeDocx(paragraphs.map((words) => paragraph(run(words))).join('')))
  git('init', '-q', '-b', 'main')
  write(bad, 'The pier is old.')
  git('add', '-A')
  git('commit', '-q', '-m', 'Begin')
  write(bad, 'The pier is old.', 'The shop closed on Monday, 26 November 2026.')
  const args = ['check', '--changed', '--no-config', '--only', 'dates/weekday-mismatch', '--format', 'compact']
  expect(runTool('node', [bin, ...args], { cwd }).stdout).toMatch(/^a\.docx:3:\d+: [^\n]*26 November[^\n]*\n1 error/)
  git('add', '-A')
  const staged = runTool('node', [bin, 'check', '--staged', ...args.slice(2)], { cwd })
  expect(staged.stdout.split('\n').filter((line) => line.startsWith('a.docx'))).toHaveLength(2)
})
