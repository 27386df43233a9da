/** Phrases that date one thing by another without naming it. Written for the project. */

const states =
  'tensions?|concerns?|fears?|uncertaint(?:y|ies)|challenges?|pressures?|criticism|unrest|turmoil|speculation|scrutiny|developments?|debates?|instability|hostilities|discontent|frustrations?|controvers(?:y|ies)'
const ongoing =
  'ongoing|growing|rising|mounting|recent|heightened|continuing|continued|escalating|increasing|lingering|renewed|simmering|broader|wider'
const amid = String.raw`\bamid(?:st)?\s{1,60}(?:the\s{1,60}|a\s{1,60})?(?:${ongoing})\s{1,60}(?:[\p{L}-]{1,60}\s{1,60}){0,2}?(?:${states})(?:\s{1,60}in\s{1,60}\p{Lu}\p{Ll}{1,40}(?:\s\p{Lu}\p{Ll}{1,40}){0,4})?`
const wake = String.raw`\bin\s+the\s+(?:wake|aftermath)\s+of\s+(?:recent|ongoing|growing|these|those|such|several|various)\s+[\p{L}-]+`
const heels = String.raw`\b(?:come|comes|came|coming|follows?|following)?\s*(?:hot\s+)?on\s+the\s+heels\s+of\b`
const inTimes = String.raw`\b(?:in\s+recent\s+(?:times|memory)|for\s+some\s+time(?:\s+now)?|at\s+a\s+time\s+of\s+(?:growing|great|rising|heightened)\s+[\p{L}-]+|at\s+a\s+(?:critical|crucial|pivotal)\s+(?:time|moment|juncture))\b`

/** Finds every such phrase. */
export const vagueTime = new RegExp(`${amid}|${wake}|${heels}|${inTimes}`, 'giu')
