import type { Span } from '../../text/span.ts'

/** An estimate with its confidence interval, as printed. */
export interface Estimate extends Span {
  readonly value: number
  readonly low: number
  readonly high: number
  /** Half of the last digit of the estimate, and of the bounds. */
  readonly half: number
  /** Compared with 1 (ratios) or with 0 (differences); undefined where the name does not say. */
  readonly neutral?: 0 | 1
  /** The p told right after it. */
  readonly p?: { readonly value: number; readonly relation: '=' | '<' | '>'; readonly span: Span }
  readonly interval: Span
}

const number = String.raw`[-−–]?\d*\.?\d{1,12}`
const percent = String.raw`\s?(?:%|per cent|percent|percentage points|points)?`
const ratio = String.raw`(?:a?(?:OR|RR|HR|IRR|SHR)|(?:odds|risk|hazards?|rate|prevalence) ratios?|relative risk)`
const difference = String.raw`(?:(?:mean |risk )?differences?|MD|SMD|RD|coefficients?|slopes?|Cohen['’]s d|Hedges['’] g|β|beta|Beta|b|B)`
const name = String.raw`(?<name>(?<ratio>${ratio})|(?<difference>${difference})|(?:mean|average|estimated?|prevalence|effect|incidence|efficacy|proportion|median|rate|[a-z]{1,30}))`
const value = String.raw`(?:,? (?:was|of|is|were|at)|\s?[=:,])?\s?(?<value>${number})${percent}`
const interval = String.raw`[\s,;]{0,3}[([]?\s?(?<level>9[0-9](?:\.\d)?)\s?(?:%|per cent)\s?(?:CIs?|confidence intervals?|credible intervals?|CrI)[:,=]?\s?(?:of |from |was )?[([]?\s?(?<low>${number})${percent}\s?(?:[-–—,;]|to|and)\s?(?<high>${number})`
const p = String.raw`(?:[)\]]{0,2}[,;)\s]{0,3}[pP]\s?(?<relation>[=<>])\s?(?<p>0?\.\d{1,12}))?`
const pattern = new RegExp(`(?<![\\p{L}])${name}${value}${interval}${p}`, 'gu')
const pretest = /9\d\s?(?:%|per cent)\s?(?:CI|confidence|credible|CrI)/

/** The estimates of a text that are told with a confidence interval. */
export function findEstimates(prose: string): Estimate[] {
  if (!/\bCI|interval|CrI/.test(prose) || !pretest.test(prose)) return []
  return [...prose.matchAll(pattern)].flatMap((match) => readEstimate(prose, match) ?? [])
}

/** “infected in 2006 (95% CI: …)”: the estimate is told before the year. */
const isYear = (prose: string, at: number, written: string): boolean =>
  /^(?:19|20)\d\d$/.test(written) && /\bin\s+$/.test(prose.slice(Math.max(0, at - 5), at))
/** “42,400–54,700”: the comma parts thousands, not two bounds. */
const thousands = /^,\d{3}\s?[-–—]/

const read = (text: string): number => Number(text.replace(/[−–]/, '-'))
const halfOf = (text: string): number => 0.5 * 10 ** -(text.split('.')[1]?.length ?? 0)

function readEstimate(prose: string, match: RegExpMatchArray): Estimate | undefined {
  const groups = match.groups ?? {}
  const { value: written = '', low = '', high = '', relation, p: chance = '' } = groups
  const start = match.index ?? 0
  const end = start + match[0].length
  const [value, from, to] = [written, low, high].map(read) as [number, number, number]
  if (isYear(prose, start + match[0].indexOf(written), written)) return undefined
  if (thousands.test(prose.slice(end - high.length - 1, end + 5))) return undefined
  if (from > to || ![value, from, to].every(Number.isFinite)) return undefined
  const from2 = match[0].indexOf(groups['level'] ?? '', match[0].indexOf(written) + written.length)
  const neutral =
    groups['ratio'] !== undefined ? 1 : groups['difference'] !== undefined ? 0 : undefined
  const stop =
    relation === undefined ? end : start + match[0].search(/[)\]]{0,2}[,;)\s]{0,3}[pP]\s?[=<>]/)
  return {
    start: start + match[0].indexOf(written),
    end,
    value,
    low: from,
    high: to,
    half: Math.max(halfOf(written), halfOf(low), halfOf(high)),
    ...(neutral !== undefined && { neutral }),
    ...(relation !== undefined && {
      p: {
        value: Number(chance),
        relation: relation as '=' | '<' | '>',
        span: { start: start + match[0].lastIndexOf(chance), end: Math.min(end, prose.length) },
      },
    }),
    interval: { start: start + from2, end: stop },
  }
}
