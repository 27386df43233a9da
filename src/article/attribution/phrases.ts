import { contentFrom } from './content-from.ts'
import { phraseAt } from './cue-lexicon.ts'
import { type Draft, spanOf } from './draft.ts'
import type { Phrase } from './phrase-ending-at.ts'
import { subjectAfter } from './subject-after.ts'
import { startsClause } from './clause.ts'
import { has, is, type Unit } from './units.ts'

/** “according to Ana Ruiz”, “in the words of the mayor”, “as reported by the Herald”. */
export function readPhrase(units: readonly Unit[], at: number): Draft | undefined {
  const words = phraseAt(units, at)
  if (!words || (words[0] === 'per' && !isPer(units, at))) return undefined
  const cue = { from: at, to: at + words.length - 1 }
  const source = sourceAfter(units, cue.to)
  if (!source || isThing(units, source)) return undefined
  return draftOf(units, cue, source, words.join(' '))
}

/** “Per the filing, …”, at the head of the sentence; “per year” is a rate. */
const isPer = (units: readonly Unit[], at: number): boolean =>
  at === 0 && has(units[at + 1], is.determiner | is.capital)

/** “according to plan”, “as shown in Figure 2”: a way or a place, nobody who says anything. */
const isThing = (units: readonly Unit[], { to }: Phrase): boolean =>
  things().has((units[to] as Unit).lower) ||
  (has(units[to], is.number) && places().has(units[to - 1]?.lower ?? ''))

let thingSet: ReadonlySet<string> | undefined
let placeSet: ReadonlySet<string> | undefined

const things = () =>
  (thingSet ??= new Set(
    'plan plans schedule size type need needs age taste preference preferences instructions recipe rank order colour color category criteria standards system rules principle principles tradition custom weight height ability'.split(
      ' ',
    ),
  ))
const places = () =>
  (placeSet ??= new Set('figure fig table chart section appendix chapter map box step'.split(' ')))

function sourceAfter(units: readonly Unit[], cue: number): Phrase | undefined {
  if (has(units[cue + 1], is.quote)) return { from: cue + 1, to: cue + 1 }
  const found = subjectAfter(units, cue, 'of for at from with in by on about within inside')
  if (found) return found
  return has(units[cue + 1], is.object) ? { from: cue + 1, to: cue + 1 } : undefined
}

function draftOf(
  units: readonly Unit[],
  cue: Phrase,
  source: Phrase,
  lemma: string,
): Draft | undefined {
  const spans = aroundFrame(units, cue.from, source.to)
  if (spans.length === 0) return undefined
  return {
    source: [spanOf(units, source)],
    cue: [spanOf(units, cue)],
    content: spans,
    lemma,
    direct: false,
  }
}

/** The sentence without the frame: what stands after it when it opens the sentence, else what stands before. */
export function aroundFrame(units: readonly Unit[], from: number, to: number) {
  const left = leftOf(units, from)
  if (left) {
    const closing = units[to + 1]?.lower === ',' && units[from - 1]?.lower === ','
    const right =
      closing && to + 2 < units.length ? contentFrom(units, { from: to + 2, kind: 'bare' }) : []
    return [spanOf(units, left), ...right]
  }
  const start = contentStart(units, to + 1)
  return start === undefined ? [] : contentFrom(units, { from: start, kind: 'bare' })
}

function leftOf(units: readonly Unit[], from: number): Phrase | undefined {
  let start = from
  while (start > 0 && units[start - 1]?.lower !== ';') start--
  while (start < from && has(units[start], is.conjunction | is.adverb | is.mark)) start++
  let end = from - 1
  while (end > start && has(units[end], is.mark | is.adverb)) end--
  if (end < start || start >= from) return undefined
  return end - start >= 2 || has(units[start], is.quote) ? { from: start, to: end } : undefined
}

/** After a frame that opens the sentence: behind its comma, past an appositive. */
function contentStart(units: readonly Unit[], from: number): number | undefined {
  for (let i = from; i < Math.min(units.length, from + 24); i++) {
    const unit = units[i]
    if (unit?.lower !== ',') continue
    if (startsClause(units, i + 1) || has(units[i + 1], is.quote)) return i + 1
  }
  const comma = units.findIndex((unit, i) => i >= from && unit.lower === ',')
  const start = comma < 0 ? from : comma + 1
  return start < units.length && !has(units[start], is.mark) ? start : undefined
}
