/**
 * What was worked out for a sentence before, by its words. For those who read one document again after each edit: all
 * sentences but those near the edit are then known. Never changes what is found.
 */
export interface SentenceMemory {
    /** What `work` gave for these words, or gives now. `part` names what is worked out; it depends on nothing but `words`. */
    recall<T>(part: string, words: string, work: () => T): T;
}
/** A memory of at most twice `limit` answers: the older half goes when the newer is full. */
export declare function createSentenceMemory(limit?: number): SentenceMemory;
