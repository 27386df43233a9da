// Words that carry no claim of their own. Written for the project.
const words =
  'a an the and or but nor so if then than that this these those there here of in on at to for from by with as into ' +
  'onto upon over under after before during between among while about is are was were be been being am has have had ' +
  'having do does did doing done will would can could may might shall should must not no it its itself he him his ' +
  'himself she her hers herself they them their theirs themselves who whom whose which what when where why how i me ' +
  'my we us our ours you your yours also such too very just both each either neither any some all more most many much ' +
  'other others another own same yet still even ever never only however although though because since until unless ' +
  'whether per via one out up down off again further once around across through within without along et al eg ie ' +
  'mr mrs ms dr s t lrb rrb lsb rsb'

// Words that seldom make the difference between a claim and its source.
const light =
  'several various including include includes included known know use used using become became well said say says ' +
  'called named often later early new first two made make makes take took taken get got go went come came old way ' +
  'thing things part parts number kind type fact certain different due like likely based respectively furthermore ' +
  'moreover therefore thus hence indeed instead rather recent recently currently previously previous former ' +
  'important significant significantly major large small great good main general generally particular particularly ' +
  'especially mainly mostly usually actually really study studies shown show showed found find report reported reports ' +
  'according suggest suggested demonstrated observed described example'

let stopSet: ReadonlySet<string> | undefined
let lightSet: ReadonlySet<string> | undefined

/** Is a lower-case word empty of content? */
export const isStopWord = (word: string): boolean =>
  (stopSet ??= new Set(words.split(' '))).has(word)

/** Is a lower-case word of little weight? */
export const isLightWord = (word: string): boolean =>
  (lightSet ??= new Set(light.split(' '))).has(word)
