import type { Quantity } from '../article.ts'
import { spansBorder, type Clause } from './clauses.ts'
import { matchOutline, outlinePattern } from './outline-pattern.ts'

/** A part of a whole, and what the text says that is. */
export interface Share {
  readonly part: Quantity
  readonly whole: Quantity
  /** A percentage or a fraction. */
  readonly stated: Quantity
}

/** The same share told twice: “a third (42%)”. */
export interface TwiceTold {
  readonly fraction: Quantity
  readonly percent: Quantity
}

type Name = 'a' | 'b' | 'p'

const the = String.raw`(?:the |its |her |his |their |our |all |those |these |every |a total of |the total |all the )*`
const outOf = String.raw`(?:out of|of|in|from among|from|among)`
const soon = String.raw`[^‹;.!?()]{0,28}?`
/** Opens the restatement: “(”, “, or”, “– ”, “, that is,”. */
const restate = String.raw`(?: ?\((?:or |i\.e\.,? |about |some |just |only |roughly |around |exactly |equal to |which is |a |that is,? )*|,? or (?:about |some |just |only |roughly |exactly |around )*|, (?:i\.e\.,? |that is,? |which is |equal to |equivalent to |equalling |making up |representing |accounting for |a share of |a rate of |a turnout of |about |just |only |roughly )*| ?[–—=-] ?(?:or |about |just |only |exactly )?| (?:equal to|equivalent to|representing|amounting to|corresponding to|which is|is|are|was|were|equals) )`

const shares = [
  // 18 of the 45 members (40%); 18 of 45 members, or 40%
  outlinePattern(String.raw`{a:N} ${soon}(?:out )?of ${the}{b:N}${soon}${restate}{p:P}`),
  // 40% (18 of 45); 40 per cent, or 18 of the 45 members
  outlinePattern(String.raw`{p:P}${soon}${restate}{a:N} ${soon}(?:out )?of ${the}{b:N}`),
  // of the 45 members, 18 (40%) ; 45 members, 18 of whom (40%)
  outlinePattern(
    String.raw`(?<![\w›] )\bof ${the}{b:C}${soon}, ${soon}{a:C}${soon}${restate}{p:P}`,
  ),
  outlinePattern(
    String.raw`{b:C}${soon}, (?:of whom |of which |of them )?{a:C}(?: ${soon}of (?:them|whom|which|these|those))?${restate}{p:P}`,
  ),
  // 571 households, out of which 109 (19.1%)
  outlinePattern(
    String.raw`{b:C}${soon},? (?:out )?of (?:which|whom|these|them|those) ${soon}{a:C}${soon}${restate}{p:P}`,
  ),
  // 40% of the 45 members (18); 40% of the 45 members, or 18
  outlinePattern(
    String.raw`{p:P} of ${the}{b:N}${soon}(?: ?\((?:or |i\.e\. |some |about )?|, (?:or|that is,?|i\.e\.) (?:about |some )?| ?[–—-] (?:or )?){a:N}`,
  ),
  // a third of the 45 members (15); half of the 60 seats, or 25
  outlinePattern(
    String.raw`{p:F} of ${the}{b:N}${soon}(?: ?\((?:or |i\.e\. |some |about )?|, (?:or|that is,?|i\.e\.) (?:about |some )?| ?[–—-] (?:or )?){a:N}(?! of| or| years)`,
  ),
  // 18 of the 45 members, a third; 18 of 45, or a third
  outlinePattern(
    String.raw`{a:N} ${soon}(?:out )?of ${the}{b:N}${soon}(?:, or | \(|, )(?:exactly |just |about )?{p:F}(?=[.,;) ]|$)(?! of)`,
  ),
  // 18 of the 45 members, 40% of the total
  outlinePattern(
    String.raw`{a:N} ${outOf} ${the}{b:N}${soon}[,(–—-] ?(?:which |that |this )?(?:is |was |makes |made |means |meant |gives |gave |or )?(?:a (?:share|rate|proportion|turnout) of )?{p:P}`,
  ),
]
const twice = [
  outlinePattern(
    String.raw`{f:F}(?: of [^‹;.!?()]{1,40}?)?(?: ?\((?:or |about |some |just |only |exactly )*|, or |, about |,? i\.e\.,? | [–—-] (?:or )?){p:P}(?=[).,;–—]| of\b| –| —|$)`,
  ),
  outlinePattern(
    String.raw`{p:P}(?: of [^‹;.!?()]{1,40}?)?(?: ?\((?:or |about |some |just |only |exactly )*|, or |, about |,? i\.e\.,? | [–—-] (?:or )?)(?:exactly |just |about |nearly |almost |over |more than |less than )?{f:F}(?=[).,;–—]| of\b|$)`,
  ),
]

const aside = outlinePattern(
  String.raw`{f:F} (?:of )?[^‹;.!?(),]{1,40}, {p:P}(?=, (?:agree|are|back|favou?r|ha[ds]|have|is|oppose|said|say|support|voted|want|was|were)\b)`,
)

const quiet =
  /\b(?:respectively|up from|down from|compared|of whom|points?|margin of error|turnout of voters|increase|decrease|rise|rose|fell|fall|drop|growth|more than half of whom)\b/

/** The shares told in a clause with their part and their whole. */
export function findShares(clause: Clause): Share[] {
  if (clause.figures.length < 3 || !clause.figures.some(isPart)) return []
  const found: Share[] = []
  for (const { figures, index, end } of matchOutline<Name>(clause, shares)) {
    const { a, b, p } = figures
    if (!a || !b || !p || a === b || !sameThing(a, b) || a.value > b.value) continue
    if (!spansBorder(clause, [a, b, p])) continue
    if (quiet.test(clause.outline.slice(index, end).replace(/\bof whom\b/, ''))) continue
    if (!found.some(({ stated }) => stated === p)) found.push({ part: a, whole: b, stated: p })
  }
  return found
}

const isPart = ({ kind }: Quantity): boolean => kind === 'percent' || kind === 'ratio'

function sameThing(part: Quantity, whole: Quantity): boolean {
  if (part.unit === 'score' || whole.unit === 'score' || part.kind !== whole.kind) return false
  if (part.per !== undefined || whole.per !== undefined) return false
  return part.kind === 'count' || part.unit === whole.unit
}

/** The shares told twice in a clause, as a fraction and as a percentage. */
export function findTwiceTold(clause: Clause): TwiceTold[] {
  if (!clause.figures.some(({ kind }) => kind === 'ratio')) return []
  const found: TwiceTold[] = []
  for (const { figures, index, end } of matchOutline<'f' | 'p'>(clause, [...twice, aside])) {
    const { f, p } = figures
    if (f && p && clause.border === undefined && !quiet.test(clause.outline.slice(index, end)))
      found.push({ fraction: f, percent: p })
  }
  return found
}
