import { dirname, relative, resolve } from 'node:path'
import { builtInRules } from '../../rules/index.ts'
import { ConfigError } from '../config/config-error.ts'
import type { Config } from '../config/config.ts'
import {
  findConfig,
  loadConfigFile,
  looksLikePath,
  type LoadedConfig,
} from '../config/load-config.ts'
import { loadPlugins } from '../config/load-plugins.ts'
import {
  parseRuleFlag,
  resolveRules,
  didYouMean,
  type SettingsLayer,
} from '../config/resolve-config.ts'
import { closest } from '../text/closest.ts'
import { policyNames, type PolicyName } from '../config/policies.ts'
import type { Rule } from '../rule/define-rule.ts'
import { createRuleSet, type ActiveRule } from '../rule/rule-set.ts'
import type { ReadingOptions } from './reading-options.ts'

/** What a document is checked with, after its configuration and the command line. */
export interface FileSetting {
  readonly rules: readonly ActiveRule[]
  readonly config: Config
  /** Folder that paths of the configuration are relative to. */
  readonly root: string
  readonly ignored: boolean
  /** Rules of other modules run, whose code nobody versions for us. */
  readonly hasPlugins: boolean
}

/** Finds the setting of each document; one look-up a folder. */
export interface Project {
  settingFor(path: string): Promise<FileSetting>
  /** The configuration that holds for the working directory. */
  rootConfig(): Promise<{ readonly config: Config; readonly root: string }>
}

/**
 * Throws `ConfigError` for what the command line or a configuration file has wrong. `given` holds for every folder, and
 * no file is searched.
 */
export function createProject(options: ReadingOptions, cwd: string, given?: LoadedConfig): Project {
  const loaded = new Map<string, Promise<LoadedConfig | undefined>>()
  const settings = new Map<string, FileSetting>()
  const load = (folder: string): Promise<LoadedConfig | undefined> => {
    const known =
      loaded.get(folder) ?? (given ? Promise.resolve(given) : loadFor(folder, options, cwd))
    loaded.set(folder, known)
    return known
  }
  return {
    rootConfig: async () => {
      const found = await load(cwd)
      return { config: found?.config ?? {}, root: found ? dirname(found.path) : cwd }
    },
    settingFor: async (path) => {
      const absolute = resolve(cwd, path)
      const found = await load(dirname(absolute))
      const root = found ? dirname(found.path) : cwd
      const blocks = found ? await matchingBlocks(found.config, relative(root, absolute)) : []
      const key = `${found?.path ?? ''}|${blocks.join(',')}`
      const known = settings.get(key) ?? (await settle(found, blocks, options, root))
      settings.set(key, known)
      return { ...known, ignored: await isIgnored(found?.config, relative(root, absolute)) }
    },
  }
}

async function loadFor(
  folder: string,
  options: ReadingOptions,
  cwd: string,
): Promise<LoadedConfig | undefined> {
  if (options.config === false) return undefined
  const setting = { allowPlugins: options.allowPlugins === true }
  return typeof options.config === 'string'
    ? loadConfigFile(resolve(cwd, options.config), setting)
    : findConfig(folder, setting)
}

/** Indexes of the override blocks that hold for a path relative to the configuration. */
async function matchingBlocks(config: Config, path: string): Promise<number[]> {
  const blocks = config.overrides ?? []
  if (blocks.length === 0) return []
  const matches = await globMatcher()
  return blocks.flatMap(({ files, ignores = [] }, index) =>
    matches(path, files) && !matches(path, ignores) ? [index] : [],
  )
}

async function isIgnored(config: Config | undefined, path: string): Promise<boolean> {
  if (!config?.ignores?.length) return false
  return (await globMatcher())(path, config.ignores)
}

async function globMatcher(): Promise<(path: string, globs: readonly string[]) => boolean> {
  const { default: picomatch } = await import('picomatch')
  return (path, globs) =>
    globs.some((glob) => picomatch.isMatch(path.replaceAll('\\', '/'), glob, { dot: true }))
}

async function settle(
  found: LoadedConfig | undefined,
  blocks: readonly number[],
  options: ReadingOptions,
  root: string,
): Promise<FileSetting> {
  const plugins = await pluginRules(found, options)
  const rules = [...builtInRules, ...plugins]
  const layers = [...(found ? fileLayers(found, blocks) : []), ...commandLineLayers(options)]
  const active = selectRules(resolveRules(layers, rules), rules, options)
  return {
    rules: active,
    config: found?.config ?? {},
    root,
    ignored: false,
    hasPlugins: plugins.length > 0,
  }
}

async function pluginRules(
  found: LoadedConfig | undefined,
  options: ReadingOptions,
): Promise<readonly Rule[]> {
  const chain = found ? [...found.parents, found] : []
  const named = chain.filter(({ config }) => config.plugins?.length)
  if (named.length === 0) return []
  if (!options.allowPlugins) {
    throw new ConfigError(
      'plugins are code and were not run; pass --allow-plugins if you trust them',
      {
        path: named[0]?.path ?? '',
        field: 'plugins',
      },
    )
  }
  const loaded = await Promise.all(
    named.map(({ config, path }) => loadPlugins(config.plugins ?? [], path)),
  )
  return loaded.flat()
}

function fileLayers(found: LoadedConfig, blocks: readonly number[]): SettingsLayer[] {
  const own = toLayer(found.config, found.path)
  const overrides = blocks.flatMap((index) => {
    const block = found.config.overrides?.[index]
    return block ? [toLayer(block, found.path)] : []
  })
  return [...found.parents.flatMap((parent) => fileLayers(parent, [])), own, ...overrides]
}

function toLayer(
  { extends: names, policy, rules }: Pick<Config, 'extends' | 'policy' | 'rules'>,
  path: string,
): SettingsLayer {
  return {
    path,
    presets: [names ?? []].flat().filter((name) => !looksLikePath(name)),
    ...(policy ? { policy } : {}),
    ...(rules ? { rules } : {}),
  }
}

function commandLineLayers(options: ReadingOptions): SettingsLayer[] {
  const rules = Object.assign({}, ...options.rule.map(parseRuleFlag)) as SettingsLayer['rules']
  const policy = options.policy === undefined ? undefined : checkPolicy(options.policy)
  return [
    {
      ...(options.preset ? { presets: [options.preset] } : {}),
      ...(policy ? { policy } : {}),
      ...(rules ? { rules } : {}),
    },
  ]
}

function checkPolicy(name: string): PolicyName {
  const found = policyNames.find((policy) => policy === name)
  if (found) return found
  throw new ConfigError(
    `there is no policy “${name}”${didYouMean(closest(name, policyNames)) || `; there are ${policyNames.join(', ')}`}`,
    { field: '--policy' },
  )
}

/** `--only` switches rules on that the preset leaves off; `--skip` leaves rules out. */
function selectRules(
  active: readonly ActiveRule[],
  rules: readonly Rule[],
  { only, skip }: ReadingOptions,
): ActiveRule[] {
  const skipped = new Set(named(skip ?? [], rules, '--skip').map(({ id }) => id))
  const wanted = only ? named(only, rules, '--only') : undefined
  if (!wanted) return active.filter(({ rule }) => !skipped.has(rule.id))
  const byId = new Map(active.map((one) => [one.rule.id, one]))
  return wanted
    .filter(({ id }) => !skipped.has(id))
    .flatMap((rule) => byId.get(rule.id) ?? resolveRules([{ rules: { [rule.id]: {} } }], [rule]))
}

function named(patterns: readonly string[], rules: readonly Rule[], field: string): Rule[] {
  const ruleSet = createRuleSet(rules)
  const found = patterns.flatMap((pattern) => {
    const matched = ruleSet.matching(pattern)
    if (matched.length > 0) return matched
    throw new ConfigError(`there is no rule “${pattern}”${didYouMean(ruleSet.nearest(pattern))}`, {
      field,
    })
  })
  return [...new Set(found)].sort((a, b) => (a.id < b.id ? -1 : 1))
}
