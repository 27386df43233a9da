/** Verbs of large effect, as stems: what a forecast of weight promises. Written for the project. */
export const effectVerbs =
  'reshape transform revolutionise revolutionize redefine destabilise destabilize stabilise stabilize undermine jeopardise jeopardize exacerbate escalate trigger spark unleash cripple devastate eliminate eradicate dominate surpass overtake double triple halve soar plunge collapse skyrocket disrupt upend alter reinforce solidify strengthen weaken bolster improve worsen boost accelerate threaten endanger derail deepen erode restore unlock usher pave shift tip mark provoke ignite fuel redraw remake rewrite recast reconfigure propel catapult doom wipe engulf paralyse paralyze inflame embolden'

/** Phrases after a modal that promise as much. */
export const effectPhrases =
  'lead to a|lead to an|lead to the|lead to new|lead to more|lead to increased|lead to greater|lead to further|lead to renewed|lead to wider|lead to significant|serve as a|serve as an|have far-reaching|have profound|have significant|have major|have serious|have lasting|change the course|change the face|set a precedent|open the door|turn the tide|bring about|result in a|result in the|result in significant|prove decisive|become the dominant|put an end to|spell the end|turn the page'

/** Nouns that a forecast without a verb is made of. */
export const forecastNouns =
  'increased increase rise growth surge boom potential higher greater more'
