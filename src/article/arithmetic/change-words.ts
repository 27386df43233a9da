// Words of change, written for the project. Alternatives of a regular expression, lower case.

export const UP =
  '(?:rose|risen|rises?|rising|increas(?:ed?|es|ing)|grew|grows?|growing|grown|growth|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|soar(?:ed|s|ing)?|surg(?:ed?|es|ing)|went up|gone up|going up|gain(?:ed|s)?|expand(?:ed|s|ing)?|expansion|swell(?:ed|ing)?|swollen|leapt?|leaped|rais(?:ed|es|ing)|boost(?:ed|s)?|lift(?:ed)?|improv(?:ed|ement)|advanc(?:ed?|es)|added|up|hike[ds]?|higher|greater|larger|bigger|more|above|accelerat(?:ed|ion)|balloon(?:ed|ing)|rocketed|increment|addition)'

export const DOWN =
  '(?:fell|fallen|falls?|falling|drop(?:ped|s|ping)?|declin(?:ed?|es|ing)|decreas(?:ed?|es|ing)|shrank|shrunk|shrinks?|shrinking|shrinkage|slid|slides?|slipp(?:ed|ing)|slips?|sank|sunk|plung(?:ed?|es|ing)|plummet(?:ed|s|ing)?|went down|gone down|going down|down|lower(?:ed|ing)?|lost|loss|loses|losing|reduc(?:ed|es|ing|tion)|cut|cuts|cutting|contract(?:ed|ion)|slump(?:ed|s)?|tumbl(?:ed?|es)|dipp?(?:ed|s)?|crash(?:ed)?|dwindled|less|fewer|smaller|below|collaps(?:ed?|es)|eased|trimmed|slashed|halv(?:ed|ing))'

export const CHANGE = `(?:${UP}|${DOWN})`

/** Words that turn a change into something the two ends alone do not give. */
export const OTHER_BASE =
  /\b(?:per year|per annum|annual(?:ly|is\w+)?|a year on average|each year|every year|year on average|yearly|compound(?:ed)?|on average|average|real terms|adjusted|adjusting|inflation-adjusted|respectively|expected|forecast|target|instead of|rather than|per month|monthly|per week|pace|rate of growth|growth rate|further|another|additional|of that|of which|of them|of whom|relative to|points? higher|as a share|month-on-month)\b/
