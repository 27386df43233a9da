import type { Severity } from '../diagnostics/severity.js';
import type { Rule } from './define-rule.js';
/** A rule with the severity and the options it runs with. */
export interface ActiveRule {
    readonly rule: Rule;
    readonly severity: Severity;
    readonly options: unknown;
}
/** Finds rules by id or by their name without the group. */
export interface RuleSet {
    readonly rules: readonly Rule[];
    find(name: string): Rule | undefined;
    /** Ids and short names that match `group/*`, an id or a short name; empty when nothing does. */
    matching(pattern: string): readonly Rule[];
    /** The rule name most like a misspelt one. */
    nearest(name: string): string | undefined;
}
export declare function createRuleSet(rules: readonly Rule[]): RuleSet;
export declare const shortName: (id: string) => string;
/** The options of a rule with its defaults filled in, or what is wrong with them. */
export declare function parseRuleOptions(rule: Rule, given: unknown): {
    readonly options: unknown;
} | {
    readonly problem: string;
    readonly field?: string;
};
