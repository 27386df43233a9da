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
  /\b(?:arrest|charge[sd]?|confession|convict|court|crime|custody|guilt|guilty|insurance|judge|jury|mistake|murder|plea|pleaded|police|responsibility|sentence|tribunal|victory|wrong|credit|asylum|compensation)/i

/** What one can claim as one’s own, or lose: “claimed a right to it”, “claimed the life of”. */
export const claimable =
  /^\s+(?:(?:an?|the|his|her|its|their|two|three|four|five|many|\d+)\s+)?(?:crown|exemption|immunity|legal|lives?|ownership|privilege|prize|refund|rights?|sovereignty|territory|throne|title|victims?|win)\b/i

/** What is insisted on is wanted, not stated: “insisted on a vote”, “insisted that he appear”, “that it be cut”. */
export const demanded =
  /^\s+(?:(?:up)?on\b|(?:that\s+)?(?:he|she|it|[A-Z][a-z]+)\s+(?!(?:did|does|had|has|is|was|will|would|could|can|should|might|may|must|knew|saw|went|came|took|made|gave|got|felt|left|kept|met|won|lost|ran|paid)\b)[a-z]+[a-rt-z](?<!ed)\s|(?:that\s+)?(?:[A-Za-z]+\s+){1,4}be\s)/

/** The text itself disputes it. */
export const disputed =
  /\b(?:but|contradict|despite|disput|false|falsely|however|in fact|no evidence|untrue|without evidence|wrongly)\b/i
