import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { faultsOf } from './valid-workflow.ts'

interface Component {
  readonly purl: string
  readonly properties: readonly { readonly value: string }[]
}

test('the bill of materials lists what is bundled and what is installed, and nothing of development', async () => {
  const path = pathToFileURL(resolve('scripts/bill-of-materials.js')).href
  const { billOfMaterials } = (await import(path)) as {
    billOfMaterials: () => { bomFormat: string; components: Component[] }
  }
  const { bomFormat, components } = billOfMaterials()
  expect(bomFormat).toBe('CycloneDX')
  const named = (delivery: string): string[] =>
    components.filter(({ properties }) => properties[0]?.value === delivery).map(({ purl }) => purl)
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: object
  }
  for (const name of Object.keys(dependencies))
    expect(named('installed').join()).toContain(`pkg:npm/${name}@`)
  expect(named('bundled').join()).toMatch(/pkg:npm\/commander@.*pkg:npm\/yaml@/)
  expect(components.map(({ purl }) => purl).join()).not.toMatch(/vitest|eslint|esbuild/)
})

test('the release is a workflow GitHub reads; it publishes with provenance and keeps no secret', async () => {
  const text = readFileSync('.github/workflows/release.yml', 'utf8')
  expect(await faultsOf('workflow', text)).toEqual([])
  expect(text).toContain('npm publish --provenance')
  expect(text).not.toMatch(/secrets\./)
})

test('a tag that does not fit the package is refused', () => {
  const run = spawnSync(process.execPath, ['scripts/check-release.js', 'v99.0.0'], {
    encoding: 'utf8',
  })
  expect(run.status).toBe(1)
  expect(run.stderr).toContain('the tag is v99.0.0')
})
