import { lazySet } from '../lazy-set.ts'

// Written for the project.
const honorifics = `mr|mrs|ms|miss|mx|dr|prof|sir|dame|lord|lady|rev|fr|hon|gen|lt|ltc|col|capt|cpt|cmdr|adm|sgt|ssgt|cpl|pvt|spc|maj|sen|rep|gov|pres|supt|insp|det|msgr|mme|mlle|herr|frau|señor|doña|sheikh|shaikh|imam|ayatollah|rabbi|mullah|father|sister|brother|pope|queen|king|prince|princess|duke|duchess|earl|count|countess|baron|baroness|emperor|empress|tsar|czar|sultan|emir|madame|monsieur|professor|doctor|reverend|cardinal|archbishop|bishop|pastor|deacon|detective|judge|justice|colonel|captain|lieutenant|sergeant|corporal|private|general|admiral|commodore|commander|major|marshal|senator|congressman|congresswoman|representative|governor|mayor|president|chancellor|premier|minister|secretary|ambassador|envoy|councillor|councilman|councilwoman|alderman|delegate|coach|chairman|chairwoman|chair|chief|director|spokesman|spokeswoman|spokesperson|officer|constable|inspector|superintendent|sheriff|commissioner|attorney|lawyer|author|actor|actress|singer|historian|economist|analyst|activist|journalist|reporter|correspondent|philosopher|poet|painter|composer|scientist|physicist|quarterback|striker|goalkeeper|midfielder|defender|pitcher|guitarist|drummer|vocalist|bassist|founder|co-founder|prophet|citizen|specialist|airman|seaman|leader|advisor|adviser|uncle|aunt|widow|wife|husband|son|daughter|father|mother|brother|friend|colleague|comedian|rapper|producer|screenwriter|novelist|playwright|mathematician|biologist|engineer|architect|speaker|whip`

/** Words that stand before a person's name and are no part of it. */
export const personTitles = lazySet(honorifics)

/** Title words that begin or make up a longer title, in capitals before a name: “Deputy Prime Minister Ana Ruiz”. */
export const titleParts = lazySet(
  `vice|deputy|prime|foreign|defense|defence|finance|interior|home|justice|health|education|trade|energy|chief|executive|attorney|lieutenant|staff|first|second|sergeant|petty|master|senior|junior|assistant|associate|acting|former|late|major|brigadier|rear|press|state|presidential|special|permanent|under|managing|crown|grand|high|us|u.s|shadow|opposition|majority|minority|house|senate|supreme|solicitor|party|queen's|police|army|navy|co|emeritus|elect|interim|warrant|flight|wing|squadron|field|air|technical|lance|secretary|minister|president|governor|officer|general|commander|spokesperson|spokesman|spokeswoman|leader|director|advisor|adviser|envoy|republican|democratic|democrat|labour|conservative|liberal|world|team`,
)

/** Words after which a person's name is met as often as not: “Ruiz said”, “said Ruiz”. */
export const speechVerbs = lazySet(
  `said|says|say|added|adds|told|tells|asked|asks|argued|argues|wrote|writes|explained|explains|stated|states|noted|notes|replied|replies|insisted|insists|claimed|claims|warned|warns|announced|announces|tweeted|admitted|denied|remarked|commented|recalled|recalls|suggested|suggests|believes|believed|thinks|thought|hopes|agreed|agrees|continued|concluded|concludes|testified|urged|complained|joked|married|died|born|resigned|scored|played|plays|sang|sings|lives|lived|retired|studied|graduated|went|came|became|grew|moved|starred|wins|loves|smiled|laughed|knew|felt|talked|spoke|speaks|who|whose|himself|herself|met|joined|began|learned`,
)

/** Words that only a place follows as often as not. */
export const placePrepositions = lazySet(
  `in|at|from|near|to|into|across|around|throughout|outside|toward|towards|through|within|over|between|off|north|south|east|west|northeast|northwest|southeast|southwest|via|leaving|left|visited|visiting|visit|entered|reached|city|town|village|province|region|state|central|northern|southern|eastern|western|mainland|downtown|neighbouring|neighboring|nearby`,
)

/** Suffixes of a person's name, with or without a point. */
export const nameSuffixes = lazySet('jr|sr|ii|iii|iv|esq|phd|m.d|md|mp|qc|obe|cbe|mbe')

/** Lower-case words inside a name of a person. */
export const nameParticles = lazySet(
  'de|da|di|do|dos|das|del|della|der|den|des|du|la|le|van|von|zu|zur|y|e|bin|bint|ibn|al|el|ter|ten|abu|af|av|den|dela|ould|ben|ad|ud|ul|ur',
)
