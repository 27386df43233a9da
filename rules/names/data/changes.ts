// Written for the project: words that tell of a change, so that two unlike values both hold.
const words = String.raw`(?:became|becomes?|becoming|appointed|elected|re-elected|promoted|succeed\w*|replac\w*|resign\w*|retire\w*|step(?:s|ped)? down|sworn|inaugurat\w*|t(?:ook|akes?) office|nominat\w*|former(?:ly)?|previously|served as|interim|predecessor|successor|reshuffl\w*|demot\w*|oust\w*|switch\w*|defect\w*|left the|turned)`

/** Does a sentence tell of a change of office, party or place? */
export const tellsChange = new RegExp(String.raw`\b${words}\b`, 'i')

/** Does a sentence speak of an age at another time? */
export const tellsOtherAge =
  /\b(?:at the time|at age|at the age|when (?:he|she) was|was then|then aged?|turned|turns|turning|birthday|years? (?:ago|later|earlier)|died|would be|late)\b/i

/** Is a change told close to a place? */
export const changesNear = (
  prose: string,
  place: { readonly start: number; readonly end: number },
): boolean => tellsChange.test(prose.slice(Math.max(0, place.start - 60), place.end + 60))
