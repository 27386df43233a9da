/** Words that only the day of writing gives a meaning to. Written for the project. */

const offices =
  'president|prime minister|chancellor|premier|mayor|governor|minister|secretary|senator|chief executive|chief|director|chair(?:man|woman)?|ambassador|king|queen|coach|captain|champion|head|leader|commissioner'
const former = String.raw`(?:the\s+)?(?:former|ex-|outgoing|incoming|current|incumbent|newly elected)[\s-]*(?:U\.S\.\s+|US\s+)?(?:\p{Lu}\p{Ll}+\s+){0,2}(?:${offices})\b`
const recent = String.raw`recent(?:ly\b|\s+(?!history\b|past\b)[\p{L}-]+)`
const units =
  'days?|weeks?|months?|years?|decades?|quarters?|weekend|season|election|summer|winter|spring|autumn'
const near = String.raw`(?:the\s+)?(?:coming|upcoming|past\s+few|last\s+few|next\s+few)\s+(?:${units})\b`
const lastNext = String.raw`(?<!the\s)(?:last|next|this)\s+(?:${units.replace('days?|', '')}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|night|morning)\b`
const single = String.raw`(?:yesterday|tomorrow|tonight)\b`
const ago = String.raw`(?:[\p{L}\d]+)\s+(?:days?|weeks?|months?|years?|decades?)\s+ago\b`

/** Finds every such expression. */
export const deicticTime = new RegExp(
  String.raw`(?<![\p{L}-])(?:${former}|${recent}|${near}|${lastNext}|${single}|${ago})`,
  'giu',
)
