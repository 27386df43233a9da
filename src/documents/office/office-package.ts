import { parseXml, XmlError, type XmlElement } from '@rgrove/parse-xml'
import { DocumentError } from '../document-error.ts'
import { parseNested } from '../nesting.ts'
import { openZip, ZipError, type ZipArchive } from './zip-archive.ts'

/** A part of an office document: its XML as it stands and the tree of it, with offsets into that text. */
export interface XmlPart {
  readonly name: string
  readonly xml: string
  readonly root: XmlElement
}

/** An office document: a ZIP archive of XML parts. */
export interface OfficePackage {
  readonly archive: ZipArchive
  /** A part by its name, if there is one. Throws `DocumentError`. */
  part(name: string): XmlPart | undefined
}

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]

/** Opens an office document. Throws `DocumentError`, in one line. */
export function openPackage(path: string, bytes: Uint8Array, ending: string): OfficePackage {
  if (compoundFile.every((byte, at) => bytes[at] === byte))
    throw new DocumentError(path, `is encrypted or of an older format; save it as ${ending} anew`)
  const archive = told(path, () => openZip(bytes))
  const parts = new Map<string, XmlPart | undefined>()
  return {
    archive,
    part: (name) => {
      if (!parts.has(name)) parts.set(name, readPart(path, archive, name))
      return parts.get(name)
    },
  }
}

function told<T>(path: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    if (error instanceof ZipError) throw new DocumentError(path, error.message)
    throw error
  }
}

function readPart(path: string, archive: ZipArchive, name: string): XmlPart | undefined {
  const bytes = told(path, () => archive.read(name))
  if (!bytes) return undefined
  const xml = decode(path, name, bytes)
  return { name, xml, root: parse(path, name, xml) }
}

function decode(path: string, name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new DocumentError(path, `${name} is not valid UTF-8`)
  }
}

function parse(path: string, name: string, xml: string): XmlElement {
  const document = parseNested(path, () => {
    try {
      return parseXml(xml, { includeOffsets: true, preserveDocumentType: true })
    } catch (error) {
      if (error instanceof XmlError)
        throw new DocumentError(path, `${name} is broken: ${firstLine(error)}`)
      throw error
    }
  })
  // Office programs write no document type, and entities that unfold into gigabytes need one.
  if (document.children.some(({ type }) => type === 'doctype'))
    throw new DocumentError(path, `${name} declares a document type`)
  if (document.root === null) throw new DocumentError(path, `${name} is empty`)
  return document.root
}

const firstLine = ({ message }: Error): string => (message.split('\n')[0] ?? '').slice(0, 160)
