/** Words that only the day of writing gives a meaning to, by the word to look for. Written for the project. */

const offices =
  'president|prime minister|chancellor|premier|mayor|governor|minister|secretary|senator|chief executive|chief|director|chair(?:man|woman)?|ambassador|king|queen|coach|captain|champion|head|leader|commissioner'
const former = String.raw`(?:former|ex-|outgoing|incoming|current|incumbent|newly elected)[\s-]*(?:U\.S\.\s+|US\s+)?(?:\p{Lu}\p{Ll}+\s+){0,2}(?:${offices})\b`
const recent = String.raw`recent(?:ly\b|\s+(?!history\b|past\b)[\p{L}-]+)`
const longUnits =
  'weeks?|months?|years?|decades?|quarters?|weekend|season|election|summer|winter|spring|autumn'
const near = String.raw`(?:coming|upcoming|past\s+few|last\s+few|next\s+few)\s+(?:days?|${longUnits})\b`
const lastNext = String.raw`(?<!\bthe\s)(?:last|next|this)\s+(?:${longUnits}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|night|morning)\b`
const single = String.raw`(?:yesterday|tomorrow|tonight)\b`

interface Expression {
  /** The words one of which it begins with, in small letters. */
  readonly cues: readonly string[]
  /** Sticky, to be tried at a cue. */
  readonly pattern: RegExp
  /** “the” before it belongs to it. */
  readonly article: boolean
}

const expression = (cues: string, source: string, article = false): Expression => ({
  cues: cues.split(' '),
  pattern: new RegExp(source, 'iuy'),
  article,
})

let expressions: readonly Expression[] | undefined

/** Expressions that begin with a cue. */
export const deicticExpressions = (): readonly Expression[] =>
  (expressions ??= [
    expression('former ex outgoing incoming current incumbent newly', former, true),
    expression('recent recently', recent),
    expression('coming upcoming past last next', near, true),
    expression('last next this', lastNext),
    expression('yesterday tomorrow tonight', single),
  ])

/** What stands before “ago”: “three weeks”. */
export const beforeAgo = /(?<![\p{L}-])[\p{L}\d]+\s+(?:days?|weeks?|months?|years?|decades?)\s+$/iu
