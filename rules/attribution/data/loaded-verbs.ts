/** Cue verbs that judge what is said, written for the project; each policy may bring its own. */
export const loadedVerbs = [
  'admit',
  'boast',
  'brag',
  'claim',
  'concede',
  'confess',
  'crow',
  'gripe',
  'gush',
  'insist',
  'moan',
  'rail',
  'rant',
  'scoff',
  'sneer',
]

/** Where the verb is plain fact: pleas, confessions, claims in law. */
export const plainUse =
  /\b(?:arrest|charge[sd]?|confession|convict|court|crime|custody|guilt|guilty|insurance|judge|jury|murder|plea|pleaded|police|responsibility|sentence|tribunal|victory|credit|asylum|compensation)/i

/** The text itself disputes it. */
export const disputed =
  /\b(?:but|contradict|despite|disput|false|falsely|however|in fact|no evidence|untrue|without evidence|wrongly)\b/i
