import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'

const undefinedNote = /\[\^([^\]\s]{1,60})\](?!:)/g

/** Flags a marker without its entry: “[7]” where the list ends at 6, a note that is not there. */
export default defineRule({
  id: 'citations/broken-reference',
  meta: {
    summary: 'Give every marker its entry.',
    why: 'A marker that points nowhere promises a source the reader cannot find.',
    severity: 'error',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [
        {
          text: 'The pier is closed [1]. The ferry runs {{[3]}}.\n\n## References\n\n1. Gazette, 4 March 2026.\n2. Herald, 5 March 2026.\n',
        },
      ],
      right: [
        {
          text: 'The pier is closed [1]. The ferry runs [2].\n\n## References\n\n1. Gazette, 4 March 2026.\n2. Herald, 5 March 2026.\n',
        },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    marker: ({ marker }: { marker: string }) => ({
      what: `“${marker}” has no entry in the list of references.`,
      help: 'Add the entry, or mend the number.',
    }),
    note: ({ marker }: { marker: string }) => ({
      what: `The note “${marker}” is not there.`,
      help: 'Add the note, or mend its name.',
    }),
  },
  *check({ article, finding }) {
    const markers = article.citations.filter(({ kind }) => kind === 'marker')
    if (markers.some(({ target }) => target)) {
      for (const marker of markers.filter(({ target }) => !target)) {
        const shown = article.text.slice(marker.start, marker.end)
        yield finding(marker, 'marker', { marker: shown }, { confidence: 1 })
      }
    }
    if (article.format !== 'markdown' || !article.text.includes('[^')) return
    const notes = new Set(
      article.citations.filter(({ kind }) => kind === 'note').map(({ start }) => start),
    )
    for (const match of article.prose.matchAll(undefinedNote)) {
      if (notes.has(match.index)) continue
      const span = { start: match.index, end: match.index + match[0].length }
      yield finding(span, 'note', { marker: match[0] }, { confidence: 1 })
    }
  },
})
