import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { globSync } from 'tinyglobby'
import { afterAll } from 'vitest'

/** The package as it is published, unpacked in a folder outside the project. */
export interface Packed {
  readonly tarball: string
  /** The unpacked package. */
  readonly folder: string
  readonly bin: string
}

/** Unpacks what would be published in a folder of its own, gone after the tests of the file. */
export function packPackage(): Packed {
  const root = temporaryFolder('factlint-packed-')
  cpSync(packOnce(), root, { recursive: true })
  const tarball = join(root, readdirSync(root).find((name) => name.endsWith('.tgz')) ?? '')
  const folder = join(root, 'node_modules/package')
  return { tarball, folder, bin: resolve(folder, 'bin/factlint.js') }
}

/** Packs and unpacks, once for all test files of one state of the package; builds first if nothing is built. */
function packOnce(): string {
  if (!existsSync('dist/start.cjs')) execFileSync('npm', ['run', '--silent', 'build'])
  const home = resolve('node_modules/.factlint-test')
  const packed = join(home, `packed-${stateOfPackage()}`)
  if (existsSync(packed)) return packed
  mkdirSync(home, { recursive: true })
  const making = mkdtempSync(join(home, 'packing-'))
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', making])
  const tarball = readdirSync(making).find((name) => name.endsWith('.tgz')) ?? ''
  mkdirSync(join(making, 'node_modules'))
  execFileSync('tar', ['-xzf', join(making, tarball), '-C', join(making, 'node_modules')])
  try {
    renameSync(making, packed)
  } catch (error) {
    // Another test file was first.
    rmSync(making, { recursive: true, force: true })
    if (!existsSync(packed)) throw error
  }
  return packed
}

function stateOfPackage(): string {
  const hash = createHash('sha256')
  const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] }
  const patterns = files.flatMap((name) => [name, `${name}/**`])
  for (const path of ['package.json', 'README.md', 'LICENSE', ...globSync(patterns).sort()]) {
    hash.update(path).update('\0').update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
