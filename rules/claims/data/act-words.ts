/** Words for an act that mean one thing bare and another with a limit, by act. Written for the project. */
export const actWords: Readonly<Record<string, string>> = {
  recognition:
    'recognition recognise recognize recognises recognizes recognised recognized recognising recognizing acknowledge acknowledges acknowledged acknowledging acknowledgment acknowledgement',
  approval: 'approval approve approves approved approving',
  ban: 'ban bans banned banning prohibition prohibit prohibits prohibited prohibiting',
  ratification: 'ratification ratify ratifies ratified ratifying',
  sanction: 'sanction sanctions sanctioned sanctioning',
  endorsement: 'endorsement endorse endorses endorsed endorsing',
  acquisition: 'acquisition acquire acquires acquired acquiring takeover',
  withdrawal: 'withdrawal withdraw withdraws withdrew withdrawn withdrawing',
  annexation: 'annexation annex annexes annexed annexing',
  adoption: 'adoption adopt adopts adopted adopting',
  licence: 'licence license licences licenses licensed licensing',
  certification: 'certification certify certifies certified certifying',
  acceptance: 'acceptance accept accepts accepted accepting',
  admission: 'admission admit admits admitted admitting',
  accession: 'accession accede accedes acceded acceding',
  partnership: 'designation designate designates designated designating',
}

/** What the full sense of an act is of. */
export const fullObjects =
  'sovereignty independence statehood nationhood government borders border territory legitimacy full complete outright entire whole final unconditional permanent formal formally official officially total'

/** Limits that agree with the full sense. */
export const agreeingLimits = 'independent sovereign state nation country member government'
