/**
 * What was worked out for a sentence before, by its words. For those who read one document again after each edit: all
 * sentences but those near the edit are then known. Never changes what is found.
 */
export interface SentenceMemory {
  /** What `work` gave for these words, or gives now. `part` names what is worked out; it depends on nothing but `words`. */
  recall<T>(part: string, words: string, work: () => T): T
}

type Answers = Map<string, Map<string, unknown>>

/** A memory of at most twice `limit` answers: the older half goes when the newer is full. */
export function createSentenceMemory(limit = 20_000): SentenceMemory {
  let newer: Answers = new Map()
  let older = newer
  let count = 0
  return {
    recall: <T>(part: string, words: string, work: () => T): T => {
      const known = newer.get(part)
      if (known?.has(words)) return known.get(words) as T
      const past = older.get(part)
      const value = past?.has(words) ? (past.get(words) as T) : work()
      if (count >= limit) {
        older = newer
        newer = new Map()
        count = 0
      }
      const answers = newer.get(part) ?? new Map<string, unknown>()
      newer.set(part, answers.set(words, value))
      count++
      return value
    },
  }
}
