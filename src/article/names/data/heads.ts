import type { NameType } from '../../article.ts'
import { lazyMap } from '../lazy-set.ts'

// Written for the project: the last (or leading) word that says what kind of thing a longer name names.
const organisations = `
academy|academies|administration|agency|agencies|airlines|airline|airways|alliance|army|artillery|assembly|association|associates|athletics|authority|bancorp|bank|battalion|board|books|brigade|broadcasting|brotherhood|bureau|cabinet|chamber|charity|choir|church|clinic|club|coalition|college|command|commission|committee|communications|community|companies|company
confederation|conference|congress|consortium|constabulary|consulate|cooperative|corporation|corps|council|court|crew|cooperation|daily|defense|democrats|department|dept|diocese|directorate|division|dynamics|electronics|embassy|energy|enterprise|enterprises|entertainment|exchange|federation|fleet|force|forces|forum|foundation|front|fund|gazette|government|group
guard|guild|hall of fame|herald|high|holdings|hospital|industries|initiative|inquirer|institute|institution|insurance|intelligence|international|jihad|journal|junta|laboratories|laboratory|labs|league|legion|legislature|library|ltd|magazine|marines|mail|media|militia|ministries|ministry|mission|mosque|motors|movement|museum|navy|network|networks|news|newspaper|observatory
office|offices|opposition|orchestra|organisation|organization|panel|parliament|partners|partnership|party|patrol|petroleum|pharmaceuticals|platoon|police|post|press|productions|program|publishers|publications|publishing|radio|railroad|railway|railways|records|regiment|reserve|review|roundtable|school|schools|secretariat|securities|senate|service|services|society|software|squad|squadron|staff|state university
statistics|store|stores|studio|studios|supermarket|synod|systems|technologies|technology|telegraph|television|theatre company|times|transit|transport|treasury|tribune|tribunal|troupe|trust|trusts|union|unit|universities|university|ventures|watch|weekly|wing|works|workshop|alumni|campus|fc|united|rovers|wanderers|eagles|tigers|lions|bears|giants|raiders|pirates|braves|reds|falcons|hawks|sharks|bulldogs|rangers|stars|kings|knights|hurricanes|panthers|steelers|yankees|mets|dodgers|lakers|celtics|bruins|canucks|dockers
inc|corp|co|llc|plc|gmbh|ag|sa|s.a.|n.v.|pty|lp|llp|bros|sons|tv|fm|channel|airport authority|al-jazeera|labour|labor|conservatives|liberals|greens
`

const places = `
avenue|airport|airfield|archipelago|arena|atoll|base|barrage|basin|bay|beach|block|boulevard|bridge|building|camp|canal|canyon|cape|castle|cathedral|cave|center|centre|cemetery|channel islands|city|cliffs|coast|corner|county|creek|crossing|cove|dam|delta|desert|district|dome|drive|estate|estates|falls|farm|field|fields|ford|forest|fort|freeway|garden|gardens|gate|glacier
governorate|gulf|harbor|harbour|heights|highway|hill|hills|hotel|house|island|islands|isle|isles|junction|lake|lakes|lane|mall|manor|memorial|metropolitan area|monument|mountain|mountains|mount|municipality|neighborhood|ocean|oblast|palace|park|parish|pass|peak|peninsula|pier|plain|plains|plateau|plaza|point|pond|port|prefecture|prison|province|ranch|range|refuge|region
reservoir|republic|ridge|river|rivers|road|route|ruins|sea|shore|square|springs|stadium|station|strait|straits|street|streets|summit|temple|territory|theater|theatre|tower|towers|town|township|trail|tunnel|turnpike|valley|view|village|volcano|ward|waterfall|wharf|wood|woods|zone|zoo|kingdom|emirate|shire
`

const others = `
accord|accords|act|agreement|amendment|anniversary|anthem|album|apostles|award|awards|battle|bible|bill|bowl|campaign|carnival|census|ceremony|championship|championships|chart|charts|championnat|clause|code|constitution|conspiracy|contest|convention|covenant|crisis|crusade|cup|cups|day|days|declaration|deluge|derby|disaster|doctrine|edition|emancipation|empire strikes back|enlightenment|era|eve|expedition|exhibition|fair|fellow|fellowship|festival|festivals|final|finals|flu
formula|games|genocide|grammys|grammy|gospel|hurricane|hymn|index|intifada|invasion|jihadi|language|languages|law|laws|list|major|marathon|massacre|medal|medals|mutiny|novel|offensive|olympics|open|operation|oscars|oscar|pact|peace|plan|prix|prize|prizes|project|proclamation|protocol|psalm|pulitzer|qualifiers|quran|koran|race|rally|rebellion|reform|reformation|register|renaissance|report|resolution|revolution|revolt|riots|season|series
show|siege|song|symphony|syndrome|test|testament|theorem|tour|tournament|treaty|trial|trials|trophy|uprising|virus|war|wars|week|world cup|year|years|disease|tragedy|symposium|scholarship|software suite|windows|web
`

/** The kind that the last word of a name of two words or more gives it. */
export const headTypes: () => ReadonlyMap<string, NameType> = lazyMap<NameType>([
  ['OTHER', others],
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
