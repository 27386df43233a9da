/** A saying given to somebody who did not say it. */
export interface Misquotation {
    readonly speakers: readonly string[];
    /** Words of the saying, lower case, letters and spaces only. */
    readonly keys: readonly string[];
    readonly note: string;
    readonly url: string;
}
/** A belief that is common and wrong. */
export interface Misconception {
    readonly id: string;
    /** Source of a regular expression, any letter case. */
    readonly pattern: string;
    /** Words in small letters; a text without one of each group has no match. */
    readonly keys: readonly (readonly string[])[];
    readonly note: string;
    readonly url: string;
}
/** A near miss of an official name. */
export interface OfficialName {
    readonly wrong: string;
    readonly official: string;
    readonly url: string;
}
/** What a reader is owed beside a claim. All fields with patterns hold sources of regular expressions, any letter case. */
export interface ContextNote {
    readonly id: string;
    /** Each must be met in the article. */
    readonly all: readonly string[];
    /** The claim. */
    readonly where: string;
    /** The words that want the context most. */
    readonly at?: string;
    /** Silent unless `at` is met too. */
    readonly needsAt?: boolean;
    /** Any of these says it already. */
    readonly unless: string;
    readonly says: string;
    readonly source: string;
    readonly url: string;
    /** ISO day. */
    readonly date: string;
    readonly tier?: 'recommended' | 'strict';
}
/** A name that went out of use. */
export interface FormerName {
    readonly old: string;
    readonly now: string;
    /** ISO day. */
    readonly since: string;
    readonly url: string;
}
/** A claim that a fact-checker has rated (schema.org ClaimReview). */
export interface ReviewedClaim {
    readonly claim: string;
    readonly claimant?: string;
    readonly rating: string;
    readonly publisher: string;
    readonly url: string;
    /** ISO day. */
    readonly date?: string;
}
export interface Notebook {
    readonly misquotations: readonly Misquotation[];
    readonly misconceptions: readonly Misconception[];
    readonly officialNames: readonly OfficialName[];
    readonly contexts: readonly ContextNote[];
    readonly formerNames: readonly FormerName[];
    readonly reviews: readonly ReviewedClaim[];
}
