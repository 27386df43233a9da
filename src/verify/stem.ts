import { irregularForms } from './data/irregular-forms.ts'

const vowel = /[aeiouy]/
const doubled = /([bdfgklmnprt])\1$/
const sibilantPlural = /(?:x|ch|sh|ss|zz)es$/

const cache = new Map<string, string>()
const cacheLimit = 50_000

/**
 * The light stem of a lower-case English word: plurals, verb endings and the commonest derivations are cut, nothing
 * more, so that “election”, “elected” and “elects” meet while “universe” and “university” stay apart.
 */
export function stem(word: string): string {
  const known = cache.get(word)
  if (known !== undefined) return known
  if (cache.size > cacheLimit) cache.clear()
  const found = computeStem(word)
  cache.set(word, found)
  return found
}

function computeStem(word: string): string {
  const bare = word.replace(/['’]s?$/, '').replace(/['’]/g, '')
  const irregular = irregularForms().get(bare)
  if (irregular !== undefined) return irregular
  if (bare.length < 4 || !vowel.test(bare)) return bare
  return cutFinalE(cutDerivation(cutVerbEnding(cutPlural(bare))))
}

function cutPlural(word: string): string {
  if (!word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (sibilantPlural.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

function cutVerbEnding(word: string): string {
  const ending = word.endsWith('ing') ? 3 : word.endsWith('ied') ? 0 : word.endsWith('ed') ? 2 : -1
  if (ending === 0) return `${word.slice(0, -3)}y`
  if (ending < 0) return word
  const base = word.slice(0, -ending)
  if (base.length < 3 || !vowel.test(base)) return word
  return doubled.test(base) ? base.slice(0, -1) : base
}

function cutDerivation(word: string): string {
  if (word.length > 5 && word.endsWith('ly')) return word.slice(0, -2)
  if (word.length > 6 && word.endsWith('ion')) return word.slice(0, -3)
  if (word.length > 7 && (word.endsWith('ment') || word.endsWith('ness'))) return word.slice(0, -4)
  return word
}

const cutFinalE = (word: string): string =>
  word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word
