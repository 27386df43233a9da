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
  'administration agency airline army assembly association authorities authority bank bench bloc board broadcaster bureau cabinet camp campaign caucus center centre chamber church city club coalition college commission committee company congress corp council court department embassy federation firm force forces foundation government group herald house inc institute journal jury league ltd media men ministry nation network news office opposition organisation organization outlet panel panels parliament party police pollsters post press prosecutors regime school senate service side sides society state team times treasury tribunal tribune union university watchdog women'

/** People by what they are; each counts in the plural as well. */
export const personWords =
  'adviser advisor advocate agent aide ally ambassador analyst archbishop attorney author backer bishop boss boy campaigner candidate chairman chairwoman challenger chancellor chief coach colleague columnist commander commissioner congressman congresswoman conservative councillor critic daughter democrat deputy diplomat director doctor donor economist editor emissary envoy executive expert farmer father founder general girl governor head historian husband insider inspector judge justice king lawmaker lawyer leader liberal lobbyist man manager mayor minister monarch mother neighbor neighbour nominee observer officer official ombudsman opponent owner parent pastor person player politician pope premier president priest professor prosecutor protester queen rabbi rebel reporter representative researcher resident respondent rival scientist secretary senator sheriff son source speaker spokesman spokesperson spokeswoman staffer strategist student supporter surrogate survivor teacher veteran victim voter whip wife witness woman worker writer youth'

/** Capitalised words that begin a phrase and name nobody. */
export const notNames =
  'The A An Some Many Most Several Few One His Her Their Its Our My Your This That These Those Two Three All Other Others No Another'
