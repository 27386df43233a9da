import type { XmlElement } from '@rgrove/parse-xml'

/** The name of an element or attribute without its prefix; office programs are free in their prefixes. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

export const nameOf = ({ name }: XmlElement): string => localName(name)

/** The child elements of an element. */
export const elementsOf = (element: XmlElement | undefined): XmlElement[] =>
  (element?.children ?? []).filter((child): child is XmlElement => child.type === 'element')

/** The first child element of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsOf(element).find((child) => nameOf(child) === name)

export const childrenNamed = (element: XmlElement | undefined, name: string): XmlElement[] =>
  elementsOf(element).filter((child) => nameOf(child) === name)

/** The value of an attribute, whatever its prefix. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined
  for (const [key, value] of Object.entries(element.attributes))
    if (localName(key) === name) return value
  return undefined
}

/** The elements of a name anywhere below an element, in order. */
export function* elementsBelow(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    if (nameOf(child) === name) yield child
    else yield* elementsBelow(child, name)
  }
}
