/**
 * Nouns that hold what their owner says or wants, with the words that open it, written for the project:
 * “his promise to resign”, “her call for a truce”.
 */
export const aimNouns = `
to: promise promises pledge pledges vow threat threats offer refusal intention desire demand request proposal
for: call calls demand demands request requests support praise
of: criticism accusation accusations allegation allegations claim claims denial warning warnings
about: claim claims complaint complaints concern concerns doubts fears warning warnings
against: accusation accusations allegation allegations claims
`
