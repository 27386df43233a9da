/**
 * Word classes that sentences are read by: closed lists, written for the project. Each is a string of words so that
 * nothing is built before the first sentence is read.
 */
const lists: Readonly<Record<string, string>> = {
  I: 'i me my mine myself',
  W: 'we us our ours ourselves',
  Y: 'you your yours yourself yourselves',
  T: 'he him his she her hers himself herself',
  P: 'they them their theirs themselves it its itself',
  D: 'the this that these those such',
  A: 'a an another',
  Q: 'all every each both most many much several some few any more less fewer lot lots number majority',
  X: 'not no never nothing nobody none neither nor cannot without',
  M: 'can could may might shall should must ought would',
  F: 'will won shall gonna going',
  B: 'is are am be been being was were',
  H: 'has have had having',
  O: 'do does did done doing',
  G: 'who what when where why how which whom whose whether',
  C: 'and or but so because if unless although though while since as than then',
  R: 'of in on at by for with from to into over under after before between among through during against about out up down off',
  S: 'say says said saying tell told claim claims claimed report reports reported announced argued stated according called',
  V: 'voted vote votes voting bill law act legislation amendment passed signed vetoed enacted repealed treaty ruling court congress senate parliament',
  U: 'believe think hope feel want wish guess suppose know understand imagine',
  E: 'million billion trillion thousand hundred dozen percent percentage half third quarter twice double doubled tripled',
  K: 'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety',
  L: 'first only largest biggest highest lowest best worst greatest smallest oldest youngest last least',
  Z: 'year years month months week weeks day days decade decades century ago today yesterday since',
  J: 'increase increased increases decrease decreased rose risen fell fallen grew grown cut cuts raised lost gained dropped doubled higher lower larger smaller worse better greater',
  N: 'caused causes cause led leads because result results resulted due',
  '!': 'please thank thanks good yes well okay sir mr mrs ladies gentlemen',
}

let classes: Map<string, number> | undefined

/** The number of a lower-case word's class, from 1; 0 when it has none. The first list that holds it counts. */
export function classNumber(lower: string): number {
  classes ??= buildClasses()
  return classes.get(lower) ?? 0
}

function buildClasses(): Map<string, number> {
  const map = new Map<string, number>()
  Object.values(lists).forEach((words, at) => {
    for (const word of words.split(' ')) if (!map.has(word)) map.set(word, at + 1)
  })
  return map
}
