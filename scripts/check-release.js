// Checks that a tag fits the package, and writes the bill of materials of what users get: node scripts/check-release.js v1.2.3.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { billOfMaterials } from './bill-of-materials.js'

const [tag = ''] = process.argv.slice(2)
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const changes = readFileSync('CHANGELOG.md', 'utf8')

const faults = [
  tag === `v${version}` ? '' : `the tag is ${tag}, the package v${version}`,
  changes.includes(`## ${version}`) ? '' : `CHANGELOG.md has no “## ${version}”`,
  execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }) === ''
    ? ''
    : 'the work tree has changes',
].filter(Boolean)
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exit(1)
writeFileSync('factlint.cdx.json', `${JSON.stringify(billOfMaterials(), null, 2)}\n`)
