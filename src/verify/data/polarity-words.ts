// Words that turn or limit a statement. Written for the project.
const negators =
  'not no never none nobody nothing neither nor without cannot cant dont doesnt didnt isnt wasnt arent werent wont ' +
  'wouldnt couldnt hasnt havent hadnt shouldnt unable fail failed fails failing refuse refused refuses refusing deny ' +
  'denied denies denying lack lacks lacked lacking absence absent rarely seldom hardly barely neglected declined reject ' +
  'rejected rejects rejecting unlike instead prevented prevent prevents avoided avoid avoids'

const exclusives =
  'only solely exclusively sole never always all every entirely completely none nobody everyone everything everywhere ' +
  'unanimously entire whole first last'

let negatorSet: ReadonlySet<string> | undefined
let exclusiveSet: ReadonlySet<string> | undefined

/** Does a lower-case word (apostrophes cut) turn what follows it? */
export const isNegator = (word: string): boolean =>
  (negatorSet ??= new Set(negators.split(' '))).has(word)

/** Does a lower-case word claim that there is no other, or no exception? */
export const isExclusive = (word: string): boolean =>
  (exclusiveSet ??= new Set(exclusives.split(' '))).has(word)
