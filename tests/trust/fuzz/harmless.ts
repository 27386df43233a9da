import type { DocumentFormat } from '../../../src/documents/document.ts'
import { readEverything } from './read-everything.ts'

/**
 * Rules that by design read across paragraphs: what “this” refers to, which dates stand at the edges, how far a source
 * reaches. A new paragraph in between may change their answer.
 */
const readAcross =
  /^[^:]*(?:wording\/unclear-reference|dates\/undated-event|claims\/unsupported-claim): /

/** A change of a Markdown text that means nothing to its reader. */
export interface HarmlessChange {
  readonly name: string
  readonly apply: (text: string) => string
}

const unrelated = 'Sailing boats lay in the bay, and gulls sat on the wall.'

export const harmlessChanges: readonly HarmlessChange[] = [
  { name: 'CRLF', apply: (text) => text.replaceAll('\n', '\r\n') },
  { name: 'a byte order mark', apply: (text) => `\uFEFF${text}` },
  { name: 'a space at each line end', apply: (text) => text.replace(/(?<=\S)$/gm, ' ') },
  { name: 'empty lines', apply: (text) => `\n\n${text.replaceAll('\n\n', '\n\n\n\n')}\n\n\n` },
  { name: 'narrow lines', apply: (text) => wrap(text, 40) },
  { name: 'one line a paragraph', apply: (text) => text.replace(/(?<=\S)\n(?=\S)/g, ' ') },
  { name: 'an unrelated paragraph', apply: insertInside },
]

/** Between two paragraphs of the middle: the first and the last may mean more, as lead and as place of a date. */
function insertInside(text: string): string {
  const paragraphs = text.split(/\n{2,}/)
  const middle = Math.ceil(paragraphs.length / 2)
  if (paragraphs.length < 4) return text
  return [...paragraphs.slice(0, middle), unrelated, ...paragraphs.slice(middle)].join('\n\n')
}

/** Breaks lines before words that cannot begin a list, a heading or a rule there. */
function wrap(text: string, width: number): string {
  let column = 0
  return text.replace(
    /(\n+)|([^\S\n]+)(?=\p{L}{2})|[^\s]+|\s/gu,
    (part, lines?: string, space?: string) => {
      if (lines !== undefined) column = 0
      else if (space !== undefined && column > width) {
        column = 0
        return '\n'
      } else column += part.length
      return part
    },
  )
}

/** What is found, each finding as its rule and its words. */
export async function findingsOf(
  text: string,
  format: DocumentFormat = 'markdown',
): Promise<string[]> {
  const reading = await readEverything(text, format)
  return (reading?.result.diagnostics ?? [])
    .map(({ rule, text: words }) => `${rule}: ${words.replace(/\s+/g, ' ').trim()}`)
    .sort()
}

/** Findings of the whole text, which may depend on how long it is (a short notice needs no date). */
const ofWholeText = /: $/

/** The findings that a change brings or takes away. */
export async function differencesAfter(
  text: string,
  { name, apply }: HarmlessChange,
): Promise<string[]> {
  const both = [await findingsOf(text), await findingsOf(apply(text))]
  const [before = [], after = []] = both
    .map((found) => found.filter((one) => !ofWholeText.test(one)))
    .map((found) => (apply === insertInside ? found.filter((one) => !readAcross.test(one)) : found))
  return [
    ...without(before, after).map((finding) => `${name} hides ${finding}`),
    ...without(after, before).map((finding) => `${name} brings ${finding}`),
  ]
}

function without(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other]
  return list.filter((one) => {
    const at = rest.indexOf(one)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}
