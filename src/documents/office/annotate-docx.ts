import { spansOverlap, type Span } from '../../text/span.ts'
import { addComments, type CommentText } from './docx-comments-part.ts'
import type { DocxWords } from './docx-reader.ts'
import { markRuns, type Mark } from './mark-runs.ts'
import { readDocx, type DocxDocument } from './read-docx.ts'
import { rewriteZip } from './write-zip.ts'

/** A comment on words of the text that `readDocx` gives; an empty span is the document as a whole. */
export interface DocxComment extends Span, CommentText {}

/**
 * A copy of a DOCX document with comments anchored at their words. Comments that are there stay, and so does everything
 * else, byte for byte. A comment on a note stands where the text points to it. The same input gives the same bytes.
 * Throws `DocumentError`.
 */
export function annotateDocx(
  path: string,
  bytes: Uint8Array,
  comments: readonly DocxComment[],
): Uint8Array {
  const document = readDocx(path, bytes)
  const anchored = comments.flatMap((comment) => {
    const anchor = anchorOf(document, comment)
    return anchor ? [{ comment, anchor }] : []
  })
  if (anchored.length === 0) return bytes
  const { changed, firstId, tags } = addComments(
    document.office,
    document.main,
    anchored.map(({ comment }) => comment),
  )
  const marks = anchored.flatMap(({ anchor }, index): Mark[] => {
    const id = firstId + index
    return [
      { words: anchor.first, at: anchor.from, side: 'start', xml: tags.start(id) },
      { words: anchor.last, at: anchor.to, side: 'end', xml: tags.end(id) },
    ]
  })
  changed.set(document.main.name, markRuns(document.main.xml, endsFirst(marks)))
  return rewriteZip(document.office.archive, changed)
}

/** At one place what ends comes before what begins. */
const endsFirst = (marks: readonly Mark[]): Mark[] => [
  ...marks.filter(({ side }) => side === 'end'),
  ...marks.filter(({ side }) => side === 'start'),
]

interface Anchor {
  readonly first: DocxWords
  /** Into the first words. */
  readonly from: number
  readonly last: DocxWords
  readonly to: number
}

function anchorOf(document: DocxDocument, span: Span): Anchor | undefined {
  const all = document.words.filter(({ part }) => part === document.main.name)
  const touched = all.filter((words) => spansOverlap(words, span))
  const first = touched[0]
  const last = touched.at(-1)
  if (first && last)
    return {
      first,
      from: Math.max(0, span.start - first.start),
      last,
      to: Math.min(last.end, span.end) - last.start,
    }
  return aroundWords(nearest(document, all, span))
}

const aroundWords = (words: DocxWords | undefined): Anchor | undefined =>
  words && { first: words, from: 0, last: words, to: words.end - words.start }

/** The words before the mark of the note that a span stands in; for anything else the first words. */
function nearest(
  { tree, notes }: DocxDocument,
  all: readonly DocxWords[],
  span: Span,
): DocxWords | undefined {
  const note = tree.children.find(
    (node) =>
      node.type === 'footnoteDefinition' &&
      (node.position?.start.offset ?? 0) <= span.start &&
      span.start < (node.position?.end.offset ?? 0),
  )
  if (note?.type !== 'footnoteDefinition') return all[0]
  const mark = notes.find(({ kind, id }) => note.identifier === `${kind}-${id}`)
  return all.findLast(({ end }) => end <= (mark?.at.start ?? 0)) ?? all[0]
}
