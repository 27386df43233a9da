import type { NameType } from '../../article.ts'
import { lazyMap } from '../lazy-set.ts'

// Written for the project: the last (or leading) word that says what kind of thing a longer name names.
const organisations = `
academy|academies|administration|agency|agencies|airlines|airline|airways|alliance|army|artillery|assembly|association|associates|athletics|authority|bancorp|bank|battalion|board|books|brigade|broadcasting|brotherhood|bureau|cabinet|chamber|charity|choir|church|clinic|club|coalition|college|command|commission|committee|communications|community|companies|company
confederation|conference|congress|consortium|constabulary|consulate|cooperative|corporation|corps|council|court|crew|cooperation|daily|defense|democrats|department|dept|diocese|directorate|division|dynamics|electronics|embassy|energy|enterprise|enterprises|entertainment|exchange|federation|fleet|force|forces|forum|foundation|front|fund|gazette|government|group
guard|guild|hall of fame|herald|high|holdings|hospital|industries|initiative|inquirer|institute|institution|insurance|intelligence|international|jihad|journal|junta|laboratories|laboratory|labs|league|legion|legislature|library|ltd|magazine|marines|mail|media|militia|ministries|ministry|mission|motors|movement|museum|navy|network|networks|news|newspaper|observatory
office|offices|opposition|orchestra|organisation|organization|panel|parliament|partners|partnership|party|patrol|petroleum|pharmaceuticals|platoon|police|post|press|productions|program|publishers|publications|publishing|radio|railroad|railway|railways|records|regiment|reserve|review|roundtable|school|schools|secretariat|securities|senate|service|services|society|software|squad|squadron|staff|state university
statistics|store|stores|studio|studios|supermarket|synod|systems|technologies|technology|telegraph|television|theatre company|times|transit|transport|treasury|tribune|tribunal|troupe|trust|trusts|union|unit|universities|university|ventures|watch|weekly|wing|works|workshop|alumni|campus|fc|united|rovers|wanderers|eagles|tigers|lions|bears|giants|raiders|pirates|braves|reds|falcons|hawks|sharks|bulldogs|rangers|stars|kings|knights|hurricanes|panthers|steelers|yankees|mets|dodgers|lakers|celtics|bruins|canucks|dockers
inc|corp|co|llc|plc|gmbh|ag|sa|s.a.|n.v.|pty|lp|llp|bros|sons|tv|fm|channel|airport authority|al-jazeera|labour|labor|conservatives|liberals|greens
`

const places = `
archipelago|atoll|basin|bay|beach|canal|canyon|cape|cave|channel islands|city|cliffs|coast|county|creek
crossing|cove|dam|delta|desert|district|falls|field|fields|ford|forest|fort|glacier|governorate|gulf|harbor
harbour|heights|hill|hills|island|islands|isle|isles|junction|lake|lakes|metropolitan area|mountain|mountains
mount|municipality|neighborhood|ocean|oblast|parish|pass|peak|peninsula|plain|plains|plateau|point|pond|port
prefecture|province|range|refuge|region|reservoir|republic|ridge|river|rivers|sea|shore|springs|strait|straits
summit|territory|town|township|valley|view|village|volcano|ward|waterfall|wood|woods|zone|kingdom|empire|emirate
shire
`

const buildings = `
avenue|airport|airfield|arena|base|barrage|block|boulevard|bridge|building|camp|castle|cathedral|center|centre
cemetery|corner|dome|drive|estate|estates|farm|freeway|garden|gardens|gate|highway|hotel|house|lane|mall|manor
memorial|monument|palace|park|pier|plaza|prison|ranch|road|route|ruins|square|stadium|station|street|streets
temple|theater|theatre|tower|towers|trail|tunnel|turnpike|wharf|zoo|apartments|auditorium|inn|restaurant|cafe
grill|bar|pub|mosque|courthouse|gym|gymnasium|ballpark|racecourse|speedway|circuit|residence|mansion|villa
chapel|abbey|priory|lighthouse|mill|mine|plant|reactor|terminal
`

const others = `
accord|accords|act|agreement|amendment|anniversary|anthem|album|apostles|award|awards|battle|bible|bill|bowl|campaign|carnival|census|ceremony|championship|championships|chart|charts|championnat|clause|code|constitution|conspiracy|contest|convention|covenant|crisis|crusade|cup|cups|day|days|declaration|deluge|derby|disaster|doctrine|edition|emancipation|empire strikes back|enlightenment|era|eve|expedition|exhibition|fair|fellow|fellowship|festival|festivals|final|finals|flu
formula|games|genocide|grammys|grammy|gospel|hurricane|hymn|index|intifada|invasion|jihadi|language|languages|law|laws|list|major|marathon|massacre|medal|medals|mutiny|novel|offensive|olympics|open|operation|oscars|oscar|pact|peace|plan|prix|prize|prizes|project|proclamation|protocol|psalm|pulitzer|qualifiers|quran|koran|race|rally|rebellion|reform|reformation|register|renaissance|report|resolution|revolution|revolt|riots|season|series
show|siege|song|symphony|syndrome|test|testament|theorem|tour|tournament|treaty|trial|trials|trophy|uprising|virus|war|wars|week|world cup|year|years|disease|tragedy|symposium|scholarship|software suite|windows|web
`

/** Buildings and sites are places to some and organisations to others, so they are told apart. */
export type HeadType = NameType | 'FACILITY'

/** The kind that the last word of a name of two words or more gives it. */
export const headTypes: () => ReadonlyMap<string, HeadType> = lazyMap<HeadType>([
  ['OTHER', others],
  ['FACILITY', buildings],
  ['LOC', places],
  ['ORG', organisations],
])

/** Words that open a name and say its kind: “Lake Tharthar”, “Battle of Bull Run”, “University of Oxford”. */
export const openerTypes: () => ReadonlyMap<string, NameType> = lazyMap<NameType>([
  [
    'LOC',
    'lake|mount|mt|fort|cape|port|gulf|isle|bay|strait|straits|river|city|town|village|province|county|republic|kingdom|san|santa|santo|los|las|el|puerto|sierra|rio|villa|camp|castle|palace|st|saint|ste|north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater|sea|valley|mountains|church of|emirate|chateau|district|hotel|territory',
  ],
  [
    'ORG',
    'university|institute|ministry|department|bank|office|association|board|bureau|college|school|committee|commission|court|society|federation|council|house of|army|order|government|organisation|organization|academy|center for|friends|museum|radio|church|knights|league|international|national|federal|royal|united|joint|task|air|state|general|american',
  ],
  [
    'OTHER',
    'battle|siege|treaty|campaign|operation|declaration|book|hurricane|miss|edict|battles|gospel|feast|act|law|order of|convention|conquest|project|code|typhoon|mr. universe|nobel|pulitzer|olympic',
  ],
])
