const wordPattern = /[\p{L}][\p{L}\p{M}'’-]*/gu
const endings = /(?:ations?|ments?|ings?|ions?|ies|ied|ers?|ed|es|e|s|y)$/
const emptyWords = new Set(
  'about above after again against also although always among another because been before being below between both but came can come could did does doing down during each even every from further gave give going had has have having here him his how however into its itself just like made make many may might more most much must near nor not now off once one only other our out over own perhaps quite rather same she should since some such take than that the their them then there these they this those through too toward two under until upon very was were what when where which while who whom whose why will with within without would yet you your and are for her a an as at be by do he if in is it me my no of on or so to up us we say says said saying told tell'.split(
    ' ',
  ),
)
const shortest = 3

/** The stems of the words of a text that carry meaning, in lower case. A light suffix cut, good enough to compare two clauses. */
export function contentStems(text: string): Set<string> {
  const stems = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(wordPattern)) {
    const plain = word.replace(/['’]s?$/, '')
    if (plain.length >= shortest && !emptyWords.has(plain)) stems.add(stemOf(plain))
  }
  return stems
}

/** A word without its ending; at least four letters stay. */
export function stemOf(word: string): string {
  const cut = word.replace(endings, '')
  return cut.length >= 4 ? cut : word
}
