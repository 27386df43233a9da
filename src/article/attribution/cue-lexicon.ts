import { aimOpeners } from './aim-openers.ts'
import { cuePairs } from '../data/cue-pairs.ts'
import { cueAdjectives, cueNouns, cuePhrases, cueVerbs, passiveCues } from '../data/cue-words.ts'
import { authoredWords, hearsayAdverbs, viewNouns } from '../data/cue-frames.ts'

/** A form of a cue verb. */
export interface VerbCue {
  readonly lemma: string
  readonly form: 'base' | 's' | 'past' | 'participle' | 'ing'
  /** Complements it takes, see the word list. */
  readonly takes: string
}

type CueKind = 'word' | 'phrase' | 'pair'

/** What introduces a content; each table is built when first asked for. */
export interface CueLexicon {
  readonly verbs: ReadonlyMap<string, VerbCue>
  readonly adjectives: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  readonly passives: ReadonlySet<string>
  /** What the verbs of two words take, by form and second word: “call for”. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, VerbCue>>
  /** Phrases by their first word, as lists of words, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>
  /** The words that may stand behind a word that is a cue only before them: “issued | by”, “account | ,”. */
  readonly seconds: ReadonlyMap<string, ReadonlySet<string>>
  /** The first words of all cues: `phrase` where they begin nothing but a phrase, `pair` where the next word decides. */
  readonly words: ReadonlyMap<string, CueKind>
}

let lexicon: CueLexicon | undefined

/** The cue words as look-up tables. */
export const cueLexicon = (): CueLexicon => (lexicon ??= buildLexicon())

function buildLexicon(): CueLexicon {
  const verbs = buildVerbs()
  const pairs = buildPairs()
  const phrases = buildPhrases()
  const adjectives = new Set(cueAdjectives.split(' '))
  const nouns = new Set(cueNouns.split(' '))
  const seconds = buildSeconds(pairs)
  const words = new Map<string, CueKind>()
  for (const first of seconds.keys()) words.set(first, 'pair')
  for (const first of phrases.keys()) words.set(first, words.has(first) ? 'word' : 'phrase')
  for (const list of [verbs.keys(), adjectives, nouns, hearsayAdverbs, ['like']])
    for (const word of list) words.set(word, 'word')
  const passives = new Set(passiveCues.split(' '))
  return { verbs, pairs, adjectives, nouns, phrases, seconds, words, passives }
}

function buildSeconds(pairs: ReadonlyMap<string, ReadonlyMap<string, VerbCue>>) {
  const seconds = new Map<string, Set<string>>()
  const add = (first: string, second: string) =>
    seconds.set(first, (seconds.get(first) ?? new Set()).add(second))
  for (const [first, cues] of pairs) for (const second of cues.keys()) add(first, second)
  for (const first of authoredWords.split(' ')) add(first, 'by')
  for (const [first, openers] of aimOpeners()) for (const second of openers) add(first, second)
  for (const first of viewNouns) for (const mark of [',', '.', ';', '—', '–']) add(first, mark)
  return seconds
}

/** Is a word that is a cue only before certain words followed by one of them? */
export const isPairAt = (row: readonly { readonly lower: string }[], at: number): boolean =>
  cueLexicon()
    .seconds.get(row[at]?.lower ?? '')
    ?.has(row[at + 1]?.lower ?? '') ?? false

/** The words of the longest cue phrase that begins at a place, if any. */
export const phraseAt = (
  row: readonly { readonly lower: string }[],
  at: number,
): readonly string[] | undefined =>
  cueLexicon()
    .phrases.get(row[at]?.lower ?? '')
    ?.find((list) => list.every((word, i) => row[at + i]?.lower === word))

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
  speak: ['spoke', 'spoken'],
  make: ['made', 'made'],
  take: ['took', 'taken'],
  foresee: ['foresaw', 'foreseen'],
  foretell: ['foretold', 'foretold'],
  retell: ['retold', 'retold'],
  swear: ['swore', 'sworn'],
  teach: ['taught', 'taught'],
  bet: ['bet', 'bet'],
  forecast: ['forecast', 'forecast'],
  cast: ['cast', 'cast'],
  put: ['put', 'put'],
  give: ['gave', 'given'],
}
const doubling = new Set([
  'put',
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
  'plan',
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

/** “call for”, “speak of”: every form of the first word, the second as it stands. */
function buildPairs(): Map<string, Map<string, VerbCue>> {
  const pairs = new Map<string, Map<string, VerbCue>>()
  for (const entry of cuePairs.split(/[|\n]/)) {
    const [lemma, takes, ...seconds] = entry.trim().split(' ')
    if (!lemma || !takes) continue
    for (const [form, kind] of formsOf(lemma)) {
      const known = pairs.get(form) ?? new Map<string, VerbCue>()
      for (const second of seconds) {
        if (!known.has(second))
          known.set(second, { lemma: `${lemma} ${second}`, form: kind, takes })
      }
      pairs.set(form, known)
    }
  }
  return pairs
}

function formsOf(lemma: string): readonly (readonly [string, VerbCue['form']])[] {
  const [past, participle] = irregular[lemma] ?? [pastOf(lemma), pastOf(lemma)]
  return [
    [lemma, 'base'],
    [thirdOf(lemma), 's'],
    [past, 'past'],
    ...(participle === past ? [] : ([[participle, 'participle']] as const)),
    [ingOf(lemma), 'ing'],
    ...doubledForms(lemma),
  ]
}

const sibilants = ['s', 'sh', 'ch', 'x', 'z']

const endsInConsonantY = (lemma: string): boolean =>
  lemma.endsWith('y') && !'aeiou'.includes(lemma.at(-2) ?? '')

function thirdOf(lemma: string): string {
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ies`
  return sibilants.some((end) => lemma.endsWith(end)) ? `${lemma}es` : `${lemma}s`
}

function pastOf(lemma: string): string {
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ied`
  if (lemma.endsWith('e')) return `${lemma}d`
  return doubling.has(lemma) ? `${lemma}${lemma.at(-1) ?? ''}ed` : `${lemma}ed`
}

const spelt: Readonly<Record<string, string>> = {
  signal: 'signall',
  label: 'labell',
  counsel: 'counsell',
}

/** Forms with the other number of l: “signalled” beside “signaled”. */
function doubledForms(lemma: string): readonly (readonly [string, VerbCue['form']])[] {
  const stem = spelt[lemma]
  return stem
    ? [
        [`${stem}ed`, 'past'],
        [`${stem}ing`, 'ing'],
      ]
    : []
}

function ingOf(lemma: string): string {
  if (lemma.endsWith('e') && !'eoy'.includes(lemma.at(-2) ?? '')) return `${lemma.slice(0, -1)}ing`
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
