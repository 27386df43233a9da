import type { Span } from '../text/span.js';
/** What a finding was held against: a fact, a source page, a reference. */
export interface Evidence {
    /** The name of the source as a reader would give it. */
    readonly source: string;
    readonly url?: string;
    /** The words of the source. */
    readonly quote?: string;
    /** Offsets of `quote` into the source's text. */
    readonly start?: number;
    readonly end?: number;
}
/** A cited page as kept on disk. */
export interface SourcePage {
    /** The address cited. */
    readonly url: string;
    readonly title?: string;
    readonly publisher?: string;
    /** ISO day it says it was published. */
    readonly date?: string;
    /** ISO day it was fetched. */
    readonly retrieved: string;
    /** `kept` pages have their text at hand; the others say why not. */
    readonly status: 'kept' | 'dead' | 'not-retrievable' | 'not-fetched';
    /** The main text; empty unless kept. */
    readonly text: string;
    /** True when the whole page was read, not a paywalled or truncated part. */
    readonly complete: boolean;
    /** Where it was found after redirects. */
    readonly finalUrl?: string;
    /** Addresses of archived copies. */
    readonly archives?: readonly string[];
    /** BCP 47 language tag. */
    readonly lang?: string;
    /** Kept, but gone (404, 410) when it was last asked for. */
    readonly gone?: boolean;
    /** Why it is not kept. */
    readonly problem?: string;
}
/** The cited pages at hand. */
export interface SourceShelf {
    /** Does the project keep a lock file at all? */
    readonly locked: boolean;
    /** With `--frozen`, what is not locked is a finding. */
    readonly frozen: boolean;
    page(url: string): SourcePage | undefined;
    readonly pages: readonly SourcePage[];
    /** What is wrong with the shelf itself: hash of a snapshot, quotation that is not in it. */
    readonly faults: readonly {
        readonly url: string;
        readonly what: string;
    }[];
    /** DOIs in lower case that the user's list of retractions holds, with what it says of them. */
    readonly retractions?: ReadonlyMap<string, string>;
}
/** A place in the document that belongs to a finding: the other half, a repeat. */
export interface RelatedPlace extends Span {
    readonly message: string;
}
