import { open } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Article } from '../article/article.ts'
import { buildArticle } from '../article/build-article.ts'
import { isOfficeFormat } from '../documents/document.ts'
import { DocumentError } from '../documents/document-error.ts'
import { formatOf, parseDocument } from '../documents/parse-document.ts'
import type { Io } from './io.ts'
import { createProject } from './project.ts'
import { readDocuments } from './read-documents.ts'
import type { ReadingOptions } from './reading-options.ts'
import { UsageError } from './usage-error.ts'

const readingOptions: ReadingOptions = { config: true, rule: [], color: false }

/** The lock lies beside the configuration, else in the working directory. */
export async function rootOf(io: Io): Promise<string> {
  const { config, root } = await createProject(readingOptions, io.cwd).rootConfig()
  return config.sources ? dirname(resolve(root, config.sources)) : root
}

const isAddress = (path: string): boolean => /^https?:\/\//i.test(path)
const savedEnding = /\.(?:pdf|warc|warc\.gz)$/i
const savedMark = 'Page saved with SingleFile'
const headLength = 4_096

/**
 * Addresses are sources; so are files given a title, saved pages, and office documents that cite no address themselves.
 * Other files are drafts.
 */
export async function sortPaths(paths: readonly string[], title: string | undefined, io: Io) {
  if (paths.length === 0) throw new UsageError('sources add: name drafts, addresses or files')
  const files = paths.filter((path) => !isAddress(path))
  const marks = await Promise.all(files.map((path) => title !== undefined || isSaved(path, io)))
  return {
    named: paths.filter(isAddress),
    saved: files.filter((_, at) => marks[at]),
    drafts: files.filter((_, at) => !marks[at]),
  }
}

async function isSaved(path: string, io: Io): Promise<boolean> {
  if (savedEnding.test(path)) return true
  if (isOfficeFormat(formatOf(path))) return !(await citesAddress(path, io))
  if (!/\.html?$/i.test(path)) return false
  try {
    const file = await open(resolve(io.cwd, path))
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0)
    await file.close()
    return buffer.toString('utf8', 0, bytesRead).includes(savedMark)
  } catch {
    return false
  }
}

/** A document that cannot be read here is told of where it is kept. */
async function citesAddress(path: string, io: Io): Promise<boolean> {
  try {
    const [article] = await readDrafts([path], io)
    return article?.citations.some(({ url }) => url !== undefined && isAddress(url)) ?? false
  } catch (error) {
    if (error instanceof DocumentError) return false
    throw error
  }
}

/** Reads drafts. Throws `DocumentError`. */
export async function readDrafts(paths: readonly string[], io: Io): Promise<Article[]> {
  if (paths.length === 0) return []
  const project = createProject(readingOptions, io.cwd)
  const articles: Article[] = []
  for await (const one of readDocuments(paths, readingOptions, project, io)) {
    if ('error' in one) throw one.error
    articles.push(buildArticle(await parseDocument(one.input), { asOf: io.today }))
  }
  return articles
}
