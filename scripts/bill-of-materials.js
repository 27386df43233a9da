import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * A CycloneDX bill of what a user gets: the packages inside the bundle, by its notices, and those installed with it. `npm sbom`
 * alone would leave out what is bundled, since that is installed for development only. Throws when one of them is not
 * installed here.
 */
export function billOfMaterials() {
  const bill = JSON.parse(
    execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], {
      encoding: 'utf8',
      maxBuffer: 200_000_000,
    }),
  )
  const wanted = new Map([...bundled(), ...installed()])
  const components = bill.components
    .filter((component) => wanted.has(nameOf(component)))
    .map((component) => ({
      ...component,
      scope: 'required',
      properties: [{ name: 'factlint:delivery', value: wanted.get(nameOf(component)) }],
    }))
  const found = new Set(components.map(nameOf))
  const missing = [...wanted.keys()].filter((name) => !found.has(name))
  if (missing.length > 0) throw new Error(`not installed: ${missing.join(', ')}`)
  const { component } = bill.metadata
  const refs = new Set([component['bom-ref'], ...components.map((one) => one['bom-ref'])])
  return {
    ...bill,
    metadata: { ...bill.metadata, component: { ...component, name: 'factlint' } },
    components,
    dependencies: bill.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) })),
  }
}

/** A scope is part of the name, apart in a bill. */
const nameOf = ({ group, name, version }) => `${group ? `${group}/` : ''}${name}@${version}`

/** The packages in the bundle: “name version (licence)” below a rule. */
const bundled = () =>
  [...readFileSync('THIRD-PARTY-NOTICES.txt', 'utf8').matchAll(/^-{80}\n(\S+) (\S+) \(/gm)].map(
    ([, name, version]) => [`${name}@${version}`, 'bundled'],
  )

/** What npm installs beside the package. */
function installed() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const queue = Object.keys(packages[''].dependencies)
  const names = new Map()
  for (const name of queue) {
    const { version, dependencies = {} } = packages[`node_modules/${name}`]
    names.set(`${name}@${version}`, 'installed')
    queue.push(...Object.keys(dependencies).filter((other) => !queue.includes(other)))
  }
  return names
}
