/**
 * Phrases that fill space, written for the project from what editors strike out. `~` ends a stem, `*` is any word, `/`
 * parts choices. Where a phrase is only stock at a certain place, it stands in a list of its own.
 */
export const stockPhrases = [
  'in a significant/major/notable/remarkable/surprising development',
  'in a significant/major/bold/historic/surprising move|in today s * world|in an era of',
  'in a world where|in the realm of|in the ever-evolving/fast-paced/rapidly-changing',
  'ever-evolving/ever-changing landscape|evolving landscape|shifting landscape|changing landscape',
  'landscape shifts|landscape evolves|landscape continues|geopolitical landscape|digital landscape',
  'evolving dynamics|complex interplay|delicate balance|delicate dance|intricate web|rich tapestry',
  'vibrant tapestry|testament to|stands as a|serves as a reminder|serve as a reminder',
  'serves as a testament|serve as a catalyst|serves as a catalyst|stabilizing/stabilising factor',
  'game changer|game-changer|sheds light|shed light|shedding light|raises important questions',
  'plays a crucial/vital/pivotal/key/significant role',
  'play a crucial/vital/pivotal/key/significant role',
  'playing a crucial/vital/pivotal/key/significant role|it is important to note|it is worth noting',
  'it s worth noting|it remains to be seen|only time will tell|time will tell|at the end of the day',
  'when all is said and done|against the backdrop of|renewed attention|garnered renewed',
  'garnered significant|garnered attention|at a crossroads|turning the page|coming months will be',
  'coming weeks will be|coming years will be|ahead will be crucial|will be closely watched',
  'all eyes are on|all eyes will be|the world is watching|all voices are heard|every voice is heard',
  'fostering a more|foster a more|fostering dialogue|foster dialogue|foster collaboration',
  'fostering collaboration|holistic approach|multifaceted approach|robust framework',
  'strategic vision|myriad of|plethora of|a plethora|delve into|delves into|delving into',
  'delve deeper|navigate the complex~|navigating the complex~|navigate the challenges',
  'navigate the intricate|harness the power|unlock the potential|unlocking the potential|unlock new',
  'shaping the future|reshape the future|bridge the gap|bridging the gap|at its core',
  'needless to say|last but not least|first and foremost|with that said|that being said',
  'key takeaways|key factors driving|broader implications|far-reaching implications|profound impact',
  'profound implications|seismic shift|paradigm shift|significant milestone|important milestone',
  'global stage|world stage|best-in-class|world-class|seamless integration|seamlessly integrat~',
  'aligns with the|align with the broader|aims to enhance|aimed at enhancing',
  'increasingly interconnected|more important than ever|now more than ever|stakeholders * must',
  'stakeholders navigate|stakeholders across|at a pivotal moment|evolving geopolitical dynamics',
].join('|')

/** Stock at the head of a sentence. */
export const stockOpeners =
  'in conclusion|in summary|to sum up|in closing|ultimately|in retrospect|in recent years|in recent times|as the geopolitical|as the world|as the global|as the international|looking ahead|looking to the future|as we look|as we move'

/** Stock as the whole of a heading. */
export const stockHeadings =
  'in retrospect|conclusion|in conclusion|final thoughts|looking ahead|the road ahead|the way forward|key takeaways|wrapping up|closing thoughts|to conclude|the bottom line|in summary|concluding remarks|a path forward|the path forward'
