import type { Quantity } from '../article.ts'
import { CHANGE, DOWN, OTHER_BASE, UP } from './change-words.ts'
import { spansBorder, type Clause } from './clauses.ts'
import { matchOutline, outlinePattern, type Found } from './outline-pattern.ts'

/** Two values of one thing, before and after. */
export interface Change {
  readonly from: Quantity
  readonly to: Quantity
  /** What the text says of the change: a percentage, a difference or a multiple. */
  readonly stated?: Quantity
  readonly multiple?: { readonly factor: number; readonly word: string }
  readonly direction?: 'up' | 'down'
  /** The word that gives the direction. */
  readonly verb?: string
  /** Where it stands in the outline. */
  readonly index: number
  readonly end: number
}

type Ends = 'a' | 'b' | 'p' | 'q'

/** “from 80 to 105”, with what may stand between: years, places, a unit told once. */
const between = String.raw`[^‹;:!?]{0,45}?`
const fromTo = outlinePattern(
  String.raw`\bfrom (?:just |only |a (?:high|low|peak|total) of |some |an average of )?{a:Q}(?<gap>${between})\bto (?:just |only |a (?:high|low|peak|record|total) of |some |an average of )?{b:Q}`,
)
const toFrom = outlinePattern(
  String.raw`(?<!\bfrom [^‹]{0,12})\bto (?:just |only |a (?:high|low|peak|record|total) of )?{b:Q}(?<gap>[^‹;:!?]{0,30}?),? (?:up |down )?from (?:just |only |a (?:high|low|peak|total) of )?{a:Q}`,
)
const upFrom = outlinePattern(
  String.raw`{b:Q}(?<gap>[^‹;:!?]{0,30}?)[,(–—-]? ?(?<verb>up|down) from (?:just |only )?{a:Q}`,
)
const upBy = outlinePattern(
  String.raw`{b:Q}(?<gap>[^‹;:!?]{0,30}?)[,(–—-]? ?(?:which (?:is|was) |an? |some |about )*(?:(?<verb>up|down) (?:by )?{p:D}|{q:D} (?:up|down|higher|lower|more|less|fewer|above|below|increase|decrease|rise|fall|drop|jump|gain)) (?:from|than|on|over|compared (?:with|to)) (?:the |its |his |her |their |just |only )?{a:Q}`,
)
/** “71%, three points higher than in 2021, when it was 68%”, “1.50 euros, 20% more than a year ago, when it cost 1.25” */
const whenItWas = outlinePattern(
  String.raw`{b:Q}(?<gap>[^‹;:!?]{0,20}?),? (?:which is |some |about )?{p:D} (?:higher|lower|more|less|fewer) than [^‹;:!?]{0,24}?(?:‹[a-z]\d+› ?[a-z]{0,8})?,? when it (?:was|had been|stood at|cost|came to) (?:just |only )?{a:Q}`,
)
const compared = outlinePattern(
  String.raw`{b:Q}(?<gap>[^‹;:!?]{0,30}?),? (?:\(?compared (?:with|to)|against|versus|as against|in comparison with) (?:just |only )?{a:Q}`,
)
/** The rate of growth that “fell”: what grows or shrinks is named by a noun, and the verb says which way. */
const directed = new RegExp(
  String.raw`\b(?:(?<up>${UP})|(?<down>${DOWN}))\b(?! (?:rates?|decreas\w*|fell|slow\w*|dropp\w*|declin\w*|eased|shrank)\b)[^‹;:]{0,40}$`,
)
const directedFigure = new RegExp(
  String.raw`\b(?:(?<up>${UP})|(?<down>${DOWN}))\b[^‹;:.]{0,12}‹[pocmuf]\d+›[^‹;:.]{0,14}$`,
)
const changeBefore = new RegExp(
  String.raw`\b${CHANGE}(?: back)?,? (?:again )?(?:of |by |was |is |to be |totalling |some |about |roughly |a further |an extra |just |only |nearly |almost |over |around |at )*$`,
)
const changeAfter = new RegExp(
  String.raw`^(?: each)?[ -](?:year-on-year |annual |overall |total |sharp |net |population |[a-z]+ )?${CHANGE}\b`,
)
const multiples = new RegExp(
  String.raw`\b(?<!(?:nearly|almost|more than|less than|over|about|roughly|around|approximately|than|virtually|practically|at least|not|not quite|nearly been|almost been|only|could|would|may|might|should|will|to) )(?<double>doubl(?:ed|ing)|twofold|two-fold)\b|\b(?<!(?:nearly|almost|more than|less than|over|about|roughly|around|approximately|virtually|at least|not|not quite|could|would|may|might|should|will|to) )(?:(?<triple>tripl(?:ed|ing)|trebl(?:ed|ing)|threefold|three-fold)|(?<quadruple>quadrupl(?:ed|ing)|fourfold|four-fold)|(?<quintuple>quintupl(?:ed|ing)|fivefold|five-fold)|(?<tenfold>tenfold|ten-fold)|(?<half>halv(?:ed|ing)|cut in half|reduced by half|fell by half|dropped by half|fallen by half))\b`,
  'g',
)
const factors: Readonly<Record<string, number>> = {
  double: 2,
  triple: 3,
  quadruple: 4,
  quintuple: 5,
  tenfold: 10,
  half: 0.5,
}
/** How far from the two ends the stated change may stand, in characters of outline. */
const REACH = 60

/** The changes told in a clause with both their ends, and what is said of them. */
export function findChanges(clause: Clause): readonly Change[] {
  if (clause.figures.length < 2 || !hasEnds.test(clause.outline)) return []
  const known = kept.get(clause)
  if (known) return known
  const changes = readChanges(clause)
  kept.set(clause, changes)
  return changes
}

/** “from 5 million to 2 million more”: the second adds to the first. */
const additional = /^ (?:more|additional|extra|further)\b/
const hasEnds = /\b(?:from|than|on|over|compar|against|versus|as against)/
const kept = new WeakMap<Clause, readonly Change[]>()

function readChanges(clause: Clause): readonly Change[] {
  const changes: Change[] = []
  for (const found of matchOutline<Ends>(clause, [
    fromTo,
    toFrom,
    whenItWas,
    upFrom,
    upBy,
    compared,
  ])) {
    const { a, b } = found.figures
    if (!a || !b || !comparable(a, b) || changes.some(({ from, to }) => from === a && to === b))
      continue
    if (additional.test(clause.outline.slice(found.end))) continue
    changes.push(describe(clause, found, a, b))
  }
  return clause.border === undefined
    ? changes
    : changes.flatMap((change) => acrossOf(clause, change))
}

/** Of two joined sentences only what the second states of the first. */
function acrossOf(clause: Clause, { from, to, stated, index, end }: Change): Change[] {
  if (!stated || !spansBorder(clause, [to, stated]) || !spansBorder(clause, [from, stated]))
    return []
  return [{ from, to, stated, index, end }]
}

/** The same kind and unit; a bare number takes the unit of the other. */
function comparable(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'ordinal' || b.kind === 'ordinal' || a.unit === 'score' || b.unit === 'score')
    return false
  if (a.kind !== b.kind) return false
  if (a.per !== undefined && b.per !== undefined && a.per !== b.per) return false
  return a.unit === b.unit || (a.kind === 'count' && (a.unit === '' || b.unit === ''))
}

function describe(clause: Clause, found: Found<Ends>, from: Quantity, to: Quantity): Change {
  const { outline } = clause
  const before = outline.slice(Math.max(0, found.index - REACH), found.index)
  const after = outline.slice(found.end, found.end + REACH)
  const whole = outline.slice(found.index, found.end)
  const direction = directionOf(before, whole)
  const quiet =
    OTHER_BASE.test(before.slice(-45)) || OTHER_BASE.test(after) || OTHER_BASE.test(whole)
  const told = found.figures.p ?? found.figures.q
  const stated = quiet ? undefined : (told ?? statedChange(clause, before, after, from, to))
  const multiple = quiet ? undefined : multipleIn(before, whole, after)
  return {
    from,
    to,
    index: found.index,
    end: found.end,
    ...(stated && { stated }),
    ...(multiple && { multiple }),
    ...direction,
  }
}

function directionOf(before: string, whole: string): Pick<Change, 'direction' | 'verb'> {
  const inside = /‹[^‹]{0,34}?\b(up|down) from [^‹]{0,10}‹/.exec(whole)
  if (inside)
    return { direction: inside[1] === 'up' ? 'up' : 'down', verb: `${inside[1] ?? ''} from` }
  const found = directed.exec(before) ?? directedFigure.exec(before)
  const { up, down } = found?.groups ?? {}
  if (up !== undefined && !/\bless|fewer|not\b/.test(before)) return { direction: 'up', verb: up }
  return down === undefined ? {} : { direction: 'down', verb: down }
}

const mark = /‹([a-z])(\d+)›/g

/** The one figure beside the two ends that a word of change belongs to. */
function statedChange(
  clause: Clause,
  before: string,
  after: string,
  from: Quantity,
  to: Quantity,
): Quantity | undefined {
  const found = [
    ...figuresOfChange(clause, before, true),
    ...figuresOfChange(clause, after, false),
  ].filter((figure) => figure !== from && figure !== to)
  if (found.length !== 1 || percentages(clause, before + after) > 1) return undefined
  return found[0]
}

const percentages = (clause: Clause, part: string): number =>
  [...part.matchAll(mark)].filter(
    ({ 1: letter, 2: index }) => letter === 'p' && clause.figures[Number(index)],
  ).length

function* figuresOfChange(clause: Clause, part: string, isBefore: boolean): Generator<Quantity> {
  const stop = isBefore
    ? Math.max(part.lastIndexOf(';'), part.lastIndexOf(': '))
    : part.search(/[;!?]|\. /)
  for (const match of part.matchAll(mark)) {
    if (stop >= 0 && (isBefore ? match.index < stop : match.index > stop)) continue
    const figure = clause.figures[Number(match[2])]
    const left = part.slice(0, match.index)
    const right = part.slice(match.index + match[0].length)
    const parenthesis =
      !isBefore &&
      /^[^‹]{0,12}(?:\([+−-]? ?|,? or (?:about |some |by )?)$/.test(left) &&
      /^\)|^[.,;]|^$|^ (?:increase|decrease|rise|fall|growth|drop|more|less)/.test(right)
    if (figure && (changeBefore.test(left) || changeAfter.test(right) || parenthesis)) yield figure
  }
}

function multipleIn(before: string, whole: string, after: string): Change['multiple'] {
  const near =
    [...whole.matchAll(multiples)][0] ??
    [...before.slice(-50).matchAll(multiples)].at(-1) ??
    [...after.slice(0, 45).matchAll(multiples)][0]
  if (!near) return undefined
  const name = Object.keys(factors).find((key) => near.groups?.[key] !== undefined)
  return name === undefined ? undefined : { factor: factors[name] as number, word: near[0] }
}
