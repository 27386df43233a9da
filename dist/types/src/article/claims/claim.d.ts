import type { Attribution, Citation } from '../article.js';
import type { Span } from '../../text/span.js';
/** Why a sentence is worth checking. */
export type ClaimKind = 'quantity' | 'date' | 'comparison' | 'range' | 'superlative' | 'quotation' | 'position' | 'event' | 'office' | 'law' | 'accusation' | 'causal' | 'prediction' | 'opinion';
/** What backs a sentence, by the support in its reach. */
export type ClaimStatus = 'cited' | 'attributed' | 'vaguely-attributed' | 'unsupported' | 'not-a-claim';
/** One sentence as a fact-checker sees it. Scores lie between 0 and 1. */
export interface Claim {
    /** Index of the sentence. */
    readonly sentence: number;
    /** How likely a fact-checker would want to check it: right about 8 times in 10 at .8. */
    readonly checkWorthiness: number;
    /** How much a reader is owed a source for it. */
    readonly needsCitation: number;
    /** How vague or weaselly the sentence is. */
    readonly hedge: number;
    /** The words that make it vague, in order. */
    readonly hedges: readonly Span[];
    /** Strongest first. */
    readonly kinds: readonly ClaimKind[];
    readonly attributions: readonly Attribution[];
    readonly citations: readonly Citation[];
    readonly status: ClaimStatus;
}
