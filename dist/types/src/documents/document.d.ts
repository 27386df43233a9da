import type { Root } from '../../vendor/mdast.js';
/** How a document is read. */
export type DocumentFormat = TextFormat | OfficeFormat;
/** Formats that are text: what is read is the file itself. */
export type TextFormat = 'markdown' | 'text' | 'html' | 'asciidoc' | 'rst' | 'latex';
/** Formats of office programs: what is read is the text that is in the file, one paragraph a line. */
export type OfficeFormat = 'docx' | 'odt';
export declare const isOfficeFormat: (format: DocumentFormat | undefined) => format is OfficeFormat;
/** What a document says about itself outside its prose: front matter, HTML head, document properties. */
export interface Metadata {
    readonly title?: string;
    /** ISO day (`2026-01-10`). */
    readonly date?: string;
    readonly author?: string;
    readonly publisher?: string;
    /** The address the document is published at. */
    readonly url?: string;
    /** BCP 47 language tag. */
    readonly lang?: string;
    /** What the piece calls itself: `opinion`, `analysis`, `interview`, … in lower case. */
    readonly label?: string;
    /** Addresses or file names under `sources:`. */
    readonly sources: readonly string[];
}
/**
 * A document as given and its tree. The tree is mdast (headings, paragraphs, lists, tables, block quotes, code, html,
 * footnotes, links), whatever the format; every node has a `position` whose offsets are UTF-16 code units into `text`.
 */
export interface Document {
    readonly path: string;
    /** The text as given; of an office document the text that is in it. */
    readonly text: string;
    readonly format: DocumentFormat;
    readonly tree: Root;
    readonly metadata: Metadata;
}
