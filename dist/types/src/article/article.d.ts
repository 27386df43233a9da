import type { Document, DocumentFormat, Metadata } from '../documents/document.js';
import type { Span } from '../text/span.js';
import type { Token } from '../text/tokens.js';
import type { Claim } from './claims/claim.js';
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'caption' | 'note';
/** One block of prose in reading order. Code, comments, front matter and navigation are no blocks. */
export interface Block extends Span {
    readonly index: number;
    readonly kind: BlockKind;
    /** Heading level or list depth, from 1. */
    readonly depth: number;
    /** Index of the section it stands in; 0 before the first heading. */
    readonly section: number;
    /** Items of one list, rows of one table share a number. */
    readonly group?: number;
    /** The cells of a table row. */
    readonly cells?: readonly Span[];
    /** The header row of a table. */
    readonly header: boolean;
    /** Inside a block quote. */
    readonly quoted: boolean;
    /** A heading by its markup, not only by its layout. */
    readonly marked: boolean;
    /** Index of the block that introduces this list or table. */
    readonly leadIn?: number;
}
export interface Section extends Span {
    readonly index: number;
    /** Index of its heading block, if it has one. */
    readonly heading?: number;
}
/** A sentence of the prose. Headings, list items and table rows are sentences too. */
export interface Sentence extends Span {
    readonly index: number;
    /** Index of its block. */
    readonly block: number;
}
export type NameType = 'PER' | 'ORG' | 'LOC' | 'OTHER';
/** A name in the prose; mentions with the same `canonical` name the same thing as far as the text shows. */
export interface Name extends Span {
    readonly type: NameType;
    /** The fullest form met: “Ana Ruiz” for “Ruiz”, “European Union” for “EU” once it was spelt out. */
    readonly canonical: string;
}
/** A date expression. */
export interface DateMention extends Span {
    /** EDTF or ISO 8601: `2026-01-10`, `2026-01`, `199X`, `2012/2018`, `--07-04` where the year is open. */
    readonly value: string;
    /** False when the year (or the anchor of a relative date) is not known. */
    readonly resolved: boolean;
    /** First and last day as days since 1970-01-01; absent when not resolved. */
    readonly from?: number;
    readonly to?: number;
    /** Hangs on the day of writing: “yesterday”, “last week”, “Tuesday”, a day without a year. */
    readonly relative: boolean;
    /** The weekday named with it, 0 = Sunday. */
    readonly weekday?: number;
}
/** A quantity as the interval that rounding and words such as “about” leave open. */
export interface Quantity extends Span {
    /** `null` = open. */
    readonly low: number | null;
    readonly high: number | null;
    /** The number as written, before rounding is thought of; the middle of a range. */
    readonly value: number;
    /** Normalised unit (`percent`, `usd`, `kilometre`, …) or the noun counted, or ''. */
    readonly unit: string;
    readonly approximate: boolean;
    readonly kind: 'count' | 'measure' | 'money' | 'percent' | 'points' | 'ordinal' | 'ratio' | 'range';
    /** The digits or number words alone, without “about”, the currency and the unit. */
    readonly number: Span;
    /** The place value of the last digit written: 100,000 for “3.2 million”, 1 for “14”. */
    readonly step: number;
    /** A word before or after it that opens or widens the interval. */
    readonly comparator?: 'about' | 'over' | 'under' | 'just-over' | 'just-under';
    /** What it is divided by: `year` for “$30,000 a year”. */
    readonly per?: string;
}
/** A quotation, its marks included. */
export interface Quote extends Span {
    /** The words between the marks. */
    readonly content: Span;
    /** Who speaks, where the text shows it. */
    readonly speaker?: Span;
    /** `direct`: someone's words. `scare`: up to three words, no cue. `title`: a name of a work. `block`: a block quote. */
    readonly kind: 'direct' | 'scare' | 'title' | 'block';
}
export type SourceKind = 'person' | 'organisation' | 'document' | 'role' | 'vague' | 'pronoun' | 'none';
/** Who says what: source, cue and content, each possibly in several pieces. */
export interface Attribution {
    readonly source: readonly Span[];
    readonly cue: readonly Span[];
    readonly content: readonly Span[];
    readonly sourceKind: SourceKind;
    readonly direct: boolean;
    /** Index of the sentence that holds the cue (or the source, where there is no cue). */
    readonly sentence: number;
    /** The cue in its base form: `say`, `according to`, `report`. */
    readonly lemma: string;
    /** What a pronoun, a role or a surname stands for, as the text gave it before. */
    readonly resolved?: string;
}
/** A pointer to a source: a link, a note mark, a reference marker, a bare address. */
export interface Citation extends Span {
    readonly kind: 'link' | 'address' | 'note' | 'marker';
    readonly url?: string;
    /** The words of the note or reference entry it points to. */
    readonly source?: string;
    /** Where the note or reference entry stands. */
    readonly target?: Span;
}
/** One document, read. Everything is computed when first asked for, once. */
export interface Article {
    readonly document: Document;
    readonly path: string;
    readonly format: DocumentFormat;
    readonly metadata: Metadata;
    /** The text as given. All offsets point into it. */
    readonly text: string;
    /**
     * The text with everything that is not prose (markup, code, addresses, comments, front matter) replaced by spaces:
     * same length, line ends kept, so a match in `prose` has its offsets in `text`.
     */
    readonly prose: string;
    readonly blocks: readonly Block[];
    readonly sections: readonly Section[];
    readonly sentences: readonly Sentence[];
    /** The tokens of a sentence, read from the prose. */
    tokens(sentence: Sentence): readonly Token[];
    /** The sentences of a block, in order. */
    sentencesOf(block: Block): readonly Sentence[];
    /** Title from the metadata or the first heading, if any. */
    readonly title?: string;
    /** ISO day from metadata or dateline. */
    readonly date?: string;
    /** ISO day to judge facts and tenses against: `date`, else the day given with `--as-of`. */
    readonly asOf?: string;
    readonly byline?: string;
    readonly names: readonly Name[];
    readonly dates: readonly DateMention[];
    readonly quantities: readonly Quantity[];
    readonly quotes: readonly Quote[];
    readonly attributions: readonly Attribution[];
    readonly citations: readonly Citation[];
    /** One for each sentence, in order. */
    readonly claims: readonly Claim[];
    /** Number of words of prose. */
    readonly wordCount: number;
}
