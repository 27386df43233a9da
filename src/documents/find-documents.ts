import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { escapePath, glob, isDynamicPattern } from 'tinyglobby'
import { closest } from '../text/closest.ts'
import { isOfficeFormat, type DocumentFormat } from './document.ts'
import { DocumentError } from './document-error.ts'
import { formatOf, type DocumentInput } from './parse-document.ts'

/** A file and what is in it, or why it cannot be read. */
export type FoundDocument = FoundFile | { readonly error: DocumentError }

type FoundFile = Pick<DocumentInput, 'path' | 'text' | 'bytes'>

export interface FindOptions {
  readonly cwd: string
  /** The largest file read, in bytes; 20 MB when left out. */
  readonly maxSize?: number
  /** Globs of files to pass over when directories and globs are searched. */
  readonly ignores?: readonly string[]
  /** Which files to read, by the path they are shown with; all when left out. */
  readonly accept?: (path: string) => boolean
  /** How every file is read, whatever its ending. */
  readonly format?: DocumentFormat
}

/** What a directory is searched for. */
export const documentExtensions = [
  'md',
  'markdown',
  'mdx',
  'qmd',
  'rmd',
  'txt',
  'html',
  'htm',
  'docx',
  'odt',
  'adoc',
  'asciidoc',
  'rst',
  'tex',
] as const

const defaultMaxSize = 20_000_000
const neverSearched = ['**/node_modules/**', '**/.git/**']

/**
 * Reads the documents that paths, directories and globs name, one after the other, each once. What cannot be read is
 * handed over as an error; the others are still read. Paths are given relative to `cwd`, with forward slashes.
 */
export async function* findDocuments(
  wanted: readonly string[],
  options: FindOptions,
): AsyncGenerator<FoundDocument> {
  const seen = new Set<string>()
  for (const name of wanted) {
    for await (const { path, root } of locate(name, options)) {
      const found = readDocument(path, root, options, seen)
      if (found) yield found
    }
  }
}

/** A file to read, and the directory that links in it may not leave. */
interface Located {
  readonly path: string
  readonly root: string
}

async function* locate(name: string, options: FindOptions): AsyncGenerator<Located> {
  const full = resolve(options.cwd, name)
  const kind = kindOf(full)
  if (kind === 'directory') yield* search(`${shownPath(full, options.cwd) || '.'}`, full, options)
  else if (kind === 'missing' && isDynamicPattern(name)) yield* search(name, options.cwd, options)
  else yield { path: full, root: isInside(full, options.cwd) ? options.cwd : dirname(full) }
}

function kindOf(full: string): 'directory' | 'missing' | 'other' {
  try {
    return statSync(full).isDirectory() ? 'directory' : 'other'
  } catch (error) {
    return codeOf(error) === 'ENOENT' && !isLink(full) ? 'missing' : 'other'
  }
}

function isLink(full: string): boolean {
  try {
    return lstatSync(full).isSymbolicLink()
  } catch {
    return false
  }
}

/** The files below a directory or behind a glob; the name itself when there are none, so that it gets its message. */
async function* search(name: string, root: string, options: FindOptions): AsyncGenerator<Located> {
  const isGlob = isDynamicPattern(name) && root === options.cwd
  const pattern = isGlob
    ? name.replaceAll('\\', '/')
    : `${escapePath(name)}/**/*.{${documentExtensions.join(',')}}`
  const paths = await glob(pattern, {
    cwd: options.cwd,
    ignore: [...neverSearched, ...(options.ignores ?? [])],
    absolute: true,
    followSymbolicLinks: false,
    caseSensitiveMatch: isGlob,
    expandDirectories: false,
  })
  if (paths.length === 0) yield { path: resolve(options.cwd, name), root }
  for (const path of paths.sort()) yield { path, root: isInside(path, root) ? root : dirname(path) }
}

function readDocument(
  full: string,
  root: string,
  options: FindOptions,
  seen: Set<string>,
): FoundDocument | undefined {
  const path = shownPath(full, options.cwd) || full
  if (options.accept?.(path) === false) return undefined
  try {
    const real = realpathSync.native(full)
    if (!isInside(real, realpathSync.native(root))) {
      throw new DocumentError(path, 'is a link that leaves the directory it stands in')
    }
    if (seen.has(real)) return undefined
    seen.add(real)
    return readFound(path, real, options)
  } catch (error) {
    if (error instanceof DocumentError) return { error }
    return { error: new DocumentError(path, reasonFor(error, full)) }
  }
}

function readFound(path: string, real: string, options: FindOptions): FoundFile {
  const bytes = readBytes(path, real, options.maxSize ?? defaultMaxSize)
  return decodeInput(path, bytes, options.format)
}

/** What a file holds, by its format: the bytes of an office document, else its text. Throws `DocumentError`. */
export function decodeInput(path: string, bytes: Uint8Array, format?: DocumentFormat): FoundFile {
  if (isOfficeFormat(format ?? formatOf(path))) return { path, text: '', bytes }
  return { path, text: decodeDocument(path, bytes) }
}

function readBytes(path: string, real: string, maxSize: number): Uint8Array {
  const found = statSync(real)
  if (found.isDirectory()) {
    // Throws where the directory may not be listed, which is another message.
    readdirSync(real)
    throw new DocumentError(path, 'holds no documents')
  }
  if (!found.isFile()) throw new DocumentError(path, 'is no regular file')
  if (found.size > maxSize) {
    throw new DocumentError(
      path,
      `is larger than ${maxSize} bytes (${found.size}); raise --max-size to read it`,
    )
  }
  return readFileSync(real)
}

/** The text of a document's bytes. Throws `DocumentError` for what is no UTF-8 text. */
function decodeDocument(path: string, bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new DocumentError(path, 'is UTF-16; save it as UTF-8')
  }
  if (bytes.subarray(0, 8000).includes(0)) throw new DocumentError(path, 'is a binary file')
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new DocumentError(path, 'is not valid UTF-8')
  }
}

function reasonFor(error: unknown, full: string): string {
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return missingReason(full)
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read (no permission)'
  if (code === 'ELOOP') return 'is a link that leads back to itself'
  if (code === undefined) throw error
  return `cannot be read (${code})`
}

function missingReason(full: string): string {
  if (isLink(full)) return 'is a link to nothing'
  if (isDynamicPattern(basename(full)) || isDynamicPattern(full)) return 'matches no file'
  const near = closest(basename(full), namesIn(dirname(full)))
  return near === undefined ? 'does not exist' : `does not exist; did you mean “${near}”?`
}

const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined

const shownPath = (full: string, cwd: string): string => relative(cwd, full).split(sep).join('/')

function isInside(path: string, root: string): boolean {
  const way = relative(root, path)
  return way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
