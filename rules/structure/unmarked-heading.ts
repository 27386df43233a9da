import * as v from 'valibot'
import type { Article, Block } from '../../src/article/article.ts'
import { looksLikeHeading } from '../../src/documents/layout-heading.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Span } from '../../src/text/span.ts'

/** Flags a line that reads as a heading but carries no markup. */
export default defineRule({
  id: 'structure/unmarked-heading',
  meta: {
    summary: 'Mark headings as headings.',
    why: 'Without markup a heading runs into the paragraph, and neither readers nor screen readers find the sections.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [
        {
          text: '{{Why the Harbour Board Chose the Northern Site}}\nThe board met four times between March and June, and each time it put the vote off because the survey was late.\n\n- The survey came in July.\n- The vote came in August.',
        },
      ],
      right: [
        { text: '## Why the Harbour Board Chose the Northern Site\n\nThe board met four times.' },
        {
          text: 'Ana Ruiz\n\nThe board met four times between March and June, and put the vote off.',
        },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    bare: ({ words }: { words: string }) => ({
      what: `“${words}” reads as a heading but is not marked as one.`,
      help: 'Put “## ” before it and a blank line after it.',
    }),
  },
  *check({ article, finding }) {
    const [first, ...others] = bareHeadings(article)
    if (!first) return
    const words = ({ start, end }: Span) => article.text.slice(start, end)
    const related = others.map((span) => ({
      ...span,
      message: `another bare heading: “${words(span)}”`,
    }))
    yield finding(first, 'bare', { words: words(first) }, { related })
  },
})

function bareHeadings(article: Article): Span[] {
  if (article.format === 'text') return headingsOfText(article)
  return article.format === 'markdown' ? headingsOfMarkdown(article) : []
}

/** Plain text has no markup to miss, unless it uses that of Markdown elsewhere. */
function headingsOfText({ blocks }: Article): Span[] {
  const usesMarks = blocks.some(
    ({ kind, marked }) => kind === 'list-item' || kind === 'table-row' || marked,
  )
  if (!usesMarks) return []
  return blocks.filter(
    (block) => block.kind === 'heading' && !block.marked && isFollowed(blocks, block),
  )
}

const isFollowed = (blocks: readonly Block[], { index, start, end }: Block): boolean => {
  const next = blocks[index + 1]
  return next !== undefined && next.kind !== 'heading' && next.end - next.start > end - start
}

const shortest = 24

/** The first line of a paragraph that looks like a heading and has a longer line glued to it. */
function headingsOfMarkdown({ blocks, prose }: Article): Span[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || block.quoted) return []
    const lines = prose.slice(block.start, block.end).split('\n')
    const [line = '', next = ''] = lines
    const heading = line.trimEnd()
    const glued = next.trim().length > heading.length && heading.length >= shortest
    return glued && !isWrapped(heading, lines) && looksLikeHeading(heading.trim())
      ? [{ start: block.start, end: block.start + heading.length }]
      : []
  })
}

/** Running text broken at its width: the line goes on in small letters, or had no room for the next word. */
function isWrapped(line: string, lines: readonly string[]): boolean {
  const [next = ''] = lines[1]?.trim().split(/\s/) ?? []
  const width = Math.max(...lines.map((one) => one.trimEnd().length))
  return /^\p{Ll}/u.test(next) || line.length + 1 + next.length > width
}
