import { stem } from '../stem.ts'

// Words of opposite sense, left side against right side. Written for the project.
const opposites = `
accept,agree,approve,embrace,welcome/refuse,reject,decline,oppose
allow,permit,enable,encourage/ban,prohibit,forbid,prevent,prohibited,discourage
win,victory,victorious,triumph/lose,defeat,defeated,loss
begin,start,launch,open/end,finish,stop,close,cancel,cease
increase,rise,grow,gain,raise,higher,upregulate,upregulated,elevate,elevated,enhance,improve/decrease,fall,decline,drop,reduce,lower,downregulate,downregulated,diminish,impair,worsen
activate,stimulate,promote,induce/inhibit,suppress,repress,block,prevent,attenuate
more,greater,larger,bigger,higher/less,fewer,smaller,lower
most,best,highest,largest,biggest,greatest,longest,tallest/least,worst,lowest,smallest,shortest
best-selling,best/worst-selling,worst
first,earliest/last,final,latest
before,prior,preceding/after,following,subsequent,later
early/late
young,younger,youngest/old,older,elder,eldest,oldest
good,positive,positively,favourable,favorable,praised,acclaimed,praise,acclaim/bad,negative,negatively,poor,criticised,criticized,panned,unfavourable
success,successful,successfully,succeed/failure,fail,failed,unsuccessful,flop
like,love,admire,enjoy/dislike,hate,despise
support,supported,favour,favor/oppose,opposed,opposition,against
born/die,died,death
rich,wealthy/poor,impoverished
strong,stronger/weak,weaker
easy,easily/difficult,hard
present,presence/absence,absent,lack
major,majority,most/minor,minority,few
many,numerous,several/few,none,single
fast,quick/slow
hot,warm/cold,cool
high/low
large,big,huge/small,tiny,little
long/short
public/private
legal,lawful/illegal,unlawful,outlawed
guilty,convicted,conviction/innocent,acquitted,acquittal
alive,survive,survived,surviving/dead,died,killed
hero,heroic/villain,traitor
ally,friend,friendly/enemy,enemies,rival,hostile
married/unmarried,single,divorced
with/without
include,included,including/exclude,excluded,excluding
join,joined/leave,left,quit
arrive/depart
create,build,built/destroy,destroyed,demolished
attack/defend
teach/learn
buy,bought/sell,sold
husband/wife
father/mother
son/daughter
brother/sister
king/queen
boy/girl
actor/actress
male/female
man/woman
alone,solo/together,jointly,co-written,collaborated
always/never,rarely
harmful,danger,dangerous,risk/beneficial,benefit,protective,safe,safety
worse,worsened/better,improved
lead,leading/trail,trailing
above,exceed,exceeded,over/below,under
inside,indoor,internal/outside,outdoor,external
`

// Closed classes: two different members in the same place disagree; after * a thing has one member only.
const classes = `
*january,february,march,april,june,july,august,september,october,november,december
*monday,tuesday,wednesday,thursday,friday,saturday,sunday
spring,summer,autumn,winter
north,south,east,west,northern,southern,eastern,western,northeast,northwest,southeast,southwest
*american,british,english,french,german,italian,spanish,russian,chinese,japanese,indian,canadian,australian,mexican,irish,scottish,welsh,greek,egyptian,swedish,norwegian,danish,dutch,polish,turkish,brazilian,korean,pakistani,swiss,austrian,portuguese,belgian,hungarian,finnish,argentine,cuban,israeli,iranian,iraqi,ukrainian,czech,romanian,vietnamese,thai,filipino,indonesian,nigerian
red,blue,green,yellow,black,white,orange,purple,pink,brown,grey
mother,father,sister,brother,son,daughter,uncle,aunt,cousin,nephew,niece,grandfather,grandmother,wife,husband
film,novel,album,song,play,opera,poem,book,band,television
comedy,drama,horror,thriller,western,musical,documentary,romance
actor,actress,singer,politician,footballer,cricketer,lawyer,writer,painter,composer,scientist,model,comedian,journalist,physician
guitar,piano,drums,bass,violin,trumpet,saxophone,cello,flute
football,baseball,basketball,cricket,hockey,tennis,golf,rugby,boxing
catholic,protestant,jewish,muslim,buddhist,hindu,atheist
democrat,republican,conservative,labour,liberal
gold,silver,bronze
first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth
gubernatorial,presidential,parliamentary,mayoral
`

export interface Contrasts {
  /** From a stem to the stems of opposite sense. */
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>
  /** From a stem to the numbers of the classes it belongs to. */
  readonly classes: ReadonlyMap<string, readonly number[]>
  /** Classes of which a thing has one member only: nationality, rank, month. */
  readonly valueClasses: ReadonlySet<number>
}

let contrasts: Contrasts | undefined

export const readContrasts = (): Contrasts =>
  (contrasts ??= { opposites: readOpposites(), ...readClasses() })

function readOpposites(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const line of opposites.trim().split('\n')) {
    const [left = [], right = []] = line.split('/').map((side) => side.split(',').map(stem))
    for (const a of left) for (const b of right) if (a !== b) addBoth(found, a, b)
  }
  return found
}

function addBoth(found: Map<string, Set<string>>, a: string, b: string): void {
  found.set(a, (found.get(a) ?? new Set()).add(b))
  found.set(b, (found.get(b) ?? new Set()).add(a))
}

function readClasses(): Pick<Contrasts, 'classes' | 'valueClasses'> {
  const found = new Map<string, number[]>()
  const valueClasses = new Set<number>()
  classes
    .trim()
    .split('\n')
    .forEach((line, number) => {
      if (line.startsWith('*')) valueClasses.add(number)
      for (const word of line.replace('*', '').split(',')) {
        const key = stem(word)
        found.set(key, [...(found.get(key) ?? []), number])
      }
    })
  return { classes: found, valueClasses }
}
