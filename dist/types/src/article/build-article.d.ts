import type { Document } from '../documents/document.js';
import type { Article } from './article.js';
import type { SentenceMemory } from './sentence-memory.js';
/** What is known of an article beside its text. */
export interface ArticleSetting {
    /** ISO day to judge by where the article has no date of its own. */
    readonly asOf?: string;
    /** Keeps what was worked out for unchanged sentences, for a document that is read again and again. */
    readonly memory?: SentenceMemory;
}
/** Reads a document as an article. Each part is computed when first asked for, once. */
export declare function buildArticle(document: Document, setting?: ArticleSetting): Article;
