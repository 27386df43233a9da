// Bundles the command line and the library into dist/, so that an install is one package and a start reads few files.
// Writes the type declarations and the licences of what was bundled.
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { buildTypes, vendoredFolders } from './build-types.js'
import { collectNotices } from './collect-notices.js'
import { nameRanges } from './letter-classes.js'

const outdir = process.argv[2] ?? 'dist'

const cheapPatterns = {
  name: 'cheap patterns',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:src|rules)[\\/].*\.ts$/ }, ({ path }) => {
      if (/[\\/]node_modules[\\/]/.test(path)) return undefined
      return { contents: nameRanges(readFileSync(path, 'utf8')), loader: 'ts' }
    })
  },
}

/** Only its version goes into what is built, so that a new development tool changes nothing there. */
const leanManifest = {
  name: 'lean manifest',
  setup({ onLoad }) {
    const manifest = resolve('package.json')
    onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) => {
      if (path !== manifest) return undefined
      const { version } = JSON.parse(readFileSync(path, 'utf8'))
      return { contents: JSON.stringify({ version }), loader: 'json' }
    })
  },
}

/** Parts of Node that few runs need and that take milliseconds to load: called through, and loaded by the first call. */
const calledThrough = {
  'node:child_process': ['execFile', 'spawn'],
  'node:crypto': ['createHash', 'hash'],
}

const lazyParts = {
  name: 'lazy parts of Node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path }) =>
      path in calledThrough ? { path, namespace: 'lazy' } : undefined,
    )
    onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => ({
      contents: `let part; const load = () => (part ??= process.getBuiltinModule('${path}'));
        ${calledThrough[path].map((name) => `export const ${name} = (...all) => load().${name}(...all)`).join('\n')}`,
    }))
  },
}

const shared = {
  outdir,
  bundle: true,
  minify: !process.argv.includes('--readable'),
  platform: 'node',
  target: 'node20.19',
  legalComments: 'none',
  plugins: [cheapPatterns, leanManifest],
  metafile: true,
  logLevel: 'warning',
}
const external = ['jiti', 'typescript', 'oxigraph', 'unpdf']

/** Large packages that few runs need: files of their own, which both bundles load on demand. */
const onDemand = {
  'libraries/undici': 'src/sources/libraries/undici.ts',
  'libraries/readability': 'src/sources/libraries/readability.ts',
  'libraries/linkedom': 'linkedom',
  'libraries/robots-parser': 'robots-parser',
}

const library = {
  index: 'src/index.ts',
  testing: 'src/testing/index.ts',
  remark: 'src/remark/remark-factlint.ts',
}

const leaveOnDemand = {
  name: 'leave on demand',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path, kind }) => {
      if (kind !== 'dynamic-import') return undefined
      const name = `libraries/${path.replace(/^.*\//, '').replace(/\.ts$/, '')}`
      return name in onDemand ? { path: `./${name}.js`, external: true } : undefined
    })
  },
}

rmSync(outdir, { recursive: true, force: true })
const results = await Promise.all([
  // One script without imports, which `start` runs from compiled code.
  build({
    ...shared,
    entryPoints: { cli: 'src/cli/entry.ts' },
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    external,
    charset: 'ascii',
    banner: {
      js: "(function(require,exports,__filename){var module={},factlintUrl=require('url').pathToFileURL(__filename).href;",
    },
    footer: { js: ';Object.assign(exports,module.exports)})' },
    define: { factlintBuild: '"@@build@@"', 'import.meta.url': 'factlintUrl' },
    plugins: [leaveOnDemand, lazyParts, cheapPatterns, leanManifest],
  }),
  build({
    ...shared,
    entryPoints: { start: 'src/start/main.ts' },
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
  }),
  build({
    ...shared,
    entryPoints: { ...library, action: 'src/action/entry.ts', ...onDemand },
    splitting: true,
    format: 'esm',
    external,
    chunkNames: 'chunks/[name]-[hash]',
    banner: {
      js: "import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);",
    },
  }),
])
finish(`${outdir}/cli.cjs`)
buildTypes(Object.values(library), `${outdir}/types`)
if (outdir === 'dist') {
  const outputs = Object.assign({}, ...results.map(({ metafile }) => metafile.outputs))
  writeFileSync('THIRD-PARTY-NOTICES.txt', collectNotices({ outputs }, vendoredFolders))
}

/**
 * Makes the code plain ASCII, which V8 reads in half the time, and names it after its own content. esbuild leaves other
 * characters in patterns only, where an escape means the same.
 */
function finish(path) {
  const code = readFileSync(path, 'utf8').replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const name = createHash('sha256').update(code).digest('hex').slice(0, 16)
  writeFileSync(path, code.replace('@@build@@', name))
}
