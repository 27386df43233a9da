// Written for the project: words that tell of a change, so that two unlike values both hold.
const words = String.raw`(?:became|become|becomes|becoming|appointed|named|elected|re-elected|promoted|succeed\w*|replac\w*|resign\w*|retire\w*|step(?:s|ped)? down|sworn|inaugurat\w*|took office|takes office|nominat\w*|candidate|former(?:ly)?|previously|later|then|once|served as|serving as|has been|had been|was the|ex-\w+|interim|acting|outgoing|incoming|predecessor|successor|until|since|reshuffl\w*|demot\w*|oust\w*|joint|co-\w+|switch\w*|defect\w*|quit|left the|joined|turned)`

/** Does a sentence tell of a change of office, party or place? */
export const tellsChange = new RegExp(String.raw`\b${words}\b`, 'i')

/** Does a sentence speak of an age at another time? */
export const tellsOtherAge =
  /\b(?:at the time|at age|at the age|when (?:he|she) was|was then|then aged?|turned|turns|turning|birthday|years? (?:ago|later|earlier)|died|would be|late)\b/i
