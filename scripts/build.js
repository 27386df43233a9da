// Bundles the command line and the library into dist/, so that an install is one package and a start reads few files.
// Writes the licences of what was bundled.
import { rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { collectNotices } from './collect-notices.js'

const external = ['jiti', 'typescript', 'oxigraph', 'unpdf']

rmSync('dist', { recursive: true, force: true })
const { metafile } = await build({
  entryPoints: {
    cli: 'src/cli/entry.ts',
    action: 'src/action/entry.ts',
    index: 'src/index.ts',
    testing: 'src/testing/index.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external,
  legalComments: 'none',
  chunkNames: 'chunks/[name]-[hash]',
  banner: {
    js: "import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);",
  },
  metafile: true,
  logLevel: 'warning',
})
writeFileSync('THIRD-PARTY-NOTICES.txt', collectNotices(metafile))
