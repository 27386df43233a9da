import { cueAdjectives, cueNouns, cuePhrases, cueVerbs, passiveCues } from '../data/cue-words.ts'

/** A form of a cue verb. */
export interface VerbCue {
  readonly lemma: string
  readonly form: 'base' | 's' | 'past' | 'participle' | 'ing'
  /** Complements it takes, see the word list. */
  readonly takes: string
}

/** What introduces a content; each table is built when first asked for. */
export interface CueLexicon {
  readonly verbs: ReadonlyMap<string, VerbCue>
  readonly adjectives: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  readonly passives: ReadonlySet<string>
  /** Phrases by their first word, as lists of words, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>
}

let lexicon: CueLexicon | undefined

/** The cue words as look-up tables. */
export function cueLexicon(): CueLexicon {
  lexicon ??= {
    verbs: buildVerbs(),
    adjectives: new Set(cueAdjectives.split(' ')),
    nouns: new Set(cueNouns.split(' ')),
    passives: new Set(passiveCues.split(' ')),
    phrases: buildPhrases(),
  }
  return lexicon
}

/** Words that begin a cue though they are in none of the tables: verbs of two words, participles before “by”. */
const otherCueWords = new Set(
  'like call calls called calling make makes made making spoke spell spelled found find point points pointed pointing articulated presented voiced expressed conveyed delivered made issued floated offered advanced published released shared outlined echoed aired uttered spread'.split(
    ' ',
  ),
)

/** Can this word (in lower case) begin a cue? */
export function isCueWord(lower: string): boolean {
  const { verbs, adjectives, nouns, phrases } = cueLexicon()
  return (
    verbs.has(lower) ||
    nouns.has(lower) ||
    adjectives.has(lower) ||
    phrases.has(lower) ||
    otherCueWords.has(lower)
  )
}

const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  write: ['wrote', 'written'],
  find: ['found', 'found'],
  hold: ['held', 'held'],
  uphold: ['upheld', 'upheld'],
  see: ['saw', 'seen'],
  show: ['showed', 'shown'],
  prove: ['proved', 'proven'],
  mean: ['meant', 'meant'],
  feel: ['felt', 'felt'],
  hear: ['heard', 'heard'],
  read: ['read', 'read'],
  understand: ['understood', 'understood'],
  forget: ['forgot', 'forgotten'],
  foresee: ['foresaw', 'foreseen'],
  foretell: ['foretold', 'foretold'],
  retell: ['retold', 'retold'],
  swear: ['swore', 'sworn'],
  teach: ['taught', 'taught'],
  bet: ['bet', 'bet'],
  forecast: ['forecast', 'forecast'],
  sing: ['sang', 'sung'],
}
const doubling = new Set([
  'quip',
  'brag',
  'rebut',
  'beg',
  'admit',
  'submit',
  'blog',
  'snap',
  'fret',
  'refer',
  'slam',
  'dub',
  'infer',
  'bet',
  'forget',
])

function buildVerbs(): Map<string, VerbCue> {
  const verbs = new Map<string, VerbCue>()
  for (const entry of cueVerbs.split(/[|\n]/)) {
    const [lemma, takes] = entry.trim().split(' ')
    if (!lemma || !takes) continue
    for (const [form, kind] of formsOf(lemma)) {
      const known = verbs.get(form)
      if (known && known.lemma === lemma) {
        verbs.set(form, { ...known, takes: known.takes + takes })
      } else if (!known) verbs.set(form, { lemma, form: kind, takes })
    }
  }
  return verbs
}

function formsOf(lemma: string): readonly (readonly [string, VerbCue['form']])[] {
  const [past, participle] = irregular[lemma] ?? [pastOf(lemma), pastOf(lemma)]
  return [
    [lemma, 'base'],
    [thirdOf(lemma), 's'],
    [past, 'past'],
    ...(participle === past ? [] : ([[participle, 'participle']] as const)),
    [ingOf(lemma), 'ing'],
  ]
}

function thirdOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function pastOf(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  if (lemma.endsWith('e')) return `${lemma}d`
  return doubling.has(lemma) ? `${lemma}${lemma.at(-1) ?? ''}ed` : `${lemma}ed`
}

function ingOf(lemma: string): string {
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`
  return doubling.has(lemma) ? `${lemma}${lemma.at(-1) ?? ''}ing` : `${lemma}ing`
}

function buildPhrases(): Map<string, string[][]> {
  const phrases = new Map<string, string[][]>()
  for (const phrase of cuePhrases) {
    const words = phrase.split(' ')
    const first = words[0] ?? ''
    phrases.set(first, [...(phrases.get(first) ?? []), words])
  }
  for (const list of phrases.values()) list.sort((a, b) => b.length - a.length)
  return phrases
}
