import type { Token } from '../../text/tokens.ts'
import type { ClaimKind } from './claim.ts'
import { kindVerbs, kindWords } from './data/kind-words.ts'

/** All reasons, strongest first. */
export const kindOrder: readonly ClaimKind[] = [
  'accusation',
  'quantity',
  'law',
  'event',
  'position',
  'office',
  'quotation',
  'superlative',
  'causal',
  'comparison',
  'date',
  'prediction',
  'range',
  'opinion',
]

/** Bits above those of the reasons: words for the writer and the reader, and words of duty. */
export const personalBit = 1 << 20
export const dutyBit = 1 << 21
/** The bits of the reasons alone. */
export const reasonBits = (1 << kindOrder.length) - 1

/** The bit of a reason in a word's mask. */
export const kindBit = (kind: ClaimKind): number => 1 << kindOrder.indexOf(kind)

let masks: Map<string, number> | undefined

/** Which reasons a lower-case word speaks for, and what else it tells, as bits. */
export function kindMask(lower: string): number {
  masks ??= buildMasks()
  return masks.get(lower) ?? 0
}

/** Which reasons the words of a sentence speak for, as bits. */
export function kindMaskOf(tokens: readonly Token[]): number {
  let mask = 0
  for (const token of tokens) if (token.kind === 'word') mask |= kindMask(token.lower)
  return mask
}

/** The reasons in a mask, strongest first. */
export const kindsOf = (mask: number): ClaimKind[] =>
  kindOrder.filter((kind) => (mask & kindBit(kind)) !== 0)

const personal = "i we you my our your me us i'm i've"
const duties = 'must should shall ought'

function buildMasks(): Map<string, number> {
  const map = new Map<string, number>()
  const add = (word: string, bit: number): unknown => map.set(word, (map.get(word) ?? 0) | bit)
  for (const word of personal.split(' ')) add(word, personalBit)
  for (const word of duties.split(' ')) add(word, dutyBit)
  for (const [kind, words] of Object.entries(kindWords)) {
    for (const word of words.split(' ')) add(word, kindBit(kind as ClaimKind))
  }
  for (const [kind, verbs] of Object.entries(kindVerbs)) {
    for (const verb of verbs.split(' ')) {
      for (const form of inflect(verb)) add(form, kindBit(kind as ClaimKind))
    }
  }
  return map
}

const irregular: Readonly<Record<string, string>> = {
  begin: 'begins began begun beginning',
  build: 'builds built building',
  buy: 'buys bought buying',
  cut: 'cuts cutting',
  fall: 'falls fell fallen falling',
  found: 'founds founded founding',
  grow: 'grows grew grown growing',
  hold: 'holds held holding',
  lead: 'leads led leading',
  leave: 'leaves left leaving',
  lose: 'loses lost losing',
  meet: 'meets met meeting',
  pay: 'pays paid paying',
  rise: 'rises rose risen rising',
  seek: 'seeks sought seeking',
  sell: 'sells sold selling',
  send: 'sends sent sending',
  shrink: 'shrinks shrank shrunk shrinking',
  sink: 'sinks sank sunk sinking',
  spend: 'spends spent spending',
  steal: 'steals stole stolen stealing',
  strike: 'strikes struck striking',
  sue: 'sues sued suing',
  win: 'wins won winning',
  lie: 'lies lied lying',
  die: 'dies died dying',
  drive: 'drives drove driven driving',
}

/** The forms of an English verb: regular by rule, the rest by the table above. */
export function inflect(verb: string): string[] {
  const known = irregular[verb]
  if (known) return [verb, ...known.split(' ')]
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  if (/[^aeiou]y$/.test(verb)) {
    const root = verb.slice(0, -1)
    return [verb, `${root}ies`, `${root}ied`, `${verb}ing`]
  }
  const doubled = doubles.has(verb) ? verb + verb.slice(-1) : stem
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`
  return [verb, third, `${doubled}ed`, `${doubled}ing`]
}

const doubles = new Set(['ban', 'drop', 'plan', 'ship', 'admit', 'commit'])
