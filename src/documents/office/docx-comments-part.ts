import type { OfficePackage, XmlPart } from './office-package.ts'
import { partOfType, readRelationships, relationshipsName } from './relationships.ts'
import { attributeOf, childrenNamed, elementsOf } from './xml-elements.ts'

/** What a comment says: the first paragraph, which is bold, and the others. */
export interface CommentText {
  readonly title: string
  readonly paragraphs: readonly string[]
}

interface AddedComments {
  /** New texts of parts, by name. */
  readonly changed: Map<string, string>
  /** The comments are numbered from here. */
  readonly firstId: number
  readonly tags: CommentTags
}

/** The marks around commented words. */
interface CommentTags {
  start(id: number): string
  end(id: number): string
}

const author = 'factlint'
const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const contentTypes = '[Content_Types].xml'
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'

/** Adds comments to the part of the package that holds them; makes one, with what points to it, where there is none. */
export function addComments(
  office: OfficePackage,
  main: XmlPart,
  comments: readonly CommentText[],
): AddedComments {
  const namespace = namespaceOf(main)
  const changed = new Map<string, string>()
  const known = partOfType(main.name, readRelationships(office, main.name), 'comments')
  const part = known === undefined ? undefined : office.part(known)
  const firstId = part ? freeId(part) : 0
  const written = comments
    .map((comment, index) => commentXml(comment, firstId + index, namespace))
    .join('')
  if (part) changed.set(part.name, insertLast(part, written))
  else addPart(office, main, wholePart(written, namespace), changed)
  return { changed, firstId, tags: tagsIn(namespace) }
}

/** The namespace of the body, transitional or strict. */
const namespaceOf = ({ root }: XmlPart): string => {
  const prefix = /^([^:]+):/.exec(root.name)?.[1]
  return root.attributes[prefix === undefined ? 'xmlns' : `xmlns:${prefix}`] ?? transitional
}

/** The namespace is declared on each element: the document may use another prefix for it. */
function tagsIn(namespace: string): CommentTags {
  const tag = (name: string, id: number): string =>
    `<w:${name} xmlns:w="${namespace}" w:id="${id}"/>`
  return {
    start: (id) => tag('commentRangeStart', id),
    end: (id) =>
      `${tag('commentRangeEnd', id)}<w:r xmlns:w="${namespace}"><w:commentReference w:id="${id}"/></w:r>`,
  }
}

function freeId({ root }: XmlPart): number {
  const ids = childrenNamed(root, 'comment').map((one) => Number(attributeOf(one, 'id') ?? 0) || 0)
  return ids.reduce((most, id) => Math.max(most, id), -1) + 1
}

function commentXml({ title, paragraphs }: CommentText, id: number, namespace: string): string {
  const bold = `<w:p><w:r><w:rPr><w:b/></w:rPr>${words(title)}</w:r></w:p>`
  const rest = paragraphs.map((text) => `<w:p><w:r>${words(text)}</w:r></w:p>`).join('')
  return `<w:comment xmlns:w="${namespace}" w:id="${id}" w:author="${author}" w:initials="fl">${bold}${rest}</w:comment>`
}

const notXml =
  /[\u0000-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const words = (text: string): string =>
  `<w:t xml:space="preserve">${text.replace(notXml, ' ').replace(/[&<>]/g, (one) => entities[one] ?? '')}</w:t>`

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const wholePart = (written: string, namespace: string): string =>
  `${declaration}<w:comments xmlns:w="${namespace}">${written}</w:comments>`

/** The XML of a part with something put in behind its last child. */
function insertLast({ xml, root }: XmlPart, added: string): string {
  const inside = xml.slice(root.start, root.end)
  const empty =
    /\/>$/.test(inside) && elementsOf(root).length === 0 ? inside.slice(0, -2) : undefined
  const whole =
    empty === undefined
      ? inside.replace(/<\/[^<]*>$/, (end) => added + end)
      : `${empty}>${added}</${root.name}>`
  return xml.slice(0, root.start) + whole + xml.slice(root.end)
}

function addPart(
  office: OfficePackage,
  main: XmlPart,
  text: string,
  changed: Map<string, string>,
): void {
  const folder = main.name.slice(0, main.name.lastIndexOf('/') + 1)
  const taken = new Set(office.archive.entries.map(({ name }) => name))
  const free = ['comments', 'comments-factlint'].find((base) => !taken.has(`${folder}${base}.xml`))
  const file = `${free ?? 'comments-factlint-2'}.xml`
  changed.set(`${folder}${file}`, text)
  addRelationship(office, main, file, changed)
  const types = office.part(contentTypes)
  if (types)
    changed.set(
      contentTypes,
      insertLast(
        types,
        `<Override xmlns="${types.root.attributes['xmlns'] ?? ''}" PartName="/${folder}${file}" ContentType="${commentsType}"/>`,
      ),
    )
}

function addRelationship(
  office: OfficePackage,
  main: XmlPart,
  file: string,
  changed: Map<string, string>,
): void {
  const strict = namespaceOf(main).includes('purl.oclc.org')
  const base = strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const taken = new Set(readRelationships(office, main.name).map(({ id }) => id))
  let number = 1
  while (taken.has(`rIdFactlint${number}`)) number++
  const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const one = `<Relationship xmlns="${namespace}" Id="rIdFactlint${number}" Type="${base}/comments" Target="${file}"/>`
  const name = relationshipsName(main.name)
  const part = office.part(name)
  changed.set(
    name,
    part
      ? insertLast(part, one)
      : `${declaration}<Relationships xmlns="${namespace}">${one}</Relationships>`,
  )
}
