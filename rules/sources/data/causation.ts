// How strongly a verb ties two things together. Written for the project.
const causes =
  'cause[sd]?|causing|leads? to|led to|leading to|results? in|resulted in|brings? about|brought about|triggers?|' +
  'triggered|produces?|produced|prevents?|prevented|cuts|reduces?|reduced|lowers?|lowered|raises?|raised|increases?|' +
  'increased|boosts?|boosted|improves?|improved|protects?|protected|makes?|due to|because of|thanks to|drives|drove'
const ties =
  'associated with|association|linked to|link between|correlat(?:e|es|ed|ion)|tied to|connected (?:to|with)|' +
  'more common (?:in|among)|more likely|less likely|related to|relationship between'

/** One thing makes the other. */
export const causePattern = new RegExp(String.raw`\b(?:${causes})\b`, 'i')

/** Two things go together. */
export const tiePattern = new RegExp(String.raw`\b(?:${ties})\b`, 'i')
