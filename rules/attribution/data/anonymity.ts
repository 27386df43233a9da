const refusal = String.raw`(?:asked|requested|declined|refused|wished|wanted|preferred|insisted|chose)\s+(?:not\s+)?(?:to\s+(?:be|remain|stay)\s+|for\s+)?(?:not\s+to\s+be\s+)?(?:anonymous|anonymity|unnamed|named|identified|quoted by name)`

/** Words that say a name was kept back on purpose, written for the project. */
export const anonymityPhrase = new RegExp(
  String.raw`\b(?:(?:on|under)\s+(?:the\s+)?condition\s+(?:of\s+anonymity|(?:that\s+)?(?:[a-z]+\s+){0,4}(?:not\s+be\s+(?:named|identified)|anonymous))|${refusal}|spoke\s+anonymously|speaking\s+anonymously|(?:whose\s+name|who)\s+(?:is|was|are|were|has\s+been|have\s+been)\s+(?:being\s+)?(?:withheld|not\s+(?:being\s+)?(?:named|identified))|off\s+the\s+record)\b`,
  'i',
)

/** Words that give the reason. */
export const anonymityReason =
  /\b(?:because|since|citing|for fear|fearing|feared|afraid|out of fear|in order to|to (?:speak|talk|discuss) (?:freely|openly|candidly|frankly)|to discuss|to describe|to avoid|to protect|not (?:been )?(?:authori[sz]ed|allowed|permitted|cleared)|unauthori[sz]ed|as (?:they|he|she|the) (?:[a-zß-ɏ]+ ){0,3}(?:not|lacked?|feared|worried)|due to|owing to|retaliation|reprisals?|sensitiv(?:e|ity)|confidential|under (?:company|agency|department|ground) (?:rules|policy)|for (?:security|safety|legal|privacy) reasons|as a minor|for (?:his|her|their) safety)\b/i

/** A cheap first look: no other sentence can match. */
export const anonymityHint =
  /anonym|(?:be|being|not|remain|stay)\s+(?:un)?(?:named|identified)|un(?:named|identified)|quoted by name|withheld|off\s+the\s+record/gi
