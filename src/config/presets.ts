import type { Severity } from '../diagnostics/severity.ts'
import type { House, Rule, Tier } from '../rule/define-rule.ts'

/** A rule's severity and options before they are checked. */
export interface RuleChoice {
  readonly severity: Severity | 'off'
  readonly options: Readonly<Record<string, unknown>>
}

const tiers: readonly Tier[] = ['recommended', 'strict', 'pedantic']
const houses: readonly House[] = ['news', 'docs', 'readme', 'wikipedia', 'science', 'marketing']

export type PresetName = Tier | House

/** Every preset, the tiers first. */
export const presetNames: readonly PresetName[] = [...tiers, ...houses]

export const isPresetName = (name: string): name is PresetName =>
  (presetNames as readonly string[]).includes(name)

/** What a preset says of each rule: a tier adds to the milder tiers, a house starts from recommended. */
export function choicesOf(preset: PresetName, rules: readonly Rule[]): Map<string, RuleChoice> {
  return new Map(rules.map((rule) => [rule.id, choiceOf(preset, rule)]))
}

function choiceOf(preset: PresetName, { meta }: Rule): RuleChoice {
  if (!isTier(preset)) {
    const recommended = meta.tier === 'recommended' ? meta.severity : 'off'
    return { severity: meta.houses?.[preset] ?? recommended, options: {} }
  }
  const included = tiers.indexOf(meta.tier) <= tiers.indexOf(preset)
  return {
    severity: included ? meta.severity : 'off',
    options: preset === 'recommended' ? {} : (meta.strict ?? {}),
  }
}

const isTier = (name: PresetName): name is Tier => (tiers as readonly string[]).includes(name)
