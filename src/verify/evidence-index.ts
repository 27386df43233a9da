import type { PassageIndex } from './bm25.ts'
import { indexPassages } from './bm25.ts'
import type { WordSet } from './cover-claim.ts'
import { collectWords } from './cover-claim.ts'
import type { FigureShelf } from './figure-evidence.ts'
import type { Figure } from './figures.ts'
import { findFigures } from './figures.ts'
import type { Passage } from './passages.ts'
import { splitPassages } from './passages.ts'
import type { Negation } from './polarity.ts'
import { findNegations } from './polarity.ts'
import type { Term } from './terms.ts'
import { findTerms } from './terms.ts'

/** A passage and what was read from it; offsets point into its evidence text. */
export interface ReadPassage extends Passage {
  /** Its place among the passages. */
  readonly index: number
  readonly terms: readonly Term[]
  readonly figures: readonly Figure[]
  readonly negations: readonly Negation[]
}

/** Evidence read once, for any number of claims. */
export interface EvidenceIndex extends FigureShelf {
  readonly texts: readonly string[]
  readonly passages: readonly ReadPassage[]
  readonly ranking: PassageIndex
  /** All words of the evidence. */
  readonly words: WordSet
}

export function indexEvidence(texts: readonly string[]): EvidenceIndex {
  const figuresOf = texts.map((text) => findFigures(text))
  const passages = splitPassages(texts).map((passage, index): ReadPassage => {
    const text = texts[passage.source] ?? ''
    const holds = (figure: Figure): boolean =>
      figure.start >= passage.start && figure.end <= passage.end
    return {
      ...passage,
      index,
      terms: findTerms(text, passage),
      figures: (figuresOf[passage.source] ?? []).filter(holds),
      negations: findNegations(text, passage),
    }
  })
  const digits = new Set(texts.flatMap((text) => text.match(/\d+/g) ?? []))
  return {
    texts,
    passages,
    ranking: indexPassages(passages.map(({ terms }) => terms)),
    words: collectWords(passages.flatMap(({ terms }) => terms)),
    figures: figuresOf.flat(),
    spans: new Set(passages.flatMap(({ figures }) => durationsOf(figures))),
    hasYear: (year) => digits.has(year),
  }
}

const daysAYear = 365.25
const mostDates = 6

/** Whole years between the dates of a passage, each pair once. */
function durationsOf(figures: readonly Figure[]): number[] {
  const dates = figures
    .filter(({ kind, low, high }) => kind === 'date' && high - low <= daysAYear + 1)
    .slice(0, mostDates)
  return dates.flatMap((first, at) =>
    dates.slice(at + 1).flatMap((second) => {
      const years = Math.round(Math.abs(second.low - first.low) / daysAYear)
      return years > 0 ? [years] : []
    }),
  )
}
