import { plainVerbs } from '../data/plain-verbs.ts'

let lemmas: ReadonlySet<string> | undefined

/** Is this word (in lower case) the base form of a common verb, or its form in -s? */
export function isPlainVerb(lower: string): boolean {
  lemmas ??= new Set(plainVerbs.trim().split(/\s+/))
  if (lemmas.has(lower)) return true
  if (!lower.endsWith('s')) return false
  return (
    lemmas.has(lower.slice(0, -1)) ||
    (lower.endsWith('es') && lemmas.has(lower.slice(0, -2))) ||
    (lower.endsWith('ies') && lemmas.has(`${lower.slice(0, -3)}y`))
  )
}
