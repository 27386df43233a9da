import { severities, type Severity } from '../diagnostics/severity.ts'
import type { Rule } from '../rule/define-rule.ts'
import { createRuleSet, parseRuleOptions, type ActiveRule, type RuleSet } from '../rule/rule-set.ts'
import { closest } from '../text/closest.ts'
import { ConfigError } from './config-error.ts'
import type { RuleSetting } from './config.ts'
import { policies, type PolicyName } from './policies.ts'
import { choicesOf, isPresetName, presetNames, type RuleChoice } from './presets.ts'

/** One layer of settings, as a configuration block or the command line gives it. */
export interface SettingsLayer {
  readonly presets?: readonly string[]
  readonly policy?: PolicyName
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** Where it stands, for messages. */
  readonly path?: string
}

/**
 * The rules that run, with checked options: layers in order, later ones win; options of a later layer replace those of
 * the same name. Throws `ConfigError` for a rule, preset or option that does not exist, with the nearest right name.
 */
export function resolveRules(
  layers: readonly SettingsLayer[],
  rules: readonly Rule[],
): ActiveRule[] {
  const ruleSet = createRuleSet(rules)
  const base = layers.some(({ presets }) => presets && presets.length > 0) ? [] : ['recommended']
  const choices = new Map<string, RuleChoice>()
  const places = new Map<string, SettingsLayer>()
  for (const layer of [{ presets: base }, ...layers]) {
    for (const preset of layer.presets ?? []) applyPreset(preset, layer, rules, choices)
    for (const [rule, choice] of policyChoices(layer, ruleSet, choices)) choices.set(rule, choice)
    for (const [name, setting] of Object.entries(layer.rules ?? {})) {
      applySetting(name, setting, layer, ruleSet, choices, places)
    }
  }
  return rules.flatMap((rule) => activate(rule, choices.get(rule.id), places.get(rule.id)))
}

function applyPreset(
  name: string,
  layer: SettingsLayer,
  rules: readonly Rule[],
  choices: Map<string, RuleChoice>,
): void {
  if (!isPresetName(name)) {
    throw new ConfigError(`there is no preset “${name}”${didYouMean(closest(name, presetNames))}`, {
      ...(layer.path ? { path: layer.path } : {}),
      field: 'extends',
    })
  }
  for (const [rule, choice] of choicesOf(name, rules)) choices.set(rule, choice)
}

function policyChoices(
  { policy }: SettingsLayer,
  ruleSet: RuleSet,
  choices: ReadonlyMap<string, RuleChoice>,
): [string, RuleChoice][] {
  if (!policy) return []
  return policies[policy].flatMap(({ rule: name, severity, options }) => {
    const rule = ruleSet.find(name)
    if (!rule) return []
    const before = choices.get(rule.id)
    const kept = before?.severity ?? 'off'
    const choice: RuleChoice = {
      severity: severity ?? kept,
      options: { ...before?.options, ...options },
    }
    return [[rule.id, choice] satisfies [string, RuleChoice]]
  })
}

function applySetting(
  name: string,
  setting: RuleSetting,
  layer: SettingsLayer,
  ruleSet: RuleSet,
  choices: Map<string, RuleChoice>,
  places: Map<string, SettingsLayer>,
): void {
  const matched = ruleSet.matching(name)
  if (matched.length === 0) {
    throw new ConfigError(`there is no rule “${name}”${didYouMean(ruleSet.nearest(name))}`, {
      ...(layer.path ? { path: layer.path } : {}),
      field: 'rules',
    })
  }
  for (const rule of matched) {
    choices.set(rule.id, merge(rule, choices.get(rule.id), setting))
    places.set(rule.id, layer)
  }
}

function merge(rule: Rule, before: RuleChoice | undefined, setting: RuleSetting): RuleChoice {
  const [severity, options] = Array.isArray(setting)
    ? setting
    : typeof setting === 'string'
      ? [setting, {}]
      : [undefined, setting]
  const kept = before && before.severity !== 'off' ? before.severity : rule.meta.severity
  return { severity: severity ?? kept, options: { ...before?.options, ...options } }
}

function activate(
  rule: Rule,
  choice: RuleChoice | undefined,
  layer: SettingsLayer | undefined,
): ActiveRule[] {
  if (!choice || choice.severity === 'off') return []
  const parsed = parseRuleOptions(rule, choice.options)
  if (!('problem' in parsed)) return [{ rule, severity: choice.severity, options: parsed.options }]
  throw new ConfigError(problemWith(rule, choice.options, parsed.problem, parsed.field), {
    ...(layer?.path ? { path: layer.path } : {}),
    field: ['rules', rule.id, parsed.field].filter(Boolean).join('.'),
  })
}

function problemWith(
  rule: Rule,
  given: Readonly<Record<string, unknown>>,
  problem: string,
  field: string | undefined,
): string {
  const known = optionNames(rule)
  const unknown = Object.keys(given).find((name) => !known.includes(name))
  if (!unknown || unknown !== field) return problem
  const others = known.length > 0 ? `; it has ${known.join(', ')}` : '; it has no options'
  return `${rule.id} has no option “${unknown}”${didYouMean(closest(unknown, known)) || others}`
}

/** The option names of a rule. */
export const optionNames = (rule: Rule): string[] =>
  Object.keys((rule.options as { entries?: object }).entries ?? {})

export const didYouMean = (nearest: string | undefined): string =>
  nearest ? `; did you mean “${nearest}”?` : ''

/** Reads `rule`, `rule:severity` or `rule:off` as the command line gives it. Throws `ConfigError`. */
export function parseRuleFlag(flag: string): Record<string, RuleSetting> {
  const [name = '', level, ...rest] = flag.split(':')
  if (rest.length > 0 || name === '') {
    throw new ConfigError(`“${flag}” is not of the form rule:severity`, { field: '--rule' })
  }
  if (level === undefined) return { [name]: {} }
  if (level !== 'off' && !isSeverity(level)) {
    const known = ['off', ...severities]
    throw new ConfigError(`there is no severity “${level}”${didYouMean(closest(level, known))}`, {
      field: '--rule',
    })
  }
  return { [name]: level }
}

export const isSeverity = (text: string): text is Severity =>
  (severities as readonly string[]).includes(text)
