import { lazySet } from '../lazy-set.ts'

/** Words of grammar, and pronouns: no name begins or ends with them. Written for the project. */
export const functionWords = lazySet(
  `a|an|the|this|that|these|those|such|each|every|some|any|no|none|both|all|half|many|much|few|several|most|more|less|other|another|one|two|three|four|five|six|seven|eight|nine|ten|i|me|my|mine|myself|we|our|ours|ourselves|you|your|yours|yourself|he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves|who|whom|whose|which|what|where|when|why|how|there|here|then|than|and|or|but|nor|so|yet|for|if|unless|because|since|although|though|while|whereas|until|till|as|once|whether|not|of|in|on|at|by|to|from|with|without|within|into|onto|upon|over|under|above|below|between|among|amid|against|about|around|across|along|after|before|behind|beside|besides|beyond|during|despite|except|inside|outside|near|off|out|up|down|through|throughout|towards|toward|via|per|like|unlike|is|are|was|were|be|been|being|am|do|does|did|done|have|has|had|having|will|would|shall|should|can|could|may|might|must|ought|let|also|just|only|even|ever|never|always|often|again|too|very|now|today|yesterday|tomorrow|later|soon|still|however|therefore|thus|hence|meanwhile|moreover|furthermore|instead|indeed|perhaps|maybe|yes|please|thanks|thank|hello|hi|dear|ok|okay|re|fw|fwd|i'm|i've|i'd|i'll|it's|he's|she's|that's|there's|we're|they're|you're|don't|didn't|isn't|wasn't|can't|won't|i’m|i’ve|i’d|i’ll|it’s|he’s|she’s|that’s|there’s|we’re|they’re|you’re|don’t|didn’t|isn’t|wasn’t|can’t|won’t|what's|what’s|let's|let’s|am|pm|a.m|p.m|etc|vs|lol|said|says|according`,
)

/** Names of months and weekdays, short forms too. */
export const calendarWords = lazySet(
  `january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|gmt|utc|est|edt|pst|pdt|cet|bst|ad|bc|bce|ce`,
)

/** Abbreviations inside names whose point ends no sentence. */
export const nameAbbreviations = lazySet(
  `st|mt|ft|dr|mr|mrs|ms|jr|sr|co|inc|corp|ltd|bros|gen|col|capt|lt|sgt|maj|adm|rev|prof|sen|rep|gov|no|vol|univ|dept|spc|cpl|pvt|cmdr|hon|fr|messrs|pres|supt|pt|pvt|s.a`,
)

/** What follows a firm's or person's name, after a comma or not. */
export const trailingSuffixes = lazySet(
  `inc|corp|ltd|llc|llp|plc|co|gmbh|jr|sr|ii|iii|iv|s.a|n.v|pty`,
)
