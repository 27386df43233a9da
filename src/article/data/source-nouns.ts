/** Words that tell what kind of source is named, written for the project. Lists separated by spaces. */

export const pronounWords =
  'i you he she it we they me him us them who whom which that this these those my your his her its our their'

/** Words that count a crowd without saying who is in it. */
export const quantifierWords =
  'some many most several few numerous various certain multiple others people everyone everybody someone somebody one nobody anyone anybody those'

/** Crowds that are nothing but a crowd. */
export const crowdWords =
  'activists advocates aides allies analysts backers campaigners commentators commenters critics detractors diplomats economists executives experts historians insiders investigators investors lawmakers lawyers leaders loyalists observers officers officials opponents people politicians pundits reports researchers residents rumours rumors scholars scientists sceptics skeptics sources specialists strategists supporters traders users voters watchers witnesses'

export const documentWords =
  'report study survey poll paper document letter memo email statement indictment complaint filing lawsuit affidavit article book bill act law constitution treaty resolution data figures statistics results research findings records website site census release newspaper magazine post posting tweet transcript review analysis index dictionary encyclopedia encyclopaedia bible ruling order section evidence documents reports studies polls surveys'

export const organisationWords =
  'administration agency airline army assembly association authority authorities bank board bureau cabinet campaign center centre church city club college commission committee company congress council court department firm force forces foundation government group house institute journal league media ministry nation network news office organisation organization outlet parliament party police prosecutors regime school senate society state team times tribune tribunal union university post herald press service federation coalition inc corp ltd'

/** People by what they are; each counts in the plural as well. */
export const personWords =
  'adviser advisor agent aide ambassador analyst attorney author chairman chairwoman chief coach colleague commander director diplomat doctor economist editor executive expert father founder general governor head historian husband insider inspector judge justice lawmaker lawyer leader manager mayor minister mother neighbour neighbor observer officer official owner pastor player politician premier president priest professor researcher resident reporter scientist secretary senator sheriff son daughter source spokesman spokesperson spokeswoman speaker strategist survivor teacher victim wife witness worker writer woman man girl boy person'

/** Capitalised words that begin a phrase and name nobody. */
export const notNames =
  'The A An Some Many Most Several Few One His Her Their Its Our My Your This That These Those Two Three All Other Others No Another'
