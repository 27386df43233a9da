/** Abbreviations by what may follow them; in lower case without the final point. Written for the project. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Stand before a name: no sentence ends here. */
export const titleAbbreviations = words(`
  mr mrs ms mx mlle mme dr prof rev fr hon gen lt col maj capt cpt cmdr cdr adm brig sgt cpl pvt pfc sen rep gov pres amb
  supt insp det msgr sr. st ste mt mts ft pt messrs mmes atty asst assoc vice-adm lieut gens sens reps govs drs profs
  revs hons`)

/** Stand before a number: no sentence ends when a number, a letter or a Roman numeral follows. */
export const numberAbbreviations = words(`
  no nos nr n° p pp pg pgs par para vol vols ch chap fig figs sec sect art arts eq eqs ed eds app tab tbl ex r rs
  ver v ca c circa approx est fl op ser ep pt pts bk bks ll fol n nn rev tel ext hwy rte rt max min`)

/** Never end a sentence. */
export const bindingAbbreviations = words(
  'e.g eg i.e ie viz cf vs v al. ca approx esp incl excl resp nee',
)

/** Of a company or a place: a sentence ends only when the next word opens one. */
export const nameAbbreviations = words(`
  inc ltd corp co cos llc llp plc bros mfg jr sr esq assn dept univ inst intl natl govt bldg ave blvd rd st sq dr ln
  pkwy hwy ct pl terr hts ind ill calif ariz colo conn del fla kan ky la md mass mich minn miss mo mont neb nev okla
  ore pa tenn tex vt va wash wis wyo ala ark ga ont que minn. gmbh s.a sa n.v et al etc ph.d md m.d b.a m.a
  bn mn tn hq approx rel ref refs repr trans orig misc avg temp tech dist elev sup supp vol messrs`)

/** Months and days of the week as they are cut short, capitalised in the text. */
export const calendarAbbreviations = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`)

/** Units: no sentence ends when a small letter follows; in lower case in the text. */
export const unitAbbreviations = words(
  'min mins hr hrs sec secs yr yrs mo mos wk wks ft in lb lbs oz km mi cm mm kg',
)

/** Names that end in an exclamation mark. */
export const exclamationNames = words(
  'yahoo jeopardy yum wham oliver oklahoma airplane e hello-dolly panic moulin-rouge y',
)
