import type { Attribution, Block, Sentence } from '../article.ts'
import { isCapitalised } from './word-shapes.ts'

type Found = Omit<Attribution, 'sourceKind'>

interface Turn {
  readonly block: Block
  readonly from: number
  readonly label: string
}

/** Turns of a transcript: “THE CHAIR: …” speaks until the next label. */
export function readTurns(
  prose: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
): Found[] {
  const turns = blocks.flatMap((block) => turnOf(prose, block) ?? [])
  if (turns.length === 1 && turns[0]?.label === turns[0]?.label.toUpperCase()) return []
  return turns.flatMap(({ block, from, label }, i) => {
    const start = from + label.length + 1
    const end = turns[i + 1]?.from ?? blocks.at(-1)?.end ?? start
    const sentence = sentences.findLast((item) => item.block === block.index && item.start <= from)
    if (!sentence || end - start < 2) return []
    return [
      {
        source: [{ start: from, end: from + label.length }],
        cue: [],
        content: [{ start, end: start + prose.slice(start, end).trimEnd().length }],
        sentence: sentence.index,
        lemma: '',
        direct: true,
      },
    ]
  })
}

const longestOpening = 80

/** The label a paragraph begins with, behind the time of a record, or ends with, its words in the next paragraph. */
function turnOf(prose: string, block: Block): Turn | undefined {
  if (block.kind !== 'paragraph') return undefined
  const line = prose.slice(block.start, Math.min(block.end, block.start + longestOpening))
  const skipped = /^\d/.test(line) ? (clock.exec(line)?.[0].length ?? 0) : 0
  const label = labelOf(line.slice(skipped))
  if (label !== undefined) return { block, from: block.start + skipped, label }
  if (prose[block.end - 1] !== ':') return undefined
  const start = Math.max(block.start, block.end - longestOpening)
  const last = lastLabel.exec(prose.slice(start, block.end))
  return last?.[1] ? { block, from: block.end - 1 - last[1].length, label: last[1] } : undefined
}

/** “6:13 P.M. EDT”: when a record begins, in front of its first label. */
const clock = /^\d{1,2}:\d\d\s*[AP]\.?M\.?(?:\s+(?:[A-Z]{1,3}T|UTC)\b)?\s+/i
const turnLabel = /^(\p{Lu}[\p{Lu}.'’-]*(?:\s+\p{Lu}[\p{Lu}.'’-]*){1,4}):(?=\s|$)/u
const chamberLabel =
  /^((?:Mr|Mrs|Ms|Sen|Rep|Senator|Speaker|President|Chairman|Chairwoman)\.?\s\p{Lu}[\p{L}’'-]+)\.(?=\s\p{Lu}\p{Ll}*\s\S)/u
/** “… Joe Roe. THE PRESIDENT:” */
const lastLabel = /[.!?]["”’)]?\s+((?:\p{Lu}[\p{Lu}.’'-]*\s+){1,4}\p{Lu}[\p{Lu}’'-]+):$/u

const chamberTitle = /^(?:Mr|Mrs|Ms|Sen|Rep|Speaker|President|Chair)/

function labelOf(line: string): string | undefined {
  if (chamberTitle.test(line)) return chamberLabel.exec(line)?.[1]
  const label = isCapitalised(line) && line.includes(':') ? turnLabel.exec(line)?.[1] : undefined
  if (label === undefined) return undefined
  const rest = line.slice(label.length + 1)
  return rest === rest.toUpperCase() && rest.trim() !== '' ? undefined : label
}
