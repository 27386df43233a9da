// Packages the Visual Studio Code extension: node scripts/build-extension.js [factlint.vsix]. The folder is put together
// in .factlint/vscode from editors/vscode, the built server and the schema; the editor's own tool packs it.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { collectNotices } from './collect-notices.js'

const folder = '.factlint/vscode'
const out = resolve(process.argv[2] ?? '.factlint/factlint.vsix')
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const manifest = JSON.parse(readFileSync('editors/vscode/package.json', 'utf8'))

if (!existsSync('dist/start.cjs')) execFileSync('npm', ['run', '--silent', 'build'])
rmSync(folder, { recursive: true, force: true })
mkdirSync(join(folder, 'server'), { recursive: true })
for (const name of ['README.md', '.vscodeignore', 'extension.js']) {
  cpSync(join('editors/vscode', name), join(folder, name))
}
cpSync('LICENSE', join(folder, 'LICENSE'))
cpSync('CHANGELOG.md', join(folder, 'CHANGELOG.md'))
cpSync('schema', join(folder, 'schema'), { recursive: true })
for (const name of ['bin', 'dist', 'package.json', 'THIRD-PARTY-NOTICES.txt']) {
  cpSync(name, join(folder, 'server', name), { recursive: true })
}
writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, version }, null, 2))
const { metafile } = await build({
  entryPoints: ['editors/vscode/extension.js'],
  outfile: join(folder, 'extension.cjs'),
  bundle: true,
  minify: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  external: ['vscode'],
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
})
writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), collectNotices(metafile))
execFileSync(
  process.execPath,
  [resolve('node_modules/@vscode/vsce/vsce'), 'package', '--no-dependencies', '--out', out],
  { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] },
)
