// Written for the project.

/** Offices by their last word or words, and what they are called here: different spellings of one office share a name. */
export const officeNames: Readonly<Record<string, string>> = {
  president: 'president',
  'vice president': 'vice president',
  'vice-president': 'vice president',
  'prime minister': 'prime minister',
  premier: 'premier',
  chancellor: 'chancellor',
  minister: 'minister',
  secretary: 'secretary',
  governor: 'governor',
  gov: 'governor',
  mayor: 'mayor',
  senator: 'senator',
  sen: 'senator',
  representative: 'representative',
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  ambassador: 'ambassador',
  'attorney general': 'attorney general',
  'chief justice': 'chief justice',
  king: 'king',
  queen: 'queen',
  pope: 'pope',
  'chief executive': 'chief executive',
  'chief executive officer': 'chief executive',
  ceo: 'chief executive',
  'chief financial officer': 'chief financial officer',
  cfo: 'chief financial officer',
  'chief operating officer': 'chief operating officer',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  chair: 'chair',
  director: 'director',
  judge: 'judge',
  captain: 'captain',
  inspector: 'inspector',
  professor: 'professor',
  'police chief': 'police chief',
  'fire chief': 'fire chief',
  sheriff: 'sheriff',
  general: 'general',
  gen: 'general',
  colonel: 'colonel',
  col: 'colonel',
  lieutenant: 'lieutenant',
  sergeant: 'sergeant',
  sgt: 'sergeant',
  admiral: 'admiral',
  adm: 'admiral',
}

/** Offices that one person does not hold together with another of this list, in one country at one time. */
export const exclusiveOffices: ReadonlySet<string> = new Set([
  'president',
  'vice president',
  'prime minister',
  'chancellor',
  'governor',
  'mayor',
  'minister',
  'secretary',
  'ambassador',
  'attorney general',
  'chief justice',
  'king',
  'queen',
  'pope',
  'police chief',
  'fire chief',
  'sheriff',
  'senator',
  'representative',
])

/** Offices with one seat: two holders of one body at one time exclude each other. */
export const singleSeatOffices: ReadonlySet<string> = new Set([
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'governor',
  'mayor',
  'attorney general',
  'chief justice',
  'king',
  'queen',
  'chief executive',
  'chief financial officer',
  'minister',
  'secretary',
  'police chief',
  'fire chief',
])

/** Ranks that name one place in the order of a service. */
export const ranks: ReadonlySet<string> = new Set([
  'general',
  'colonel',
  'lieutenant',
  'sergeant',
  'admiral',
])

/** Departments of ministers and secretaries. */
export const fields: ReadonlySet<string> = new Set(
  'agriculture|aviation|children|climate|commerce|communications|culture|defence|defense|development|economic|economics|economy|education|employment|energy|environment|finance|fisheries|foreign|health|home|housing|immigration|industry|information|infrastructure|interior|justice|labor|labour|law|migration|mining|planning|press|science|security|sport|sports|state|technology|tourism|trade|transport|transportation|treasury|veterans|water|welfare|youth|cabinet|general'.split(
    '|',
  ),
)

/** Words before an office that say it is not held now, or not fully. */
export const pastMarks: ReadonlySet<string> = new Set(
  'former|ex|then|late|onetime|one-time|erstwhile|previous|future|incoming|outgoing|acting|interim|caretaker|elect|would-be|ousted|deposed|fired|disgraced|longtime|long-time|retired|designate|shadow|candidate|hopeful|first|wartime|late'.split(
    '|',
  ),
)
