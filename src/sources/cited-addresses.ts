import { existsSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import type { Article } from '../article/article.ts'
import { mediaTypeOf } from './extract-text.ts'

/**
 * The addresses a draft cites, each once: links, bare addresses, notes, reference entries and `sources:` of its front
 * matter. Files are given relative to `folder`; those outside it are left out.
 */
export function citedAddresses(article: Article, folder: string, cwd = folder): string[] {
  const cited = [...article.citations.flatMap(({ url }) => url ?? []), ...article.metadata.sources]
  const home = dirname(resolve(cwd, article.path))
  return [...new Set(cited.flatMap((address) => normaliseAddress(address, home, folder) ?? []))]
}

function normaliseAddress(address: string, home: string, folder: string): string | undefined {
  if (/^https?:\/\//i.test(address)) return address.replace(/#.*$/, '')
  if (/^[a-z][a-z\d+.-]+:/i.test(address) || address.startsWith('#') || address === '')
    return undefined
  return mediaTypeOf(address) === undefined
    ? undefined
    : localAddress(resolve(home, address), folder)
}

/** A file's address in the lock: its path below the folder with forward slashes; undefined when it leads outside. */
export function localAddress(path: string, folder: string): string | undefined {
  if (!existsSync(path)) return undefined
  const inside = relative(realpathSync(folder), realpathSync(path))
  return inside.startsWith('..') || isAbsolute(inside) ? undefined : inside.split(sep).join('/')
}
