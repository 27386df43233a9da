import type { Span } from '../text/span.ts'
import { tokenize } from '../text/tokens.ts'
import { isExclusive, isNegator } from './data/polarity-words.ts'

/** A negating word and the stretch it turns: up to the end of its clause, at most `reach` words. */
export interface Negation extends Span {
  readonly scopeEnd: number
}

const reach = 8
const clauseEnd = /^[.;:,()–—]$/
const clauseWord = /^(?:but|although|though|because|which|who|while|whereas|and)$/

/** The negations of a text; “not only”, “not just” are none. */
export function findNegations(
  text: string,
  within: Span = { start: 0, end: text.length },
): Negation[] {
  const tokens = tokenize(text, within)
  const found: Negation[] = []
  tokens.forEach((token, at) => {
    if (!isNegator(token.lower.replace(/['’]/g, ''))) return
    const next = tokens[at + 1]?.lower
    if (next === 'only' || next === 'just' || next === 'least') return
    let last = at
    for (let i = at + 1; i < tokens.length && i <= at + reach; i++) {
      const candidate = tokens[i]
      if (
        !candidate ||
        clauseEnd.test(candidate.text) ||
        (clauseWord.test(candidate.lower) && i > at + 1)
      )
        break
      last = i
    }
    found.push({ start: token.start, end: token.end, scopeEnd: tokens[last]?.end ?? token.end })
  })
  return found
}

/** Is what stands at this offset turned? Two negations undo one another. */
export const isTurned = (negations: readonly Negation[], offset: number): boolean =>
  negations.filter((negation) => offset > negation.start && offset < negation.scopeEnd).length %
    2 ===
  1

/** “only”, “never”, “all”: words that leave no room for another case. */
export const findExclusives = (
  text: string,
  within: Span = { start: 0, end: text.length },
): Span[] => tokenize(text, within).filter((token) => isExclusive(token.lower))
