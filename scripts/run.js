// Runs a TypeScript script: node scripts/run.js scripts/build-docs.ts [arguments].
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [script, ...rest] = process.argv.slice(2)
const folder = mkdtempSync(join('node_modules', '.run-'))
const outfile = join(folder, 'script.mjs')
try {
  await build({
    entryPoints: [script],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    logLevel: 'warning',
  })
  process.argv = [process.argv[0], script, ...rest]
  await import(pathToFileURL(outfile).href)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
