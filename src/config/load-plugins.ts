import { createRequire } from 'node:module'
import { dirname, isAbsolute, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Rule } from '../rule/define-rule.ts'
import { ConfigError } from './config-error.ts'
import { looksLikePath } from './load-config.ts'

/**
 * Rules of other modules: each exports `rules` (a list) or one rule as its default. Runs their code, so only with
 * `--allow-plugins`. Throws `ConfigError` naming the plugin.
 */
export async function loadPlugins(names: readonly string[], configPath: string): Promise<Rule[]> {
  const loaded = await Promise.all(names.map((name) => loadPlugin(name, configPath)))
  return loaded.flat()
}

async function loadPlugin(name: string, configPath: string): Promise<readonly Rule[]> {
  const place = { path: configPath, field: `plugins: ${name}` }
  const module = await importPlugin(name, configPath).catch((error: unknown) => {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    throw new ConfigError(`cannot be loaded: ${reason}`, place)
  })
  const rules = [module.rules ?? module.default ?? []].flat() as readonly unknown[]
  const wrong = rules.find((rule) => !isRule(rule))
  if (rules.length === 0 || wrong) throw new ConfigError('exports no rules', place)
  return rules as readonly Rule[]
}

interface PluginModule {
  readonly rules?: unknown
  readonly default?: unknown
}

async function importPlugin(name: string, configPath: string): Promise<PluginModule> {
  const path =
    looksLikePath(name) && !name.startsWith('@') ? fromConfig(name, configPath) : undefined
  const target = path ?? createRequire(configPath).resolve(name)
  if (!/\.[cm]?ts$/.test(target)) {
    return (await import(pathToFileURL(target).href)) as PluginModule
  }
  const { createJiti } = await import('jiti')
  return createJiti(target, { fsCache: false }).import<PluginModule>(target)
}

const fromConfig = (name: string, configPath: string): string =>
  isAbsolute(name) ? name : resolve(dirname(configPath), name)

// Plain objects, no instanceof: two copies of this package may be loaded.
function isRule(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const rule = value as Partial<Rule>
  return typeof rule.id === 'string' && typeof rule.check === 'function' && rule.meta !== undefined
}
