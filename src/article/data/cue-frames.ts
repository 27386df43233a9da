/** Words that are cues in a frame of their own, written for the project. */

/** Adverbs that pass on what others said; each is a cue without a source. */
export const hearsayAdverbs = ['reportedly', 'allegedly', 'purportedly', 'supposedly'] as const

/** What somebody holds: “in her view”. */
export const viewNouns = [
  'view',
  'opinion',
  'account',
  'words',
  'estimation',
  'telling',
  'reckoning',
] as const

/** Participles of giving words, before “by”: “a doubt voiced by an aide”. */
export const authoredWords =
  'articulated presented relayed voiced expressed conveyed delivered made issued floated offered advanced published released shared outlined echoed aired uttered spread written'
