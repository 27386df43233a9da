// Written for the project.
const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion ' +
  'dozen half third quarter first second twice double triple'

let set: ReadonlySet<string> | undefined

/** Is a lower-case word a number in letters? */
export const isNumberWord = (word: string): boolean => (set ??= new Set(words.split(' '))).has(word)
