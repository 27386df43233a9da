import { contentFrom } from './content-from.ts'
import type { VerbCue } from './cue-lexicon.ts'
import { type Draft, spanOf } from './draft.ts'
import { leftSpans } from './left-content.ts'
import type { Phrase } from './phrase-ending-at.ts'
import { times } from './subject-after.ts'
import { has, is, type Unit } from './units.ts'

/** “As Ruiz said, …”, “…, as she told the paper.” */
export function asComment(
  units: readonly Unit[],
  verb: Phrase,
  cue: VerbCue,
  subject: Phrase,
): Draft | undefined {
  const before = units[subject.from - 2]
  if (units[subject.from - 1]?.lower !== 'as' || !comments(units, verb, cue)) return undefined
  if (before && !has(before, is.mark | is.conjunction)) return undefined
  const comma = units.findIndex(
    ({ lower }, i) => i > verb.to && i < verb.to + 14 && (lower === ',' || lower === ':'),
  )
  const right =
    comma > 0 && comma + 1 < units.length
      ? contentFrom(units, { from: comma + 1, kind: 'bare' })
      : []
  const left =
    right.length === 0 && before?.lower === ',' ? leftSpans(units, subject.from - 3, false) : []
  if (left.length + right.length === 0) return undefined
  return {
    source: [spanOf(units, subject)],
    cue: [spanOf(units, verb)],
    content: [...left, ...right],
    lemma: cue.lemma,
    direct: false,
  }
}

/** Does the verb end its clause: “as she said, …”, “as she sees it, …”, “as she told the paper, …”? */
function comments(units: readonly Unit[], { to }: Phrase, { lemma, takes }: VerbCue): boolean {
  const sees = units[to + 1]?.lower === 'it'
  if (!/[qp]/.test(takes) && !(sees && lemma === 'see')) return false
  const next = units[sees ? to + 2 : to + 1]
  if (!next || takes.includes('a')) return true
  if (next.lower === 'to') return false
  return has(next, is.mark | is.adverb | is.preposition) || times.has(next.lower)
}
