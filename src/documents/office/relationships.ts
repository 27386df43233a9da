import type { OfficePackage } from './office-package.ts'
import { attributeOf, childrenNamed } from './xml-elements.ts'

/** What a part of a DOCX package points to. */
export interface Relationship {
  readonly id: string
  /** The last word of its type: `hyperlink`, `comments`, `styles`. */
  readonly type: string
  readonly target: string
  readonly external: boolean
}

/** The name of the part that holds the relationships of a part. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/')
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
}

export function readRelationships(office: OfficePackage, part: string): Relationship[] {
  return childrenNamed(office.part(relationshipsName(part))?.root, 'Relationship').map((one) => ({
    id: attributeOf(one, 'Id') ?? '',
    type: (attributeOf(one, 'Type') ?? '').replace(/^.*\//, ''),
    target: attributeOf(one, 'Target') ?? '',
    external: attributeOf(one, 'TargetMode') === 'External',
  }))
}

/** The name of a part that another one points to; `..` and `/` are taken from the root of the package. */
export function resolvePart(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

/** The part of a type that a part points to, if the package holds it. */
export function partOfType(
  from: string,
  relationships: readonly Relationship[],
  type: string,
): string | undefined {
  const found = relationships.find((one) => one.type === type && !one.external)
  return found ? resolvePart(from, found.target) : undefined
}
