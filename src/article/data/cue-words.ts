/**
 * Words that give a content to a source, written for the project. After each verb stand its complements:
 * t “that …”, b a clause without that, q a quotation, w “whether/how/what …”, i “to …”, o a noun phrase,
 * x a noun phrase with “to …” (“expect it to fail”), c a noun phrase with a quoted name for it,
 * d a noun phrase with “as …” (“describe it as a failure”), g “doing …”, p set between or after commas (“…, she said”), a takes the hearer first (“told them that”),
 * s what a document or finding does (“the figures show”), m a state of mind rather than speech, n a noun of saying
 * (“voiced a doubt”), z a verb whose form in -s is more often a noun (“the views”).
 */
export const cueVerbs = `
say tbqpwi | add tbqp | note tbqpw | state tbqpw | explain tbqpw | claim tbqpio | insist tbqp | argue tbqp
acknowledge tbqpwo | admit tbqpg | announce tbqpwo | assert tbqp | believe tbqpm | warn tbqpax | tell tbqpwax
report tbqpso | write tbqp | declare tbqpn | confirm tbqpwo | deny tbqpgo | suggest tbqps | predict tbqpwox
conclude tbqp | comment tqp | remark tbqp | observe tbqp | reply tbqp | respond tq | answer tbqp | reiterate tbqo
repeat tqn | stress tbqpo | emphasise tbqpwo | emphasize tbqpwo | underline tqo | maintain tbqp | contend tbqp
allege tbqpo | concede tbqp | recall tbqpgw | reveal tbqpws | disclose tbqpw | estimate tbqp | complain tbqp | resent t
boast tqp | joke tbqp | quip tqbp | tweet tbqp | caution tbqpa | assure tbqpa | inform tbqpwa | remind tbqpwa
notify tbqpa | advise tbqpwax | testify tbqp | pledge tbqio | vow tbqi | promise tbqiao | swear tbqi | threaten tqi
agree tbqpwi | propose tqb | recommend tqbo | urge tqx | demand tqo | request tq | ask qwxa | inquire qwp | enquire qwp
wonder qwpm | question qw | praise od | condemn od | denounce od | criticise oqd | criticize oqd | call c | brand c | accuse oq
blame o | slam oq | blast oq | hail od | defend od | dismiss od | reject od | rebuke o | mock q | describe qwcd | characterise qcd
characterize qcd | portray cd | label c | dub c | decry o | deride o | lament tqo | mention tbqw | cite q | quote q
continue qp | interject q | exclaim tqp | shout qp | cry q | yell qp | scream qp | whisper tqp | mutter qp | shrug q
laugh qp | sigh q | plead q | beg q | chant q | retort tqp | counter tqp | rejoin qp | volunteer tq
affirm tbqp | reaffirm tbqo | attest t | aver tq | avow t | opine tqp | muse tqp | ponder wqm | speculate tbqp
theorise tbqp | theorize tbqp | hypothesise tb | hypothesize tb | posit tb | postulate tb | surmise tbqm
reason tbqm | infer tm | reason tm | figure tm | read tq | deduce tbm | reckon tbpm  | guess tbpwm | suppose tbpm | presume tbpm
assume tbpm | think tbqpm | feel tbqm | know tbwm | hope tbpmi | fear tbpm | expect txm | suspect tbpm | doubt twbmo
realise tbwm | realize tbwm | understand tbwpm | recognise twm | recognize twm | imagine tbwgm | remember tbwgm | forget twm | regret tm
wish tbm | dream tbm | worry tbpm | consider wmc | decide tbwm | determine tbw | discover tbwm | learn tbwm | notice tbwm
see tbwmd | hear tbwpm | find tbspc | show tbwsp | indicate tbwsp | demonstrate tws | prove tbw | imply tbs | mean tbs | hint tsb
signal tsb | illustrate tws | establish tws | confess tbqp | profess t | proclaim tbqpo | preach tq | lecture q | teach twa
convince tbam | persuade tbam | rule tbs | hold tb | opine tqp | certify tb | verify tw | uphold t | dispute two
contest t | refute to | rebut o | foresee twm | foretell t | anticipate tm | forecast ts | envision tm | envisage tm
elaborate qp | clarify tqw | specify twqp | detail w | describe w | outline w | discuss w | explore w | highlight tw
advocate qo | champion o | endorse o | espouse o | oppose o | welcome q | applaud o
mandate t | decree t | instruct tx | bet tbm | guarantee tba | telegraph t
retell t | relate t | recount tqw | narrate tq | blog tq | text qt  | reckon tbpm
sense tbm | perceive tm | reflect tqp | submit tbp | plead q | judge tm | calculate tb | project ts 
object tq | protest tq | grumble tqp | moan tqp | gripe tq | rant q | fume qp | vent q | thunder q | snap qp | sneer q
scoff tqp | chide q | scold q | admonish tq | exhort x | implore x | rail q | intone q | deadpan q
confide tqp | summarise tqw | summarize tqw | theorise tb | venture tq | divulge tw | leak t | depose t | intimate t | insinuate t
pray tbm | fantasise tm | ascertain tw | accept tm | appreciate twm | trust tbm 
underscore to | pronounce t | document tw | argue tbq | imply tb | prescribe t | stipulate ts 
ensure tb | conjecture tb | allude t | tease t | brag tbqp | crow tqp | gush qp | enthuse qp | rave q
fret tm | suggest tbq | relay twq | convey tw | communicate t | express wn | voice on | rail q | vent q | swear tbi
want x | intend i | refuse i | vow i | order xz | encourage x | pressure x | authorise x | authorize x
attack d | paint d | frame d | lambast o | lambaste o | view dz | regard d | perceive d | depict d | liken x | tout od | thank o | counsel tqx | congratulate o | commend o | salute o
chastise o | castigate o | berate o | ridicule o | disavow o | disparage o | raise nz | issue nz | make n | echo no
renew n | level nz | air n | float n | harbour n | harbor n | share nz | disagree t | cast n | offer nz
`

/** Adjectives that take a thought: “I am sure that …”. */
export const cueAdjectives =
  'sure certain aware unaware confident convinced afraid glad happy worried concerned hopeful optimistic adamant sorry proud unsure doubtful sceptical skeptical grateful thankful mindful conscious positive clear surprised shocked disappointed delighted pleased sad relieved determined careful'

/** Nouns that take a content: “the claim that …”. */
export const cueNouns =
  'claim claims remark remarks comment comments admission charge charges threat threats observation explanation statement statements belief beliefs allegation allegations assertion assertions assumption assumptions accusation accusations argument arguments assurance assurances announcement announcements conclusion conclusions contention complaint complaints concern concerns confirmation conviction declaration denial doubt doubts estimate estimates expectation expectations fear fears feeling finding findings forecast forecasts hint hints hope hopes hypothesis idea ideas impression indication indications insistence knowledge notion opinion opinions pledge pledges prediction predictions promise promises proof proposal reminder report reports realisation realization revelation revelations rumour rumours rumor rumors ruling sense sign signs speculation suggestion suggestions suspicion suspicions testimony theory thought view views vow warning warnings word worry worries'

/** Verbs said in the passive of what a source holds: “is believed to”, “it was reported that”. */
export const passiveCues =
  'said believed thought reported alleged claimed known understood considered expected estimated rumoured rumored feared assumed presumed suspected quoted told seen viewed perceived regarded hailed described deemed held found shown reckoned projected forecast predicted supposed announced informed revealed speculated suggested agreed argued noted hoped accused blamed criticised criticized confirmed'

/** Words before a source: “according to Ruiz”. The first word opens the look-up. */
export const cuePhrases = [
  'according to',
  'in the words of',
  'in the view of',
  'in the opinion of',
  'in the eyes of',
  'per',
  'citing',
  'quoting',
  'as reported by',
  'as reported in',
  'as stated by',
  'as stated in',
  'as noted by',
  'as noted in',
  'as described by',
  'as described in',
  'as quoted by',
  'as quoted in',
  'as told to',
  'as told by',
  'as cited by',
  'as cited in',
  'as shown by',
  'as shown in',
  'as claimed by',
  'as explained by',
  'as explained in',
  'as announced by',
  'as seen by',
  'as defined by',
  'as determined by',
  'as estimated by',
  'as published in',
  'as published by',
  'as first reported by',
  'as first reported in',
  'as originally reported by',
  'as originally reported in',
  'as initially reported by',
  'as initially reported in',
  'as previously reported by',
  'as previously reported in',
  'as earlier reported by',
  'as earlier reported in',
  'as widely reported by',
  'as widely reported in',
  'as revealed by',
  'as disclosed by',
  'as documented by',
  'as documented in',
  'as confirmed by',
  'as highlighted by',
  'as detailed by',
  'as detailed in',
  'as covered by',
  'as covered in',
  'as reflected by',
  'as reflected in',
  'as argued by',
  'as outlined by',
  'as outlined in',
  'as mentioned by',
  'as mentioned in',
  'as observed by',
  'as pointed out by',
  'as relayed by',
  'as carried by',
  'as carried in',
] as const
