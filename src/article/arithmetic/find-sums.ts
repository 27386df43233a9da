import type { Quantity } from '../article.ts'
import { spansBorder, type Clause } from './clauses.ts'

/** Listed parts and the total the text gives for them. */
export interface Sum {
  readonly parts: readonly Quantity[]
  readonly total: Quantity
}

const mark = '‹[cmup]\\d+›(?: each)?'
const noun = String.raw`(?:[ -][^‹;.!?(),]{0,40}?)?`
const joint = String.raw`(?:, and |, as well as |, plus |, | and | plus | along with | as well as )(?:(?:another|a further|the other|some|the|just|only|then|on|from|in|to|for|with|by|went to|were|are|was|another) ){0,2}(?:the [a-z]+ )?`
const list = `(?<parts>${mark}${noun}(?:${joint}${mark}${noun}){1,9})`
const article = String.raw`(?:(?:a|an|the|in|for|of|is|was|were|are|to|bringing|making|giving|brings|brought|takes|taking|overall|grand|combined|its|their) )*`
const total = `(?<total>${mark})`
const aside = String.raw`(?:[ -][^‹;.!?():]{0,30}?‹[u]\d+›(?:, from ‹[a-z]\d+›|, from \d{4} to \d{4})?)?`
const allWords = String.raw`(?:in all|in total|altogether|all told|overall|combined|together|total|a total)`

const patterns = [
  // 14 boys and 9 girls, 25 pupils in all
  new RegExp(
    `${list}[,;:–—(-] ?(?:or |so |making |for |giving |i\\.e\\. |which makes |that makes |that is |which is |a total of |bringing the total to |totalling |totaling )*${total}(?:[ -][^‹;.!?(),]{0,30}?)? ?${allWords}\\b`,
    'g',
  ),
  // 14 boys and 9 girls, for a total of 25; …, bringing the total to 25
  new RegExp(
    `${list}[,;:–—(.-]? ?(?:and |which |that |thus |thereby |or )*${article}(?:total(?:l?ing|led|ed|s|l?s)?|sum|tally|sums?|summing|adds?|adding|added) (?:up )?(?:was |is |to |of |at |for |number of [a-z]+ (?:is|was|to) |[a-z]+ to )*${total}`,
    'g',
  ),
  // 14 boys and 9 girls came. In all, 25 pupils took part; That makes 25 pupils
  new RegExp(
    `${list}[^‹;!?()]{0,60}, (?:in all|in total|altogether|together|all told|combined|overall|the total|that|this),? (?:(?:that|this|they|it|is|was|makes|made|comes|came|to|a|of|were|total|there|are|amounts|means|adds|up|won|sold|the|number|have|had|has|hold|held|bought|built) ){0,6}${total}`,
    'g',
  ),
  // a total of 25 pupils: 14 boys and 9 girls; 25 pupils (14 boys and 9 girls)
  new RegExp(
    `${total}${aside}(?:[ -][^‹;.!?():]{0,45}?|, from \\d{4} to \\d{4})?(?::| ?\\(| [–—-]| ?,? (?:made up of|consisting of|comprising|composed of|consists of|comprises|divided into|split into|comprised of|broken down into|namely)) ?(?:the )?${list}(?=[).;–—]|,? (?:who|which|were|was|took|attended)\\b|, [a-z]|$)`,
    'g',
  ),
  // In all, 25 pupils took part: 14 boys and 9 girls
  new RegExp(
    `\\b(?:in all|in total|altogether|a total of|all told),? (?:there (?:are|were) )?${total}[^‹;.!?]{0,50}[:,–—(-] ?(?:with |made up of |consisting of |comprising |including )?${list}(?=[).;–—]|$)`,
    'g',
  ),
]

const quiet =
  /\b(?:including|includes?|included|among (?:them|whom|which)|of (?:whom|which|them|these|those)|such as|respectively|about|mostly|mainly|at least|more than|excluding|except|aged|average|ranging|compared|versus|against|out of|per|from ‹|than|score|won|lost|or ‹|both|some of|partly|overlap|also)\b/
const listMark = /‹[a-z](\d+)›/g

const hasTotal =
  /total|in all|altogether|all told|overall|combined|together|\b(?:sum|tally|adds?|adding|makes|making|that|this|made up|consist|compris|compos|divided|split|broken|namely)|[:(–—]/

/** The totals told in a clause together with all their parts. */
export function findSums(clause: Clause): Sum[] {
  if (clause.figures.length < 3 || !hasTotal.test(clause.outline)) return []
  const found: Sum[] = []
  for (const pattern of patterns) {
    for (const match of clause.outline.matchAll(pattern)) {
      const sum = readSum(clause, match.groups ?? {}, match[0])
      if (sum && !found.some(({ total: known }) => known === sum.total)) found.push(sum)
    }
  }
  return found
}

function readSum(
  clause: Clause,
  groups: Readonly<Record<string, string | undefined>>,
  words: string,
): Sum | undefined {
  if (quiet.test(words)) return undefined
  const parts = figuresIn(clause, groups['parts'] ?? '')
  const [whole] = figuresIn(clause, groups['total'] ?? '')
  if (!whole || parts.length < 2 || parts.includes(whole)) return undefined
  if (!spansBorder(clause, [...parts, whole]) || areMarks(parts)) return undefined
  if (clause.border !== undefined && !isClassOf(whole, parts)) return undefined
  return parts.every((part) => adds(part, whole) || takesUnit(part, parts, whole)) &&
    distinct(parts)
    ? { parts, total: whole }
    : undefined
}

/** “(17,19,28)”: the marks of three references, not three counts. */
const areMarks = (parts: readonly Quantity[]): boolean =>
  parts.every((part, i) => i === 0 || part.start - (parts[i - 1]?.end ?? 0) < 2)

const classes =
  /^(?:|person|pupil|student|vehicle|item|medal|vote|seat|member|unit|animal|ticket|guest|visitor|worker|employee|house|home|building|game|match|point|goal|passenger|child|adult|player|ship|boat|tree|book)$/

/** A total of the next sentence counts the parts only if its noun is theirs or the name of a class. */
const isClassOf = (whole: Quantity, parts: readonly Quantity[]): boolean =>
  whole.kind !== 'count' ||
  classes.test(whole.unit) ||
  parts.some(({ unit }) => unit === whole.unit)

const figuresIn = (clause: Clause, part: string): Quantity[] =>
  [...part.matchAll(listMark)].flatMap((match) => clause.figures[Number(match[1])] ?? [])

/** Counts add up to counts, money to the same money; a total of kilometres is none of hours. */
function adds(part: Quantity, whole: Quantity): boolean {
  if (part.per !== undefined || part.kind !== whole.kind) return false
  if (part.unit === 'score' || /^(?:year|time|%|percent)$/.test(part.unit)) return false
  return part.kind === 'count' || part.unit === whole.unit
}

/** “50,000 euros, the second 25,000”: a bare number after one of the unit of the total. */
const takesUnit = (part: Quantity, parts: readonly Quantity[], whole: Quantity): boolean =>
  part.kind === 'count' &&
  part.unit === '' &&
  part !== parts[0] &&
  parts[0]?.kind === whole.kind &&
  parts[0].unit === whole.unit

/** “25 pupils: 14 pupils and 9 hours”: what is counted must not be told apart by more than its class. */
const distinct = (parts: readonly Quantity[]): boolean =>
  !parts.some((part) =>
    /^(?:point|day|age|percent|place|game|match|minute|goal|assist|rebound|hour|month|week|season|episode)$/.test(
      part.unit,
    ),
  ) || new Set(parts.map(({ unit }) => unit)).size === 1
