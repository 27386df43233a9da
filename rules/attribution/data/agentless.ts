const adverb = String.raw`(?:(?:also|commonly|frequently|generally|increasingly|initially|largely|long|most|now|often|once|originally|popularly|sometimes|still|variously|widely)\s+)?`
const be = String.raw`(?:is|are|was|were|be|been|being)`
const speech =
  'alleged|assumed|believed|claimed|feared|reported|rumou?red|said|suspected|thought|understood'
const modal = String.raw`(?:can|could|may|might|must|will|would|should)`

/** “it is believed that”; not “it was reported on Monday”, which tells when. */
export const impersonal = new RegExp(
  String.raw`\bit\s+(?:${be}|has\s+(?:long\s+)?been|had\s+(?:long\s+)?been|${modal}\s+be)\s+${adverb}(?:${speech})\b(?=\s+\p{L})(?!\s+(?:about|as|at|by|during|earlier|for|from|in|last|later|of|on|to|under|when|with|yesterday)\b)`,
  'giu',
)

/** “is thought to be”, “are said to have” */
export const raised = new RegExp(
  String.raw`\b${be}\s+${adverb}(?:believed|said|thought|rumou?red)\s+to\s+(?:be|have|been|own|hold|run|want|live|hide|support|favou?r|oppose|back|plan|consider)\b`,
  'giu',
)

const perceived = '(?:hailed|perceived|seen|viewed)'
const comparison = String.raw`(?:early|far|few|high|if|late|long|low|many|much|often|opposed|part|recently|soon|such|though|well)`
const noun = String.raw`an?\s+(?:\p{L}+\s+)?(?:act|action|attempt|decision|development|gesture|move|outcome|position|project|result|shift|stance|step|vote|win)\s+`

/** “a move seen as”, “may be perceived as”, “is widely viewed as”; “can be seen as” is an argument, not a report. */
export const seenAs = new RegExp(
  String.raw`(?:\b${noun}${adverb}${perceived}|(?<!\b(?:can|could)\s)(?:\b(?:may|might|will|would|must|should)\s+)?\b${be}\s+${adverb}${perceived}|(?<=,\s)${adverb}${perceived})\s+as\b(?!\s+${comparison}\b)`,
  'giu',
)

/** Strict: the weaker family. */
export const considered = new RegExp(
  String.raw`\b${be}\s+${adverb}(?:regarded\s+as|considered(?:\s+(?:to\s+be|as))?|reputed\s+to|estimated\s+to\s+(?:be|have)|deemed)\b`,
  'giu',
)

/** Strict: attention by nobody. */
export const attention =
  /\b(?:has|have|had)\s+(?:also\s+)?(?:attracted|drawn|gained|garnered|received|sparked|generated)\s+(?:\p{L}+\s+){0,2}(?:acclaim|attention|controversy|criticism|interest|praise|scrutiny|speculation)\b/giu

/** An agent after all. */
export const byWhom =
  /^[^.;:]{0,60}\b(?:by|among|according to|in the eyes of|to (?:many|most|some))\s+\p{L}/iu

/** Seeing with eyes and instruments. */
export const physical =
  /\b(?:binoculars|camera|footage|microscope|naked eye|photograph|radar|satellite|telescope|video)\b/i

/** Somebody counted it. */
export const measured = /\b(?:poll|survey|respondents|questionnaire)\b/i
