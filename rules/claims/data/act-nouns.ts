/** Nouns for an act of somebody; written for the project. */
export const actNouns =
  'recognition acknowledgment acknowledgement endorsement approval rejection support pledge promise commitment announcement decision withdrawal appointment designation condemnation declaration ratification ban veto acquisition takeover purchase dismissal resignation agreement refusal admission denial adoption expansion suspension cancellation acceptance embrace annexation abolition inclusion exclusion imposition nomination deployment reversal repeal boycott seizure occupation nationalisation nationalization legalisation legalization backing blessing invitation'

/** Titles that tell a person from a place or a body. */
export const personTitles =
  'president minister senator governor mayor chancellor premier secretary ambassador chairman chairwoman ceo director general prime king queen prince former chief professor judge justice'
