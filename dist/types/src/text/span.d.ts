/** A half-open range of UTF-16 offsets into a document's text: `start` inclusive, `end` exclusive. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** The words a span covers. */
export declare const sliceSpan: (text: string, span: Span) => string;
/** Do two spans share at least one character? */
export declare const spansOverlap: (a: Span, b: Span) => boolean;
/** Does `outer` hold the whole of `inner`? */
export declare const spanContains: (outer: Span, inner: Span) => boolean;
/** The smallest span that holds both. */
export declare const spanUnion: (a: Span, b: Span) => Span;
/** A span without white space at its ends; empty (at its start) when nothing else is in it. */
export declare function trimSpan(text: string, span: Span): Span;
/**
 * The spans of all matches of a global pattern inside `within`. Reads only that part of the text, so look-behind does
 * not see what stands before it.
 */
export declare function matchSpans(text: string, within: Span, pattern: RegExp): Generator<Span>;
/**
 * The index of the first item of a list sorted by `start` whose end lies after `offset`; the length when none does.
 * The items must not overlap.
 */
export declare function firstEndingAfter(items: readonly Span[], offset: number): number;
/** The index of the first item of a list sorted by `start` that starts at `offset` or behind it. */
export declare function firstStartingAt(items: readonly Span[], offset: number): number;
/** The items of a list sorted by `start` that start within a span. */
export declare function itemsStartingIn<T extends Span>(items: readonly T[], { start, end }: Span): T[];
/** The items of a sorted list without overlaps that share a character with a span. */
export declare function itemsOverlapping<T extends Span>(items: readonly T[], { start, end }: Span): T[];
/** Does an item of a sorted list without overlaps share a character with a span? */
export declare function someOverlaps(items: readonly Span[], { start, end }: Span): boolean;
/** The item of a sorted list without overlaps that holds `offset`, if any. */
export declare function spanAt<T extends Span>(items: readonly T[], offset: number): T | undefined;
