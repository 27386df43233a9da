import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll } from 'vitest'

/** The package as it is published, unpacked in a folder outside the project. */
export interface Packed {
  readonly tarball: string
  /** The unpacked package. */
  readonly folder: string
  readonly bin: string
}

/** Builds if nothing is built, packs, and unpacks what would be published; gone after the tests of the file. */
export function packPackage(): Packed {
  if (!existsSync('dist/start.cjs')) execFileSync('npm', ['run', '--silent', 'build'])
  const root = temporaryFolder('factlint-packed-')
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', root])
  const tarball = join(root, readdirSync(root).find((name) => name.endsWith('.tgz')) ?? '')
  const modules = join(root, 'node_modules')
  mkdirSync(modules)
  execFileSync('tar', ['-xzf', tarball, '-C', modules])
  const folder = join(modules, 'package')
  return { tarball, folder, bin: resolve(folder, 'bin/factlint.js') }
}

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
