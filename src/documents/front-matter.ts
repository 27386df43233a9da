import { parseDocument as parseYaml, LineCounter } from 'yaml'
import type { Span } from '../text/span.ts'
import { DocumentError } from './document-error.ts'

/** Front matter: where it stands (fences and the line end behind them included) and what it says. */
export interface FrontMatter extends Span {
  readonly values: Readonly<Record<string, unknown>>
}

const yamlFence = /^\uFEFF?---[ \t]*\r?\n/
const yamlEnd = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|\r|$)/m
const tomlFence = /^\uFEFF?\+\+\+[ \t]*\r?\n/
const tomlEnd = /^\+\+\+[ \t]*(?:\r?\n|\r|$)/m
const tomlPair = /^[ \t]*([\w-]+)[ \t]*=([^\r\n]*)\r?$/gm
const yamlKey = /^[ \t]*(?:#[^\n]*|[\w"'-][^\n:]*:(?:[ \t]|\r?$))/m

/**
 * The front matter a text begins with, YAML between `---` or TOML between `+++`; `undefined` when there is none. Of TOML
 * only plain `key = "value"` lines are read.
 *
 * @throws {DocumentError} when the YAML is broken; with the line in the document.
 */
export function readFrontMatter(path: string, text: string): FrontMatter | undefined {
  return readYaml(path, text) ?? readToml(text)
}

function readYaml(path: string, text: string): FrontMatter | undefined {
  const found = fenced(text, yamlFence, yamlEnd)
  if (!found) return undefined
  const { body, end } = found
  if (body.trim() !== '' && !yamlKey.test(body)) return undefined
  const lineCounter = new LineCounter()
  const parsed = parseYaml(body, { lineCounter, logLevel: 'silent', schema: 'core' })
  const [error] = parsed.errors
  if (error) {
    const line = lineCounter.linePos(error.pos[0]).line + 1
    throw new DocumentError(path, `broken front matter: ${firstLine(error.message)}`, line)
  }
  return { start: 0, end, values: asRecord(toPlain(path, parsed)) }
}

function toPlain(path: string, parsed: { toJS(): unknown }): unknown {
  try {
    return parsed.toJS()
  } catch (cause) {
    const reason = cause instanceof Error ? firstLine(cause.message) : String(cause)
    throw new DocumentError(path, `broken front matter: ${reason}`, 1)
  }
}

function readToml(text: string): FrontMatter | undefined {
  const found = fenced(text, tomlFence, tomlEnd)
  if (!found) return undefined
  const values: Record<string, unknown> = {}
  for (const [, key, value] of found.body.matchAll(tomlPair)) {
    if (key !== undefined && value !== undefined) values[key] = tomlValue(value.trim())
  }
  return { start: 0, end: found.end, values }
}

function tomlValue(value: string): unknown {
  if (/^\[.*\]$/.test(value))
    return value
      .slice(1, -1)
      .split(',')
      .map((item) => unquote(item.trim()))
  return unquote(value)
}

const unquote = (value: string): string => value.replace(/^(["'])(.*)\1$/, '$2')

function fenced(
  text: string,
  open: RegExp,
  close: RegExp,
): { body: string; end: number } | undefined {
  const start = open.exec(text)?.[0].length
  if (start === undefined) return undefined
  const rest = text.slice(start)
  const match = close.exec(rest)
  return match
    ? { body: rest.slice(0, match.index), end: start + match.index + match[0].length }
    : undefined
}

const firstLine = (message: string): string =>
  (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
