import type { Span } from '../text/span.js';
/** A text whose `{{ }}` marks were taken out, and the spans they held (offsets into the text without marks). */
export interface MarkedText {
    readonly text: string;
    readonly spans: readonly Span[];
}
/** Reads inline marks: `{{Experts say}} so.`; `{{}}` is an empty span. Marks do not nest. Throws on a mark left open. */
export declare function readMarkers(marked: string): MarkedText;
