import { type Document, type DocumentFormat } from './document.js';
import type { PartMemory } from './parse-markdown.js';
/** A document to read. `format` defaults to what the ending of the path says, else to Markdown. */
export interface DocumentInput {
    readonly path: string;
    /** Empty for a document of an office format, which is read from its bytes. */
    readonly text: string;
    /** The file of an office format. */
    readonly bytes?: Uint8Array;
    readonly format?: DocumentFormat;
    /** The document's own day (ISO), where it is known from elsewhere. Front matter wins over it. */
    readonly date?: string;
}
/** File name endings (without the dot) and how they are read. */
export declare const formatsByExtension: ReadonlyMap<string, DocumentFormat>;
/** How a path is read by its ending, if the ending is known. */
export declare const formatOf: (path: string) => DocumentFormat | undefined;
/**
 * Reads a document into a tree. The parsers of the formats are loaded when first needed. With a `memory`, parts of a Markdown
 * text that were read before are not parsed again.
 *
 * @throws {DocumentError} when its front matter is broken or it is nested too deeply.
 */
export declare function parseDocument(input: DocumentInput, memory?: PartMemory): Promise<Document>;
