// Runs the suite on other versions of Node: node scripts/test-nodes.js [22 24] [-- arguments of vitest].
// The npm registry carries the binaries; they are kept in node_modules/.nodes.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

const given = process.argv.slice(2)
const split = given.indexOf('--')
const versions = split < 0 ? given : given.slice(0, split)
const rest = split < 0 ? [] : given.slice(split + 1)
const system = process.platform === 'win32' ? 'win' : process.platform
const carrier = `node-${system}-${process.arch}`

const failed = (versions.length > 0 ? versions : ['22', '24']).filter((version) => {
  const home = resolve('node_modules/.nodes', version)
  const folder = join(home, 'node_modules', carrier, 'bin')
  if (!existsSync(folder)) {
    const install = ['install', '--prefix', home, '--no-save', '--no-audit', '--no-fund']
    execFileSync('npm', [...install, `${carrier}@${version}`], { stdio: 'inherit' })
  }
  // The tests start programs by the name “node”: they get the same one.
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` }
  const program = join(folder, 'node')
  console.log(`Node ${execFileSync(program, ['--version'], { encoding: 'utf8' }).trim()}`)
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...rest]
  return spawnSync(program, vitest, { env, stdio: 'inherit' }).status !== 0
})
if (failed.length > 0) console.error(`The suite failed on Node ${failed.join(', ')}.`)
process.exitCode = failed.length > 0 ? 1 : 0
