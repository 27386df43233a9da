import { type Severity } from '../diagnostics/severity.js';
import type { Rule } from '../rule/define-rule.js';
import { type ActiveRule } from '../rule/rule-set.js';
import type { RuleSetting } from './config.js';
import { type PolicyName } from './policies.js';
/** One layer of settings, as a configuration block or the command line gives it. */
export interface SettingsLayer {
    readonly presets?: readonly string[];
    readonly policy?: PolicyName;
    readonly rules?: Readonly<Record<string, RuleSetting>>;
    /** Where it stands, for messages. */
    readonly path?: string;
}
/**
 * The rules that run, with checked options: layers in order, later ones win; options of a later layer replace those of
 * the same name. Throws `ConfigError` for a rule, preset or option that does not exist, with the nearest right name.
 */
export declare function resolveRules(layers: readonly SettingsLayer[], rules: readonly Rule[]): ActiveRule[];
/** The option names of a rule. */
export declare const optionNames: (rule: Rule) => string[];
export declare const didYouMean: (nearest: string | undefined) => string;
/** Reads `rule`, `rule:severity` or `rule:off` as the command line gives it. Throws `ConfigError`. */
export declare function parseRuleFlag(flag: string): Record<string, RuleSetting>;
export declare const isSeverity: (text: string) => text is Severity;
