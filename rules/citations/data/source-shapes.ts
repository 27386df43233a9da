/** Words that outlets have in their names, written for the project. */
export const outletShape =
  /\b(?:(?:News|Press) Agency|Advertiser|Argus|Banner|Bulletin|Broadcaster|Broadcasting|Chronicle|Courier|Daily|Dispatch|Echo|Examiner|Express|Gazette|Globe|Herald|Independent|Inquirer|Insight|Journal|Magazine|Mail|Mirror|Monitor|News|Newspaper|Newswire|Observer|Online|Post|Press|Radio|Record|Reporter|Review|Sentinel|Standard|Star|Sun|Telegraph|Television|Times|Tribune|TV|Today|Weekly|Wire|Zeitung)\b/u

/** “El Nacional”, “Der Standard”: papers that carry the article of their language. */
export const foreignTitle = /^(?:Der|Die|El|Il|La|Le|Les)\s+\p{Lu}\p{Ll}{3,}/u

/** Bodies that are asked and not read, so no outlet. */
export const officialBody =
  /\b(?:Administration|Army|Authority|Bank|Board|Bureau|Cabinet|Church|Club|Commission|Committee|Company|Corp|Council|Court|Department|Embassy|Federation|Force|Foundation|Government|Group|House|Inc|Institute|League|Ltd|Ministry|NASA|Office|Organi[sz]ation|Parliament|Party|Police|Senate|Service|Society|Union|University|White House|World Health)\b/u

const study = String.raw`analysis|paper|poll|research|review|study|studies|survey`
const report = String.raw`assessment|audit|bulletin|census|communiqu[eé]|data|estimates?|figures|index|report|statistics`
const paper = String.raw`affidavit|documents?|email|filing|indictment|lawsuit|letter|memo|memorandum|press release|transcript|treaty`
export const documentNouns = {
  study: new RegExp(String.raw`\b(?:${study})\b`, 'i'),
  report: new RegExp(String.raw`\b(?:${report})\b`, 'i'),
  document: new RegExp(String.raw`\b(?:${paper})\b`, 'i'),
} as const
