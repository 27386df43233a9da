import type { Span } from '../text/span.ts'
import { readContrasts } from './data/contrasts.ts'
import type { Figure } from './figures.ts'
import { meet } from './figures.ts'
import type { ReadPassage } from './evidence-index.ts'
import { carries, collectWords } from './cover-claim.ts'
import type { Term } from './terms.ts'

/** Both halves of a disagreement; `passage` is the number of the evidence text. */
export interface ValueDifference {
  readonly claim: Span
  readonly evidence: Span
  readonly passage: number
  readonly kind: 'date' | 'quantity' | 'rank' | 'word'
}

export interface ReadClaim {
  readonly text: string
  readonly terms: readonly Term[]
  readonly figures: readonly Figure[]
}

const dateHedge =
  /\b(?:before|after|since|until|till|by|around|about|circa|c\.|ca\.|early|late|mid|from|between|to)[\s-]*$/i
const nearWords = 3

/**
 * The values of an aligned passage that exclude a value of the claim: same unit or same neighbouring words, intervals
 * that do not meet, no hedge on either side.
 */
export function findDifferences(
  claim: ReadClaim,
  passage: ReadPassage,
  evidence: string,
): ValueDifference[] {
  const found: ValueDifference[] = []
  for (const figure of claim.figures) {
    const other = differingFigure(figure, claim, passage, evidence)
    if (other)
      found.push(
        pair(figure, other, passage, figure.kind === 'day' ? 'date' : (figure.kind as 'date')),
      )
  }
  return [...found, ...differingWords(claim, passage)]
}

const pair = (
  a: Span,
  b: Span,
  passage: ReadPassage,
  kind: ValueDifference['kind'],
): ValueDifference => ({
  claim: { start: a.start, end: a.end },
  evidence: { start: b.start, end: b.end },
  passage: passage.source,
  kind,
})

function differingFigure(
  figure: Figure,
  claim: ReadClaim,
  passage: ReadPassage,
  evidence: string,
): Figure | undefined {
  if (figure.hedged || figure.kind === 'digits') return undefined
  const mates = passage.figures.filter((other) => isComparable(figure, other))
  if (mates.length === 0 || mates.some((other) => other.hedged || meet(figure, other)))
    return undefined
  if (figure.kind !== 'date') return mates[0]
  if (isHedgedDate(claim.text, figure)) return undefined
  return mates.find(
    (other) =>
      !isHedgedDate(evidence, other) && shareNeighbour(figure, claim.terms, other, passage.terms),
  )
}

function isComparable(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind === 'date') return lengthClass(a) === lengthClass(b) || lengthClass(b) < lengthClass(a)
  if (a.kind === 'rank') return a.unit === b.unit || a.unit === '' || b.unit === ''
  return a.unit !== '' && a.scale === b.scale && a.unit === b.unit
}

/** Days 0, months 1, years 2, longer spans 3. */
const lengthClass = ({ low, high }: Figure): number =>
  high - low < 1 ? 0 : high - low <= 31 ? 1 : high - low <= 366 ? 2 : 3

const isHedgedDate = (text: string, { start }: Figure): boolean =>
  dateHedge.test(text.slice(Math.max(0, start - 12), start))

/** Does a word beside one figure also stand beside the other? */
function shareNeighbour(
  a: Figure,
  aTerms: readonly Term[],
  b: Figure,
  bTerms: readonly Term[],
): boolean {
  const words = collectWords(neighbours(b, bTerms, nearWords + 1))
  return neighbours(a, aTerms, nearWords).some(
    (term) => term.kind === 'word' && carries(words, term) > 0.8,
  )
}

function neighbours({ start, end }: Span, terms: readonly Term[], reach: number): Term[] {
  const before = terms.filter((term) => term.end <= start).slice(-reach)
  const after = terms.filter((term) => term.start >= end).slice(0, reach)
  return [...before, ...after].filter((term) => term.kind !== 'number')
}

/** Members of one closed class, such as “French” and “Italian”, where the other side lacks both the word and its rest. */
function differingWords({ terms }: ReadClaim, passage: ReadPassage): ValueDifference[] {
  const { classes, valueClasses } = readContrasts()
  const found: ValueDifference[] = []
  const words = collectWords(passage.terms)
  for (const term of terms) {
    const groups = classes.get(term.stem)?.filter((group) => valueClasses.has(group))
    if (!groups?.length || carries(words, term) > 0) continue
    const other = passage.terms.find((mate) =>
      classes.get(mate.stem)?.some((group) => groups.includes(group)),
    )
    if (other) found.push(pair(term, other, passage, 'word'))
  }
  return found
}
