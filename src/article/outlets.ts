import { outletLines } from './data/outlets.ts'

/** A news outlet: the name most used first, and the hosts it publishes at. */
export interface Outlet {
  readonly name: string
  readonly names: readonly string[]
  readonly hosts: readonly string[]
}

interface OutletIndex {
  readonly byName: ReadonlyMap<string, Outlet>
  readonly byHost: ReadonlyMap<string, Outlet>
}

let index: OutletIndex | undefined

/** The outlet of a name as written, with or without “the”; names are case-sensitive, since “time” is no magazine. */
export function outletNamed(name: string): Outlet | undefined {
  const { byName } = outletIndex()
  const plain = name.replace(/^[Tt]he\s+/, '')
  return (
    byName.get(name) ??
    (plain === name ? undefined : (byName.get(`The ${plain}`) ?? byName.get(plain)))
  )
}

/** The outlet that publishes at a host: `www.` and other subdomains included. */
export function outletAt(host: string): Outlet | undefined {
  const { byHost } = outletIndex()
  for (
    let rest = host.toLowerCase();
    rest.includes('.');
    rest = rest.slice(rest.indexOf('.') + 1)
  ) {
    const found = byHost.get(rest)
    if (found) return found
  }
  return undefined
}

function outletIndex(): OutletIndex {
  index ??= buildIndex()
  return index
}

function buildIndex(): OutletIndex {
  const byName = new Map<string, Outlet>()
  const byHost = new Map<string, Outlet>()
  for (const line of outletLines.trim().split('\n')) {
    const [left = '', right = ''] = line.split(': ')
    const names = left.split(' / ')
    const outlet = { name: names[0] ?? '', names, hosts: right.split(', ') }
    for (const name of names) byName.set(name, outlet)
    for (const host of outlet.hosts) byHost.set(host, outlet)
  }
  return { byName, byHost }
}
