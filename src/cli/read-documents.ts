import { DocumentError } from '../documents/document-error.ts'
import { decodeInput, findDocuments } from '../documents/find-documents.ts'
import { formatOf, type DocumentInput } from '../documents/parse-document.ts'
import { readBytes, type Io } from './io.ts'
import type { Project } from './project.ts'
import type { ReadingOptions } from './reading-options.ts'

/** A document to read, or why it cannot be. */
export type ReadDocument = { readonly input: DocumentInput } | { readonly error: DocumentError }

/** The documents of a run, one after the other: standard input, or the paths given, or what the configuration names. */
export async function* readDocuments(
  paths: readonly string[],
  options: ReadingOptions,
  project: Project,
  io: Io,
): AsyncGenerator<ReadDocument> {
  if (options.stdin || options.stdinFilename !== undefined || paths[0] === '-') {
    yield await readStandardInput(options, io)
    return
  }
  const { config, root } = await project.rootConfig()
  const named = paths.length > 0
  const wanted = named ? paths : (config.files ?? ['.'])
  const found = findDocuments(wanted, {
    cwd: named ? io.cwd : root,
    ...(options.maxSize === undefined ? {} : { maxSize: options.maxSize }),
    ...(config.ignores ? { ignores: config.ignores } : {}),
    ...(options.shard ? { accept: options.shard } : {}),
    ...(options.inputFormat ? { format: options.inputFormat } : {}),
  })
  for await (const one of found) {
    yield 'error' in one ? one : { input: withFormat(one, options) }
  }
}

async function readStandardInput(options: ReadingOptions, io: Io): Promise<ReadDocument> {
  const path = options.stdinFilename ?? '<stdin>'
  try {
    const format = options.inputFormat ?? formatOf(path) ?? 'markdown'
    return { input: { ...decodeInput(path, await readBytes(io.stdin), format), format } }
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error
    return { error }
  }
}

const withFormat = (found: DocumentInput, { inputFormat }: ReadingOptions): DocumentInput => ({
  ...found,
  ...(inputFormat ? { format: inputFormat } : {}),
})
