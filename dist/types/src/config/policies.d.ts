import type { Severity } from '../diagnostics/severity.js';
/** What a handbook asks of one rule, and where it says so. */
export interface PolicyEntry {
    readonly rule: string;
    /** Ours: handbooks know no severities. */
    readonly severity?: Severity | 'off';
    readonly options?: Readonly<Record<string, unknown>>;
    /** The written source, for a person to look up: its section, and what it asks for in our words. */
    readonly source: string;
    readonly url: string;
    /** The handbook does not say it in so many words: this is how we read it. */
    readonly reading?: boolean;
}
/** The published guidance a policy follows. */
export interface Handbook {
    readonly name: string;
    readonly title: string;
    readonly url: string;
}
export declare const policyNames: readonly ["ap", "reuters", "bbc", "npr", "spj", "wikipedia"];
export type PolicyName = (typeof policyNames)[number];
/** Option values after the published guidance of each house. Factlint never says that a text complies with one. */
export declare const policies: Readonly<Record<PolicyName, readonly PolicyEntry[]>>;
export declare const handbooks: Readonly<Record<PolicyName, Handbook>>;
