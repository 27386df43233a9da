/** A contested term, what is neutral, and why. Written for the project. */
export interface LoadedTerm {
  readonly neutral: string
  readonly why: string
}

/** By the term in lower case; `a/b` gives spellings. */
export const loadedTerms: Readonly<Record<string, LoadedTerm>> = {
  'zone/zones of influence': {
    neutral: 'sphere of influence, said by whom',
    why: 'it grants one power a say over another’s land',
  },
  'sphere/spheres of influence': {
    neutral: 'who says so, in quotation marks',
    why: 'it grants one power a say over another’s land',
  },
  'rogue state/states/nation/nations': { neutral: 'the state by name', why: 'it is a verdict' },
  'puppet state/states/government/regime': {
    neutral: 'government backed by …',
    why: 'it denies that a government acts for itself',
  },
  'illegal alien/aliens': { neutral: 'person without papers', why: 'it makes a person an offence' },
  illegals: { neutral: 'people without papers', why: 'it makes people an offence' },
  'death tax': { neutral: 'estate tax', why: 'it is a campaign’s word' },
  'pro-abortion': { neutral: 'supporter of abortion rights', why: 'the other side’s word' },
  'radical left': { neutral: 'the party by name', why: 'a campaign’s word' },
  'far-left mob': { neutral: 'protesters', why: 'a campaign’s word' },
  'woke agenda/ideology/mob': { neutral: 'the policy by name', why: 'a campaign’s word' },
  'collateral damage': { neutral: 'civilians killed', why: 'it hides the dead' },
  'enhanced interrogation': { neutral: 'the method by name', why: 'it hides what was done' },
  'ethnic cleansing': {
    neutral: 'expulsion, or who calls it so',
    why: 'it has no fixed meaning in law',
  },
  'freedom fighter/fighters': { neutral: 'fighters', why: 'it takes a side' },
  'terror state': { neutral: 'the state by name', why: 'it is a verdict' },
  'human shield/shields': { neutral: 'what was seen', why: 'it is an accusation' },
  'regime change': { neutral: 'overthrow of the government', why: 'it hides who does it' },
  'surgical strike/strikes': {
    neutral: 'air strike',
    why: 'it promises that nobody else was hurt',
  },
  'crony/cronies': { neutral: 'ally, friend', why: 'it is an accusation' },
  'henchman/henchmen': { neutral: 'aide', why: 'it is an accusation' },
  brainwashed: { neutral: 'persuaded', why: 'it is a verdict' },
  'witch hunt': { neutral: 'inquiry', why: 'it judges an inquiry' },
  'fake news': { neutral: 'false report', why: 'a campaign’s word' },
  'job-killing': { neutral: 'what it is said to cost', why: 'it takes the effect for granted' },
  'tax relief': { neutral: 'tax cut', why: 'it calls a tax a burden' },
  'climate alarmist/alarmists': { neutral: 'who, by name', why: 'it is a verdict' },
}
