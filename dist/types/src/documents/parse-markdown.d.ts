import type { Root } from '../../vendor/mdast.js';
/** What of a Markdown text is not for the parser, and in which dialect it is written. */
export interface MarkdownOptions {
    /** How many characters front matter takes at the start. */
    readonly frontMatter?: number;
    readonly mdx?: boolean;
    /** Written for Pandoc: Quarto, R Markdown. */
    readonly pandoc?: boolean;
    readonly memory?: PartMemory;
}
/** What was worked out for a part of a text before, for those who read one document again after each edit. */
export interface PartMemory {
    /** What `work` gave for these words, or gives now. `part` names what is worked out; it depends on nothing but `words`. */
    recall<T>(part: string, words: string, work: () => T): T;
}
/**
 * The tree of a Markdown text. Front matter, shortcodes and MDX are no nodes of it: the parser is given a text of the
 * same length without them, so each offset is one of the text as given.
 */
export declare function parseMarkdown(text: string, options?: MarkdownOptions): Root;
