import type { Severity } from '../diagnostics/severity.ts'

/** What a handbook asks of one rule, and where it says so. */
export interface PolicyEntry {
  readonly rule: string
  readonly severity?: Severity
  readonly options?: Readonly<Record<string, unknown>>
  /** The written source, for a person to look up. */
  readonly source: string
}

export const policyNames = ['ap', 'reuters', 'bbc', 'npr', 'spj', 'wikipedia'] as const

export type PolicyName = (typeof policyNames)[number]

/** Option values after the published guidance of each house. Factlint never says that a text complies with one. */
export const policies: Readonly<Record<PolicyName, readonly PolicyEntry[]>> = {
  ap: [],
  reuters: [],
  bbc: [],
  npr: [],
  spj: [],
  wikipedia: [],
}
