import type { Quantity } from '../article.ts'
import { spansBorder, type Clause } from './clauses.ts'
import { matchOutline, outlinePattern } from './outline-pattern.ts'

/** Two sides of a contest and the distance the text gives. */
export interface Margin {
  readonly first: Quantity
  readonly second: Quantity
  readonly stated: Quantity
  /** “a majority of”, which some count over half of the house. */
  readonly majority: boolean
}

type Name = 'a' | 'b' | 'm'

const words = String.raw`[^‹;.!?]{0,30}?`
const side = String.raw`(?: (?:votes|points|per cent|percent|goals|runs|seats|ballots|in favou?r|for|against|yes|no))?`
const to = String.raw`(?: ?\(?| in favou?r| for| votes| points)? ?(?:to|against|versus|vs\.?|[–—-]|and(?: [a-z]+){0,3}? (?:won|got|received|had|polled|took|for)|and|v) ?(?:just |only )?`
const marginNoun = String.raw`(?:margin|majority|lead|difference|gap|advantage|edge|plurality|deficit)`
const margin = String.raw`(?:(?:a|the|his|her|its|their|with|by|giving|for|won|winning|winner|leading|lead|beat(?:ing)?|passed|prevail(?:ed|ing)|ahead|of|narrow|slim|comfortable|clear|wide|thin|victory|win|[a-z]+)[ -]){0,5}`
const cue = String.raw`\b(?:won|win|wins|beat|beats|beaten|defeat(?:ed|s)?|lost|loses?|pass(?:ed|es)?|approv(?:ed?|al)|reject(?:ed|s)?|vot(?:ed?|es|ing)|by|edged|lead|leads|led|leading|trail(?:s|ed|ing)?|carried|adopted|backed|prevailed|elected|re-elected|ratified|score[d]?|outpolled|ahead|received|took|polled|got)\b`

const patterns = [
  // won 2,310 to 2,290, a margin of 40 votes; by a vote of 23–14, a margin of 8
  outlinePattern(
    String.raw`${cue}${words}{a:V}${side}${to}{b:V}[^‹;!?]{0,25}?[,(–—-] ?${margin}\b${marginNoun} (?:was |of )?(?:just |only |exactly |some )?(?:of )?{m:Q}`,
  ),
  // by 40 votes, 2,310 to 2,290; a margin of 8 votes (23–14)
  outlinePattern(
    String.raw`\b(?:won|wins?|beat|defeated|lost|passed|carried|prevailed|victory|leads?|led|leading|trails?|ahead|adopted|approved|rejected|elected)\b${words}\bby (?:a (?:[a-z]+ )?${marginNoun} of |just |only |a mere )*{m:Q}${words}[,(:–—-] ?(?:with |by |of )?{a:V}${side}${to}{b:V}`,
  ),
  outlinePattern(
    String.raw`\b${marginNoun} (?:was |of )(?:just |only |some )?{m:Q}${words}[,(:–—-] ?(?:with |by )?{a:V}${side}${to}{b:V}`,
  ),
  // 2,310 votes to 2,290, winning by 40
  outlinePattern(
    String.raw`{a:V}${side}${to}{b:V}${words}[,(–—-] ?(?:and |so |thus |to |therefore |she |he |they |it |thereby )*(?:won|win|winning|lost|losing|prevail(?:ed|ing)|leading|ahead|passed|carried|a (?:win|victory))(?: the [a-z]+)? by (?:just |only |a (?:[a-z]+ )?${marginNoun} of )?{m:Q}`,
  ),
  // 48% to 45%, a three-point lead
  outlinePattern(
    String.raw`{a:Q}${side}${to}{b:Q}${words}[,(–—-] ?(?:a |an |giving [a-z]+ |with a )?{m:Q}[ -](?:percentage[ -])?(?:point |vote |seat |goal |run )?${marginNoun}\b`,
  ),
  // leads by 5 points, 48% to 45%; 48% to 45%, a lead of 3 points
  outlinePattern(
    String.raw`\b(?:leads?|led|leading|ahead|won|wins?|beat|defeated|trail(?:s|ed)?)\b${words}\bby (?:just |only |a (?:[a-z]+ )?${marginNoun} of )*{m:O}${words}[,(:–—-] ?(?:with )?{a:P}${side}${to}{b:P}`,
  ),
  outlinePattern(
    String.raw`{a:P}${side}${to}{b:P}${words}[,(–—-] ?${margin}\b${marginNoun} (?:was |of )(?:just |only |some )?{m:Q}`,
  ),
]

/** The contests told in a clause with both sides and a margin. */
export function findMargins(clause: Clause): Margin[] {
  if (
    clause.figures.length < 3 ||
    !/margin|majority|lead|gap|difference|\bby\b|advantage|edge/.test(clause.outline)
  )
    return []
  const found: Margin[] = []
  for (const { figures, index, end } of matchOutline<Name>(clause, patterns)) {
    const { a, b, m } = figures
    if (!a || !b || !m || a === m || b === m || !twoSides(a, b, m)) continue
    if (!spansBorder(clause, [a, b, m])) continue
    const words = clause.outline.slice(index, end)
    if (
      /\b(?:respectively|abstain|abstention|more than|needed|required|average|error)\b/.test(words)
    )
      continue
    if (found.some(({ stated }) => stated === m)) continue
    found.push({ first: a, second: b, stated: m, majority: /majority/.test(words) })
  }
  return found
}

function twoSides(a: Quantity, b: Quantity, margin: Quantity): boolean {
  if ([a, b].every(({ value }) => Number.isInteger(value)) && !Number.isInteger(margin.value))
    return false
  const shares = (figure: Quantity): boolean => figure.kind === 'percent'
  if (shares(a) !== shares(b)) {
    // “48 to 45 per cent”: the unit is told once.
    if (!shares(b) || a.kind !== 'count') return false
  }
  if (shares(b))
    return margin.kind === 'points' || margin.kind === 'percent' || /^(?:point)?$/.test(margin.unit)
  if (margin.kind !== 'count') return false
  const units = new Set(
    [a.unit, b.unit, margin.unit].filter((unit) => unit !== '' && unit !== 'score'),
  )
  return (
    units.size <= 1 ||
    [...units].every(
      (unit) => /^(?:vote|ballot|point|goal|run|seat)$/.test(unit) && units.size === 1,
    )
  )
}
