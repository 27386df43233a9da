import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openCodeCache } from '../../src/start/code-cache.ts'

const code = Buffer.from('compiled code')

function makeCache() {
  const root = mkdtempSync(join(tmpdir(), 'factlint-start-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const folder = join(root, 'factlint', 'start')
  const open = (name = 'one') => openCodeCache({ XDG_CACHE_HOME: root }, name)
  return { root, folder, open, path: join(folder, 'code-one') }
}

test('reads what it kept, under the same name only', () => {
  const { open } = makeCache()
  expect(open()?.read()).toBeUndefined()
  open()?.write(code)
  expect(open()?.read()).toEqual(code)
  expect(open('two')?.read()).toBeUndefined()
})

test('keeps a few files, the newest', () => {
  const { folder, open } = makeCache()
  for (const [index, name] of ['a', 'b', 'c', 'd', 'e', 'f'].entries()) {
    open(name)?.write(code)
    utimesSync(join(folder, `code-${name}`), 1000 + index, 1000 + index)
  }
  open('g')?.write(code)
  expect(readdirSync(folder).sort()).toEqual(['code-d', 'code-e', 'code-f', 'code-g'])
})

test('reads no damaged file', () => {
  const { open, path } = makeCache()
  open()?.write(code)
  const whole = readFileSync(path)
  for (let at = 0; at < whole.length; at++) {
    const damaged = Buffer.from(whole)
    damaged[at] = (damaged[at] ?? 0) ^ 1
    writeFileSync(path, damaged)
    expect(open()?.read()).toBeUndefined()
    writeFileSync(path, whole.subarray(0, at))
    expect(open()?.read()).toBeUndefined()
  }
})

test.skipIf(process.platform === 'win32')('reads nothing others could have written', () => {
  const { root, folder, open, path } = makeCache()
  open()?.write(code)
  chmodSync(path, 0o620)
  expect(open()?.read()).toBeUndefined()
  chmodSync(path, 0o600)
  chmodSync(folder, 0o702)
  expect(open()?.read()).toBeUndefined()
  chmodSync(folder, 0o700)
  expect(open()?.read()).toEqual(code)
  renameSync(path, join(root, 'elsewhere'))
  symlinkSync(join(root, 'elsewhere'), path)
  expect(open()?.read()).toBeUndefined()
})

test.skipIf(process.platform === 'win32')('follows no link to another folder', () => {
  const { root, folder, open } = makeCache()
  mkdirSync(join(root, 'target'))
  mkdirSync(join(root, 'factlint'))
  symlinkSync(join(root, 'target'), folder)
  open()?.write(code)
  expect(readdirSync(join(root, 'target'))).toEqual([])
})

test('a folder that cannot be made does no harm', () => {
  const { root, open } = makeCache()
  writeFileSync(join(root, 'factlint'), 'a file')
  open()?.write(code)
  expect(open()?.read()).toBeUndefined()
})

test('is off when asked, and where the folder is not absolute', () => {
  const { root } = makeCache()
  expect(openCodeCache({ XDG_CACHE_HOME: root, FACTLINT_CODE_CACHE: '0' }, 'one')).toBeUndefined()
  expect(openCodeCache({ XDG_CACHE_HOME: 'cache' }, 'one')).toBeUndefined()
  expect(existsSync('cache')).toBe(false)
})
