/** A person's check of one claim, as the ledger keeps it. Days are ISO days. */
export interface ClaimCheck {
    /** The claim's id, made of its words and its section. */
    readonly id: string;
    /** The document, relative to the ledger's folder, with forward slashes. */
    readonly path: string;
    /** The sentence as it stood when it was checked. */
    readonly sentence: string;
    readonly by: string;
    readonly on: string;
    readonly reason: string;
    /** Where the person looked: an address, or words for it. */
    readonly source?: string;
    /** What that source says. */
    readonly quote?: string;
    /** The last day the check holds. */
    readonly expires?: string;
}
/** The checks that concern one document. */
export interface DocumentChecks {
    /** Checks recorded for this document. */
    readonly own: readonly ClaimCheck[];
    /** Checks of documents that are no longer where they were: this one may be one of them, renamed. */
    readonly moved: readonly ClaimCheck[];
    /** The day to hold `expires` against. */
    readonly today: string;
}
export declare const isExpired: ({ expires }: ClaimCheck, today: string) => boolean;
/** The checks of a document that still hold, by the id of their claim. */
export declare function checksInForce({ own, moved, today }: DocumentChecks): Map<string, ClaimCheck>;
