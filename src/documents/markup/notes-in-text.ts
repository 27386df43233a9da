import type { FootnoteDefinition, PhrasingContent } from 'mdast'
import { noteNode } from './scan-inline.ts'
import { codeNode, type Source } from './source.ts'

/**
 * A note that stands in the middle of the sentence it belongs to. The sentence goes on behind it, so its words are no prose
 * of the sentence; they and their address are known where the note is asked for.
 */
export function noteInText(
  source: Source,
  whole: { readonly start: number; readonly end: number },
  words: { readonly start: number; readonly end: number },
  inner: readonly PhrasingContent[],
): { readonly mark: PhrasingContent; readonly definition: FootnoteDefinition } {
  const identifier = `note-at-${whole.start}`
  const position = source.position(words.start, words.end)
  const links = inner
    .filter(({ type }) => type === 'link')
    .map((link) => ({ ...link, children: [] }))
  return {
    mark: noteNode(source, whole.start, whole.end, identifier),
    definition: {
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      position,
      children: [
        {
          type: 'paragraph',
          position,
          children: [codeNode(source, words.start, words.end), ...(links as PhrasingContent[])],
        },
      ],
    },
  }
}
