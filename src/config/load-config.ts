import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, extname, join, resolve } from 'node:path'
import { safeParse } from 'valibot'
import { closest } from '../text/closest.ts'
import { ConfigError } from './config-error.ts'
import type { Config } from './config.ts'
import { isPresetName } from './presets.ts'
import { didYouMean } from './resolve-config.ts'

/** A configuration file, checked, with those it extends before it. */
export interface LoadedConfig {
  /** Absolute path. */
  readonly path: string
  readonly config: Config
  /** Files it extends, outermost first. */
  readonly parents: readonly LoadedConfig[]
}

export interface LoadSetting {
  /** Run JavaScript and TypeScript configuration; only ever from the command line. */
  readonly allowPlugins: boolean
}

const dataFiles = [
  '.factlintrc',
  '.factlintrc.json',
  '.factlintrc.yaml',
  '.factlintrc.yml',
  'factlint.config.json',
  'factlint.config.yaml',
  'factlint.config.yml',
]
const codeFiles = ['factlint.config.js', 'factlint.config.mjs', 'factlint.config.ts']

/**
 * Finds the configuration for a directory, searching upwards. A directory listing is enough to know that there is none,
 * so the search library loads only when there is one. Throws `ConfigError`.
 */
export async function findConfig(
  directory: string,
  setting: LoadSetting,
): Promise<LoadedConfig | undefined> {
  const found = nearestCandidate(directory)
  if (!found) return undefined
  const { cosmiconfig } = await import('./cosmiconfig.ts')
  const explorer = cosmiconfig('factlint', {
    searchPlaces: ['package.json', ...dataFiles, ...codeFiles],
    loaders: loadersFor(setting),
    stopDir: found,
    cache: false,
  })
  const result = await explorer.search(found).catch((error: unknown) => {
    throw asConfigError(error, found)
  })
  return result ? complete(result.filepath, result.config, setting, []) : undefined
}

/** Loads one configuration file by path. Throws `ConfigError`. */
export async function loadConfigFile(path: string, setting: LoadSetting): Promise<LoadedConfig> {
  return complete(path, await readConfig(path, setting), setting, [])
}

/** Settings given as a value, as those of a file at `path` would be. Throws `ConfigError`. */
export async function useConfig(
  raw: unknown,
  path: string,
  setting: LoadSetting,
): Promise<LoadedConfig> {
  return complete(path, raw, setting, [])
}

function nearestCandidate(directory: string): string | undefined {
  for (let current = resolve(directory); ; current = dirname(current)) {
    if (holdsConfig(current)) return current
    if (dirname(current) === current) return undefined
  }
}

function holdsConfig(directory: string): boolean {
  const names = new Set(listNames(directory))
  if ([...dataFiles, ...codeFiles].some((name) => names.has(name))) return true
  if (!names.has('package.json')) return false
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
    return typeof manifest === 'object' && manifest !== null && 'factlint' in manifest
  } catch {
    // A manifest that does not parse is npm's business; the search goes on above it.
    return false
  }
}

function listNames(directory: string): string[] {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}

async function readConfig(path: string, setting: LoadSetting): Promise<unknown> {
  if (!existsSync(path)) {
    const nearest = closest(
      path,
      listNames(dirname(path)).map((name) => join(dirname(path), name)),
    )
    throw new ConfigError(`there is no such file${didYouMean(nearest)}`, { path })
  }
  const loaders = loadersFor(setting)
  const loader = loaders[extname(path)] ?? loaders['noExt']
  try {
    return await loader?.(path, readFileSync(path, 'utf8'))
  } catch (error) {
    throw asConfigError(error, path)
  }
}

type Loader = (path: string, content: string) => unknown

function loadersFor({ allowPlugins }: LoadSetting): Record<string, Loader> {
  const code: Loader = allowPlugins ? loadCode : refuseCode
  const data: Loader = async (path, content) => {
    const { parseDocument } = await import('./yaml.ts')
    const parsed = parseDocument(content, { prettyErrors: true })
    const fault = parsed.errors[0]
    if (fault) throw new ConfigError(firstLine(fault.message), { path })
    return parsed.toJS({ maxAliasCount: 100 }) as unknown
  }
  return {
    '.json': data,
    '.yaml': data,
    '.yml': data,
    noExt: data,
    '.js': code,
    '.mjs': code,
    '.ts': code,
  }
}

const refuseCode: Loader = (path) => {
  throw new ConfigError('is code and was not run; pass --allow-plugins if you trust it', { path })
}

const loadCode: Loader = async (path) => {
  const { createJiti } = await import('jiti')
  const loaded = await createJiti(path, { fsCache: false }).import<{ default?: unknown }>(path)
  return loaded.default ?? loaded
}

async function complete(
  path: string,
  raw: unknown,
  setting: LoadSetting,
  chain: readonly string[],
): Promise<LoadedConfig> {
  if (chain.includes(path)) {
    throw new ConfigError(`extends itself through ${chain.join(', ')}`, { path, field: 'extends' })
  }
  const config = await checkConfig(path, raw ?? {})
  const parents: LoadedConfig[] = []
  for (const name of [config.extends ?? []].flat()) {
    if (isPresetName(name) || !looksLikePath(name)) continue
    const parent = resolve(dirname(path), name)
    parents.push(
      await complete(parent, await readConfig(parent, setting), setting, [...chain, path]),
    )
  }
  return { path, config, parents }
}

export const looksLikePath = (name: string): boolean => /[\\/.]/.test(name)

async function checkConfig(path: string, raw: unknown): Promise<Config> {
  const { configSchema } = await import('./config-schema.ts')
  const parsed = safeParse(configSchema, raw)
  if (parsed.success) return parsed.output
  const issue = parsed.issues[0]
  const keys = issue.path?.map(({ key }) => String(key)) ?? []
  const last = keys.at(-1)
  const fields = Object.keys(configSchema.entries)
  if (issue.type === 'strict_object' && last !== undefined && issue.expected === 'never') {
    const nearest = closest(last, keys.length === 1 ? fields : [...fields, 'files', 'ignores'])
    throw new ConfigError(`there is no setting “${last}”${didYouMean(nearest)}`, {
      path,
      field: keys.join('.'),
    })
  }
  const place = keys.length > 0 ? { path, field: keys.join('.') } : { path }
  throw new ConfigError(firstLine(issue.message), place)
}

const firstLine = (message: string): string => message.split('\n')[0] ?? message

function asConfigError(error: unknown, path: string): unknown {
  if (error instanceof ConfigError) return error
  if (error instanceof Error && error.cause instanceof ConfigError) return error.cause
  return error instanceof Error ? new ConfigError(firstLine(error.message), { path }) : error
}
