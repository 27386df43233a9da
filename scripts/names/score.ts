import type { NameType } from '../../src/article/article.ts'
import { classifyNames } from '../../src/article/names/classify-names.ts'
import type { NameWeights } from '../../src/article/names/name-weights.ts'
import { trimName, type LabelledDocument } from './rows.ts'

/** Right, wrong and missed names, spans alone and with their types. */
export interface Counts {
  untyped: [right: number, wrong: number, missed: number]
  typed: [right: number, wrong: number, missed: number]
}

export const noCounts = (): Counts => ({ untyped: [0, 0, 0], typed: [0, 0, 0] })

/** Adds what a table of weights gets right in a document, one gold name to one found. */
export function addCounts(counts: Counts, document: LabelledDocument, weights: NameWeights): void {
  const { text, gold, annotated, chunks, clues } = document
  const found = classifyNames(chunks, clues, weights).flatMap((type, i) => {
    const chunk = chunks[i]
    return type && chunk ? [{ ...trimName(text, chunk.start, chunk.end), type }] : []
  })
  const wanted = gold.filter(({ type }) => type !== 'outside' && type !== 'nation')
  const outside = gold.filter(({ type }) => type === 'outside' || type === 'nation')
  for (const [count, same] of [
    [counts.untyped, () => true],
    [counts.typed, (a: string, b: NameType) => a === b],
  ] as const) {
    const open = [...wanted]
    for (const name of found) {
      const at = open.findIndex(
        (one) => one.start === name.start && one.end === name.end && same(one.type, name.type),
      )
      if (at >= 0) {
        open.splice(at, 1)
        count[0]++
      } else if (
        annotated.has(name.type) &&
        !outside.some((one) => one.start < name.end && name.start < one.end)
      )
        count[1]++
    }
    count[2] += open.length
  }
}

/** F1 of counts, with three digits. */
export const f1 = ([right, wrong, missed]: readonly [number, number, number]): string =>
  ((2 * right) / (2 * right + wrong + missed)).toFixed(3)
