import type { Span } from '../text/span.ts'
import { rankPassages } from './bm25.ts'
import type { ReadClaim, ValueDifference } from './compare-values.ts'
import { findDifferences } from './compare-values.ts'
import type { WordSet } from './cover-claim.ts'
import { carries, collectWords, coverage } from './cover-claim.ts'
import { readContrasts } from './data/contrasts.ts'
import type { EvidenceIndex, ReadPassage } from './evidence-index.ts'
import { isCarried } from './figure-evidence.ts'
import type { Figure } from './figures.ts'
import { findFigures } from './figures.ts'
import { findExclusives, findNegations, isTurned } from './polarity.ts'
import type { Term } from './terms.ts'
import { findTerms } from './terms.ts'

/** What was found when a claim was held against evidence; shares run from 0 to 1. */
export interface ClaimFeatures {
  readonly claim: ReadClaim
  /** The aligned passages, best first. */
  readonly best: readonly ReadPassage[]
  /** Share of the claim's words in the best passage and its neighbours. */
  readonly window: number
  /** Share of the claim's words in the passages near it: the best ones and their neighbours. */
  readonly nearby: number
  /** How well the last content word is carried: English puts what is new at the end. */
  readonly focus: number
  readonly missingWords: readonly Term[]
  readonly missingFigures: readonly Figure[]
  readonly missingNames: readonly Span[]
  readonly differences: readonly ValueDifference[]
  /** Words that stand against a word of opposite sense or of the same closed class. */
  readonly contrasts: number
  /** 1: negated on one side only, -1: on both. */
  readonly negation: number
  /** “only”, “never”, “all” that the evidence does not have. */
  readonly exclusives: number
  readonly passages: number
}

const mostBest = 10
const mostAligned = 3
const alignedShare = 0.3
const pageAlignedShare = 0.65
const pageSize = 12

export function readClaim(text: string): ReadClaim {
  const figures = findFigures(text).filter((figure) => !isBound(text, figure))
  return { text, terms: findTerms(text), figures }
}

const boundBefore = /\b(?:before|after)\s+$/i
const pluralBehind = /^['’]s\b/

/** “After 1921”, “in his 30’s” leave open which value the source gives. */
const isBound = (text: string, { start, end }: Span): boolean =>
  boundBefore.test(text.slice(Math.max(0, start - 10), start)) ||
  pluralBehind.test(text.slice(end, end + 3))

export function findFeatures(claim: ReadClaim, evidence: EvidenceIndex): ClaimFeatures {
  const { terms } = claim
  const best = bestPassages(claim, evidence)
  const window = collectWords(windowOf(best.slice(0, 1), evidence))
  const region = collectWords(windowOf(best, evidence))
  const aligned = best
    .slice(0, mostAligned)
    .filter((passage) => coverage(collectWords(passage.terms), terms) >= shareNeeded(evidence))
  const missingWords = terms.filter(
    (term) => carries(region, term) === 0 && !isDate(term, claim.figures),
  )
  const missingFigures = claim.figures.filter((figure) => !isCarried(figure, evidence))
  return {
    claim,
    best,
    window: coverage(window, terms),
    nearby: coverage(region, terms),
    focus: coverage(window, terms.slice(-1)),
    missingWords,
    missingFigures,
    missingNames: findMissingNames(claim, evidence.words),
    differences: aligned
      .flatMap((passage) => findDifferences(claim, passage, evidence.texts[passage.source] ?? ''))
      .filter(
        (difference) =>
          overlapsAny(difference.claim, missingFigures) ||
          (difference.kind === 'word' && overlapsAny(difference.claim, missingWords)),
      ),
    contrasts: countContrasts(terms, window, windowOf(best.slice(0, 1), evidence)),
    negation: compareNegation(claim, best[0]),
    exclusives: countExclusives(claim.text, best, evidence),
    passages: evidence.passages.length,
  }
}

const shareNeeded = ({ passages }: EvidenceIndex): number =>
  passages.length > pageSize ? pageAlignedShare : alignedShare

const overlapsAny = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => span.start < other.end && other.start < span.end)

const isDate = (term: Term, figures: readonly Figure[]): boolean =>
  figures.some(
    ({ kind, start, end }) =>
      (kind === 'date' || kind === 'day') && term.start >= start && term.end <= end,
  )

function bestPassages({ terms }: ReadClaim, evidence: EvidenceIndex): ReadPassage[] {
  const ranked = rankPassages(evidence.ranking, terms).slice(0, mostBest)
  const found = ranked.flatMap(({ passage }) => evidence.passages[passage] ?? [])
  return found.length > 0 ? found : evidence.passages.slice(0, 1)
}

/** The words of some passages and of those beside them. */
function windowOf(chosen: readonly ReadPassage[], { passages }: EvidenceIndex): Term[] {
  const indexes = new Set(chosen.flatMap(({ index }) => [index - 1, index, index + 1]))
  return [...indexes].flatMap((index) => passages[index]?.terms ?? [])
}

/** Runs of capitalised words none of which the evidence has, nor their initials. */
function findMissingNames({ text, terms }: ReadClaim, words: WordSet): Span[] {
  return nameRuns(text, terms)
    .filter(
      (run) => run.every((term) => carries(words, term) === 0) && !words.stems.has(initialsOf(run)),
    )
    .map((run) => ({ start: (run[0] as Term).start, end: (run.at(-1) as Term).end }))
}

const initialsOf = (run: readonly Term[]): string => run.map(({ lower }) => lower[0]).join('')

function nameRuns(text: string, terms: readonly Term[]): Term[][] {
  const runs: Term[][] = []
  let last: Term | undefined
  for (const term of terms) {
    if (term.kind !== 'name') {
      last = undefined
      continue
    }
    const joined = last && /^[\s.-]{1,3}$/.test(text.slice(last.end, term.start))
    if (joined) (runs.at(-1) as Term[]).push(term)
    else runs.push([term])
    last = term
  }
  return runs
}

function countContrasts(
  terms: readonly Term[],
  window: WordSet,
  evidence: readonly Term[],
): number {
  const { opposites, classes } = readContrasts()
  return terms.filter((term) => {
    if (carries(window, term) > 0.8) return false
    const against = opposites.get(term.stem)
    const groups = classes.get(term.stem)
    return evidence.some(
      (other) =>
        against?.has(other.stem) ||
        groups?.some((group) => classes.get(other.stem)?.includes(group)),
    )
  }).length
}

const evenShare = 0.5

function compareNegation({ text, terms }: ReadClaim, passage: ReadPassage | undefined): number {
  if (!passage) return 0
  const ours = findNegations(text)
  if (ours.length === 0 && passage.negations.length === 0) return 0
  if (ours.length > 0 && passage.negations.length > 0) return -1
  const words = collectWords(passage.terms)
  if (ours.length > 0) return coverage(words, terms) > evenShare ? 1 : 0.5
  const turned = collectWords(
    passage.terms.filter((term) => isTurned(passage.negations, term.start)),
  )
  return terms.some((term) => carries(turned, term) > 0.8) && coverage(words, terms) > evenShare
    ? 1
    : 0
}

function countExclusives(
  text: string,
  best: readonly ReadPassage[],
  evidence: EvidenceIndex,
): number {
  const there = new Set(
    best
      .slice(0, mostAligned)
      .flatMap((passage) =>
        findExclusives(evidence.texts[passage.source] ?? '', passage).map(({ start, end }) =>
          (evidence.texts[passage.source] ?? '').slice(start, end).toLowerCase(),
        ),
      ),
  )
  return findExclusives(text).filter(
    ({ start, end }) => !there.has(text.slice(start, end).toLowerCase()),
  ).length
}
