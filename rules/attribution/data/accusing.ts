/** Misconduct said of somebody, written for the project. */
const deed = String.raw`(?:abus(?:e|ed|es|ing)|assault(?:ed|s|ing)?|attack(?:ed|s|ing)?|beat|blackmail(?:ed)?|brib(?:e|es|ed|ery|ing)|cheat(?:ed|s|ing)?|cover(?:ed|ing) up|corrupt(?:ion)?|defraud(?:ed|s|ing)?|discriminat(?:ed|es|ing|ion)|embezzl(?:e|ed|es|ing|ement)|evad(?:ed|es|ing)|exploit(?:ed|s|ing)?|fak(?:ed|es)|falsif(?:ied|ies)|forg(?:ed|es)|fraud|groped|harass(?:ed|es|ing|ment)?|hid(?:ing)?|kidnap(?:ped|s)?|kill(?:ed|s|ing)?|launder(?:ed|s|ing)?|lied|lying|mislead(?:ing|s)?|misled|misus(?:e|ed)|murder(?:ed|s|ing)?|negligen(?:ce|t)|plagiari[sz](?:ed|m)|poison(?:ed|s)?|rap(?:e|ed|ing)|rigg(?:ed|ing)|sabotag(?:e|ed)|sexist|spied|spying|stole|steal(?:s|ing)?|theft|threaten(?:ed|s)?|tortur(?:e|ed)|trafficked|violat(?:ed|es|ing))`

/** A deed that puts somebody in the wrong. */
export const misdeed = new RegExp(String.raw`\b${deed}\b`, 'iu')

/** “accused Ruiz of”, “Ruiz is accused of” */
export const accusation = /\b(?:accus(?:ed?|es|ing)|alleg(?:ed?|es|ing)|blam(?:ed?|es|ing))\b/i

/** The accused, or somebody for them, answers. */
export const reply =
  /\b(?:apologi[sz]ed|contacted for comment|declin(?:ed|es|ing) (?:to (?:comment|answer|respond)|comment)|den(?:ied|ies|y|ying)|did not (?:immediately )?(?:answer|comment|reply|respond|return)|dismiss(?:ed|es)|disput(?:ed|es)|has not (?:commented|responded)|insist(?:ed|s)|no comment|pleaded|reject(?:ed|s)|refut(?:ed|es)|refused to comment|respond(?:ed|s) (?:that|by)|could not be reached|not guilty)\b/i
