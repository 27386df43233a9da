/** A letter. No `\p{L}`: with the flags i and u these patterns take milliseconds to compile. */
const letter = '[a-zß-ɏ]'
const adverb = String.raw`(?:(?:also|commonly|frequently|generally|increasingly|initially|largely|long|most|now|often|once|originally|popularly|sometimes|still|variously|widely)\s+)?`
const be = String.raw`(?:is|are|was|were|be|been|being)`
const speech =
  'alleged|believed|claimed|feared|reported|rumou?red|said|suspected|thought|understood'
/** “It is assumed” alone sets out what a calculation rests on. */
const general = '(?:commonly|generally|often|popularly|widely)'

/** A condition or a place that says it: “when it is assumed”, “the preface where it was said”. */
const notBehind = String.raw`(?<!\b(?:if|once|unless|when|where|whether|which)\s+)`

/** “it is believed that”; not “it was reported on Monday”, which tells when, nor “it can be said”, which argues. */
export const impersonal = new RegExp(
  String.raw`${notBehind}\bit\s+(?:${be}|has\s+(?:long\s+)?been|had\s+(?:long\s+)?been)\s+(?:${adverb}(?:${speech})|${general}\s+assumed)\b(?=\s+${letter})(?!\s+(?:about|as|at|by|during|earlier|for|from|in|last|later|of|on|to|under|when|with|yesterday)\b)`,
  'gi',
)

/** “is thought to be”, “are said to have” */
export const raised = new RegExp(
  String.raw`(?<!\b(?:nobody|none|nothing)\s)\b(?!be\s)${be}\s+${adverb}(?:believed|said|thought|rumou?red)\s+to\s+(?:be|have|been|own|hold|run|want|live|hide|support|favou?r|oppose|back|plan|consider)\b`,
  'gi',
)

const perceived = '(?:hailed|perceived|seen|viewed)'
const comparison = String.raw`(?:early|far|few|high|if|late|long|low|many|much|often|opposed|part|recently|soon|such|though|well)`
const noun = String.raw`an?\s+(?:${letter}+\s+)?(?:act|action|attempt|decision|development|gesture|move|outcome|position|project|result|shift|stance|step|vote|win)\s+`

/** What people come to see; “has to be seen as”, “can be seen as” and “will be seen as” argue. */
const seen = String.raw`(?:\b(?:may|might)\s+(?:${letter}+\s+)?be|\b(?:is|are|was|were|been|being)|(?<=\b(?:beg[aiu]n|came|come|comes|continue[ds]?|grew|started|tend|tended|tends)\s+to\s+)be)`

/** “a move seen as”, “may be perceived as”, “is widely viewed as” */
export const seenAs = new RegExp(
  String.raw`(?:\b${noun}${adverb}${perceived}|${seen}\s+${adverb}${perceived}|(?<=,\s)${adverb}${perceived})\s+as\b(?!\s+${comparison}\b)`,
  'gi',
)

/** Strict: the weaker family. */
export const considered = new RegExp(
  String.raw`\b${be}\s+${adverb}(?:regarded\s+as|considered(?:\s+(?:to\s+be|as))?|reputed\s+to|estimated\s+to\s+(?:be|have)|deemed)\b`,
  'gi',
)

/** Strict: attention by nobody. */
export const attention = new RegExp(
  String.raw`\b(?:has|have|had)\s+(?:also\s+)?(?:attracted|drawn|gained|garnered|received|sparked|generated)\s+(?:${letter}+\s+){0,2}(?:acclaim|attention|controversy|criticism|interest|praise|scrutiny|speculation)\b`,
  'gi',
)

/** An agent after all. */
export const byWhom = new RegExp(
  String.raw`^[^.;:]{0,60}\b(?:by|among|according to|in the eyes of|to (?:many|most|some))\s+${letter}`,
  'i',
)

/** A word explained: “was said to be a ‘drift’”. */
export const termBehind = /^\s+(?:an?\s+|the\s+)?["“‘'][a-z-]+(?:\s[a-z-]+){0,2}["”’']/i

/** The sentence tells in whose words: “in Holm’s view”, “in other words”. */
export const inWords =
  /\b[Ii]n (?:other words|[A-ZÀ-Þ][\p{L}.’'-]*['’]s? (?:account|eyes|opinion|terms|view|words))\b/u

/** Seeing with eyes and instruments. */
export const physical =
  /\b(?:binoculars|camera|footage|microscope|naked eye|photograph|radar|satellite|telescope|video)\b/i

/** Somebody counted it. */
export const measured = /\b(?:poll|survey|respondents|questionnaire)\b/i

/** Cheap first looks: a sentence without them cannot match. */
export const impersonalHint = new RegExp(String.raw`\b(?:${speech}|assumed)\b`)
export const raisedHint = /(?:believed|said|thought|rumou?red)\s+to\s/
export const seenAsHint = /(?:hailed|perceived|seen|viewed)\s+as\b/
export const consideredHint = /(?:regarded|considered|reputed|estimated|deemed)/
export const attentionHint = /(?:attracted|drawn|gained|garnered|received|sparked|generated)/

const strongest = String.raw`[Ii]t\s+(?:is|was|has|had)\s|(?:believed|said|thought|rumou?red)\s+to\s|(?:hailed|perceived|seen|viewed)\s+as\b`
export const strongHint = new RegExp(strongest, 'g')
export const weakHint = new RegExp(
  String.raw`${strongest}|${consideredHint.source}|${attentionHint.source}`,
  'g',
)
