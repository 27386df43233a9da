import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findDocuments } from '../../src/documents/find-documents.ts'

let base = ''
let cwd = ''

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'factlint-find-'))
  cwd = join(base, 'work')
  for (const name of ['work', 'work/sub', 'work/node_modules', 'work/empty'])
    mkdirSync(join(base, name))
  const files = {
    'a.md': 'A',
    'sub/b.txt': '\uFEFFB',
    'sub/c.js': 'C',
    'node_modules/d.md': 'D',
    'odd[1].md': 'O',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
  writeFileSync(join(base, 'outside.md'), 'X')
  writeFileSync(join(cwd, 'binary.md.bin'), Buffer.from([80, 0, 1]))
  writeFileSync(join(cwd, 'latin.bin'), Buffer.from([0x63, 0xe9, 0x20]))
  symlinkSync(join(base, 'outside.md'), join(cwd, 'leaves.bin'))
  execFileSync('mkfifo', [join(cwd, 'pipe.bin')])
})

afterAll(() => rmSync(base, { recursive: true, force: true }))

async function found(...paths: string[]): Promise<string[]> {
  const shown: string[] = []
  for await (const one of findDocuments(paths, { cwd, maxSize: 10 })) {
    shown.push('error' in one ? one.error.message : `${one.path}=${one.text}`)
  }
  return shown
}

test('a directory is searched for documents', async () => {
  expect(await found('.')).toEqual(['a.md=A', 'odd[1].md=O', 'sub/b.txt=\uFEFFB'])
  expect(await found('sub')).toEqual(['sub/b.txt=\uFEFFB'])
})

test('globs and names that look like globs', async () => {
  expect(await found('**/*.txt')).toEqual(['sub/b.txt=\uFEFFB'])
  expect(await found('odd[1].md')).toEqual(['odd[1].md=O'])
  expect(await found('*.rst')).toEqual(['*.rst: matches no file'])
})

test('each file once', async () => {
  expect(await found('a.md', './a.md', '*.md')).toEqual(['a.md=A', 'odd[1].md=O'])
})

test('what cannot be read is said in one line; the others are read', async () => {
  expect(
    await found(
      'b.md',
      'binary.md.bin',
      'latin.bin',
      'leaves.bin',
      'pipe.bin',
      'empty',
      'sub/c.js',
    ),
  ).toEqual([
    'b.md: does not exist; did you mean “a.md”?',
    'binary.md.bin: is a binary file',
    'latin.bin: is not valid UTF-8',
    'leaves.bin: is a link that leaves the directory it stands in',
    'pipe.bin: is no regular file',
    'empty: holds no documents',
    'sub/c.js=C',
  ])
})

test('a file over the limit is refused', async () => {
  writeFileSync(join(cwd, 'big.bin'), 'x'.repeat(11))
  expect(await found('big.bin')).toEqual([
    'big.bin: is larger than 10 bytes (11); raise --max-size to read it',
  ])
})
