import type { DocumentFormat } from '../documents/document.js';
import type { SourceShelf } from '../evidence/evidence.js';
import type { FactBase } from '../evidence/facts.js';
import type { Finding, Rule } from '../rule/define-rule.js';
/** How a rule is run in a test. */
export interface TestSetting {
    readonly options?: Readonly<Record<string, unknown>>;
    /** The article's own date (ISO day). */
    readonly date?: string;
    /** The day to judge by where the article has no date (ISO day). */
    readonly asOf?: string;
    /** Markdown unless given. */
    readonly format?: DocumentFormat;
    readonly facts?: FactBase;
    readonly sources?: SourceShelf;
}
/** The findings of one rule on a text. Throws when the options are not the rule's. */
export declare function runRule(rule: Rule, text: string, setting?: TestSetting): Promise<Finding[]>;
/** The words a rule flags in a text, in order. */
export declare function flagged(rule: Rule, text: string, setting?: TestSetting): Promise<string[]>;
/**
 * Runs a rule on a text with inline marks (`{{Experts say}} so.`). `expected` are the marked places, `found` the flagged
 * ones, both as `offset:words`, so a test compares the two lists.
 */
export declare function checkMarked(rule: Rule, marked: string, setting?: TestSetting): Promise<{
    readonly expected: string[];
    readonly found: string[];
}>;
