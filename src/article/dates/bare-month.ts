import { type ScanWords, prepositionShapes } from './scan-words.ts'

/** Is the month name here a month, though no day or year stands by it? */
export function isBareMonth(words: ScanWords, index: number): boolean {
  const item = words.at(index)
  if (!item || !words.isCapital(index)) return false
  if (isNameNext(words, index)) return false
  if (
    words.isCapital(index - 1) &&
    'x'.includes(words.shape[index - 1] ?? ' ') &&
    !words.prose.slice(words.at(index - 1)?.end, item.start).includes('\n') &&
    !monthFrames.has(words.wordAt(index - 1))
  )
    return false
  const framed = monthPlace(words, index)
  if (item.shape === 'A')
    return framed && !(item.value === 5 && pronouns.has(words.wordAt(index + 1)))
  return framed || !(words.prose[item.end] === '’' || words.prose[item.end] === "'")
}

/** Does the word before call for a month? */
export function monthPlace(words: ScanWords, index: number): boolean {
  const before = words.shape[index - 1] ?? '|'
  return (
    prepositionShapes.includes(before) ||
    'oLXHG&l'.includes(before) ||
    monthFrames.has(words.wordAt(index - 1)) ||
    'zf-'.includes(before)
  )
}

function isNameNext(words: ScanWords, index: number): boolean {
  return (
    words.isCapital(index + 1) &&
    words.shape[index + 1] === 'x' &&
    words.at(index + 1)?.start === (words.at(index)?.end ?? 0) + 1
  )
}

const monthFrames: ReadonlySet<string> = new Set(
  'since by before after until till every each through throughout'.split(' '),
)
const pronouns: ReadonlySet<string> = new Set('i you he she it we they be'.split(' '))
