import type { Severity } from './severity.js';
/** A place in the same document, offsets in UTF-16 code units. */
export interface RelatedDiagnostic {
    readonly start: number;
    readonly end: number;
    readonly line: number;
    readonly column: number;
    readonly message: string;
}
/** A finding as reported: what rules found plus severity, position and identity. Lines and columns count from 1. */
export interface Diagnostic {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly help: string;
    readonly start: number;
    readonly end: number;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly text: string;
    readonly confidence: number;
    /** Stable when other lines move: made of rule, normalised sentence and section. */
    readonly fingerprint: string;
    readonly docs: string;
    readonly related: readonly RelatedDiagnostic[];
    readonly evidence: readonly {
        readonly source: string;
        readonly url?: string;
        readonly quote?: string;
        readonly start?: number;
        readonly end?: number;
    }[];
    readonly fix?: {
        readonly start: number;
        readonly end: number;
        readonly text: string;
    };
    readonly suggestions?: readonly {
        readonly message: string;
        readonly start: number;
        readonly end: number;
        readonly text: string;
    }[];
}
/** A rule that threw: a fault of ours, told with the rule and the document. */
export interface Fault {
    readonly rule: string;
    readonly path: string;
    readonly message: string;
}
/** What a run says of one document. */
export interface FileResult {
    readonly path: string;
    readonly text: string;
    readonly diagnostics: readonly Diagnostic[];
    readonly faults: readonly Fault[];
    /** Claims worth checking, and how many of them were held against something. */
    readonly claims: number;
    readonly claimsChecked: number;
    /** The day facts were judged against, when the document itself has no date. */
    readonly assumedDate?: string;
}
export interface Summary {
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly files: number;
    readonly claims: number;
    readonly claimsChecked: number;
}
export declare const emptySummary: Summary;
/** The summary with one more file. */
export declare function addToSummary(summary: Summary, result: FileResult): Summary;
/** By place, then severity, then rule: the one order of every report. */
export declare const inOrder: (a: Diagnostic, b: Diagnostic) => number;
