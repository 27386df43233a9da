// Words that hold a statement open, as a source uses them before its verb. Written for the project.
const hedge =
  '(?:may|might|could|possibly|perhaps|probably|(?:is|are) likely to|appear(?:s|ed)? to|seem(?:s|ed)? to|tends? to|' +
  '(?:is|are) (?:thought|expected|believed) to)'

/** A hedge, with the white space before the verb it holds open. */
export const hedgePattern = new RegExp(String.raw`\b${hedge}\s+(?:be\s+|have\s+)?`, 'gi')

/** Anything in a claim that leaves room: modal, adverb, doubt. */
export const opennessPattern =
  /\b(?:may|might|could|can|would|possibly|perhaps|probably|likely|appear(?:s|ed)?|seem(?:s|ed)?|tends?|thought|expected|believed|suggest(?:s|ed)?|hopes?|aims?|potential(?:ly)?|if|whether|sometimes|often)\b/i
