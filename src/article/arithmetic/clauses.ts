import type { Article, Quantity, Sentence } from '../article.ts'
import type { Span } from '../../text/span.ts'
import { firstEndingAfter } from '../../text/span.ts'
import { findScores } from './scores.ts'

/**
 * A sentence with its figures taken out: `outline` is its words in lower case, single spaces, each figure a mark such as
 * `‹p3›` (kind and index into `figures`). Patterns over it see how figures hang together and nothing of their digits.
 */
export interface Clause {
  readonly sentence: Sentence
  readonly outline: string
  readonly figures: readonly Quantity[]
  /**
   * Set where two sentences are read as one, because the second goes on about the figures of the first (“That is an
   * increase of …”): the index of the first figure of the second sentence. Only what spans both counts there.
   */
  readonly border?: number
}

/** The letter that stands for a kind of figure in an outline. */
const LETTERS: Readonly<Record<Quantity['kind'], string>> = {
  count: 'c',
  measure: 'u',
  money: 'm',
  percent: 'p',
  points: 'o',
  ratio: 'f',
  range: 'r',
  ordinal: 'd',
}

const kept = new WeakMap<Article, readonly Clause[]>()

/** The sentences that hold a figure, and pairs of sentences that hang together, read once for all rules. */
export function clausesOf(article: Article): readonly Clause[] {
  const known = kept.get(article)
  if (known) return known
  const single = article.sentences.flatMap((sentence) => readClause(article, sentence) ?? [])
  const clauses = single.flatMap((clause, i) => {
    const before = single[i - 1]
    const joined = before && joinClauses(before, clause)
    return joined ? [clause, joined] : [clause]
  })
  kept.set(article, clauses)
  return clauses
}

/** A second sentence that reckons with what the first one told. */
const goesOn =
  /^(?:that|this|it|which|they|the (?:increase|rise|growth|gain|jump|fall|drop|decline|decrease|margin|majority|lead|difference|gap|total|sum|average|mean|cost|bill)|an? (?:[a-z]+ )?(?:increase|rise|growth|gain|jump|fall|drop|decline|decrease|total|margin|majority|lead|difference)|in (?:all|total)|together|altogether|all told|combined|overall|their (?:average|mean|total|combined)|at ‹)\b/

function joinClauses(first: Clause, second: Clause): Clause | undefined {
  if (second.sentence.block !== first.sentence.block) return undefined
  if (second.sentence.index !== first.sentence.index + 1 || !goesOn.test(second.outline))
    return undefined
  const border = first.figures.length
  const tail = second.outline.replace(
    /‹([a-z])(\d+)›/g,
    (_all, letter: string, index: string) => `‹${letter}${String(Number(index) + border)}›`,
  )
  return {
    sentence: second.sentence,
    outline: `${first.outline.replace(/[.!?…\s]+$/, '')}, ${tail}`,
    figures: [...first.figures, ...second.figures],
    border,
  }
}

/** In two joined sentences only what has figures on both sides is new. */
export const spansBorder = ({ border, figures }: Clause, told: readonly Quantity[]): boolean =>
  border === undefined ||
  (told.some((one) => figures.indexOf(one) < border) &&
    told.some((one) => figures.indexOf(one) >= border))

function readClause(article: Article, sentence: Sentence): Clause | undefined {
  const { prose, quantities } = article
  const own: Quantity[] = []
  for (let i = firstEndingAfter(quantities, sentence.start); i < quantities.length; i++) {
    const quantity = quantities[i] as Quantity
    if (quantity.start >= sentence.end) break
    own.push(quantity)
  }
  const figures = asPoints(findScores(prose, sentence, own))
  return figures.length === 0
    ? undefined
    : { sentence, figures, outline: outlineOf(prose, sentence, figures) }
}

/** Beside percentages, points are percentage points. */
function asPoints(figures: readonly Quantity[]): readonly Quantity[] {
  if (!figures.some(({ unit }) => unit === 'point') || !figures.some(isPercent)) return figures
  return figures.map((figure) =>
    figure.unit === 'point' ? { ...figure, unit: 'percentage point', kind: 'points' } : figure,
  )
}

const isPercent = ({ kind }: Quantity): boolean => kind === 'percent'

function outlineOf(prose: string, sentence: Span, figures: readonly Quantity[]): string {
  let outline = ''
  let from = sentence.start
  figures.forEach((figure, index) => {
    outline += prose.slice(from, figure.start)
    outline += ` ‹${letterOf(figure)}${String(index)}›${isRate(figure) ? ' each' : ''} `
    from = Math.max(from, figure.end)
  })
  outline += prose.slice(from, sentence.end)
  return outline
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:)])/g, '$1')
    .replace(/› -/g, '›-')
    .replace(/([([]) /g, '$1')
    .toLowerCase()
}

/** An amount for each of something; a speed is a unit of its own. */
const isRate = ({ per, kind, unit }: Quantity): boolean =>
  per !== undefined && !(kind === 'measure' && unit.includes('/'))

const letterOf = (figure: Quantity): string =>
  figure.unit === 'score' ? 's' : LETTERS[figure.kind]

/** The stretch of text from the first to the last of some figures. */
export const stretchOf = (...figures: readonly Quantity[]): Span => ({
  start: Math.min(...figures.map(({ start }) => start)),
  end: Math.max(...figures.map(({ end }) => end)),
})
