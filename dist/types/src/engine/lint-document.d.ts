import type { Article } from '../article/article.js';
import type { FileResult } from '../diagnostics/diagnostic.js';
import type { DocumentChecks } from '../evidence/claim-check.js';
import type { SourceShelf } from '../evidence/evidence.js';
import type { FactBase } from '../evidence/facts.js';
import type { ActiveRule } from '../rule/rule-set.js';
/** What a document is checked with. */
export interface LintSetting {
    readonly rules: readonly ActiveRule[];
    readonly facts?: FactBase;
    readonly sources?: SourceShelf;
    /** What people have checked in this document. */
    readonly checks?: DocumentChecks;
    /** Ask for a reason beside each inline suppression. */
    readonly requireReason?: boolean;
    /** Show every finding, however many there are of a rule: a baseline or changed lines take most out later. */
    readonly everyFinding?: boolean;
    /** Called with the milliseconds each rule took. */
    readonly onTiming?: (rule: string, milliseconds: number) => void;
    /** The clock for `onTiming`, in milliseconds. */
    readonly now?: () => number;
}
/**
 * Runs the rules over one article. A rule that throws becomes a fault with its name; the others still run. The same
 * article and setting give the same result.
 */
export declare function lintDocument(article: Article, setting: LintSetting): FileResult;
