import type { Severity } from '../diagnostics/severity.js';
import type { PolicyName } from './policies.js';
type RuleOptions = Record<string, unknown>;
/** A severity, “off”, options, or a severity with options. */
export type RuleSetting = Severity | 'off' | [Severity | 'off', RuleOptions] | RuleOptions;
/** Settings of the whole configuration or of some files. */
export interface Settings {
    /** Presets or paths of other configuration files, later ones win. */
    extends?: string | string[] | undefined;
    /** A named set of option values after a published handbook. */
    policy?: PolicyName | undefined;
    rules?: Record<string, RuleSetting> | undefined;
}
/** The configuration as people write it: data only. `schema/factlint.schema.json` describes each field. */
export interface Config extends Settings {
    $schema?: string | undefined;
    files?: string[] | undefined;
    ignores?: string[] | undefined;
    overrides?: (Settings & {
        files: string[];
        ignores?: string[] | undefined;
    })[] | undefined;
    failOn?: Severity | 'never' | undefined;
    maxWarnings?: number | undefined;
    baseline?: string | undefined;
    ledger?: string | undefined;
    sources?: string | undefined;
    facts?: string[] | undefined;
    requireReason?: boolean | undefined;
    plugins?: string[] | undefined;
}
export {};
