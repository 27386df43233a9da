import type { Span } from './span.js';
export type TokenKind = 'word' | 'number' | 'mark';
/** A word, a number with its separators, or a single punctuation mark. */
export interface Token extends Span {
    readonly text: string;
    readonly lower: string;
    readonly kind: TokenKind;
}
/**
 * The tokens of a part of a text, in order, with offsets into the whole text: acronyms with points (`U.S.`), numbers with
 * their separators (`1,234.5`; not where a letter follows), words with inner apostrophes and hyphens, and single marks.
 */
export declare function tokenize(text: string, within: Span): Token[];
