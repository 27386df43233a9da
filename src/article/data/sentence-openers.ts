/** Words that, with a capital, open a sentence far oftener than they begin a name. Written for the project. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `the a an it he she they we you i this that these those there here its his her their our my your
  but and or so yet however meanwhile moreover furthermore therefore thus hence nevertheless nonetheless instead indeed
  in on at by for from to with without as after before when whenever while where whereas what who whom whose why how
  which if unless although though because since once until till during despite under over among amid between through
  throughout within beyond according also then now today tomorrow yesterday later earlier recently finally perhaps maybe
  some many most several such each every both all any no not nor only even still just another other others few much
  is are was were did do does can could will would should may might must has have had let please yes
  it's he's she's they're we're you're i'm i've i'll i'd that's there's what's who's here's let's don't
  it’s he’s she’s they’re we’re you’re i’m i’ve i’ll i’d that’s there’s what’s who’s here’s let’s don’t
  see per upon like unlike besides regardless otherwise eventually additionally similarly likewise overall
  everyone someone nobody nothing everything something anyone none neither either half`.split(
    /\s+/,
  ),
)
