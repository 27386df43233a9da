import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import { codeSpans } from '../../src/article/code-spans.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { matchSpans, spanContains, type Span } from '../../src/text/span.ts'
import { addressResidue, residuePatterns } from './data/residue.ts'

/** Flags words and address marks that a chat assistant left behind. */
export default defineRule({
  id: 'structure/chatbot-residue',
  meta: {
    summary: 'Take out what a chat assistant left behind.',
    why: 'Words of a tool about itself show that nobody read the text before it went out.',
    severity: 'error',
    tier: 'recommended',
    kind: 'list',
    examples: {
      wrong: [
        { text: '{{As of my last update}}, the bridge was open.' },
        { text: 'See [the report](https://a.example/x?{{utm_source=chatgpt.com}}).' },
        { text: '{{Certainly! Here is a revised version of}} the article.' },
      ],
      right: [
        { text: 'The study asked how often “as of my last update” stands in answers.' },
        { text: 'As of our last update in May, the bridge was open.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    words: ({ words }: { words: string }) => ({
      what: `“${words}” is left over from a chat assistant.`,
      help: 'Delete it, and check the text around it against a source.',
    }),
    address: ({ words }: { words: string }) => ({
      what: `“${words}” marks an address that a chat assistant gave.`,
      help: 'Open the page, check that it says what the text says, and link its own address.',
    }),
  },
  *check({ article, finding }) {
    const { text } = article
    for (const span of addressMarks(article)) {
      yield finding(span, 'address', { words: slice(text, span) })
    }
    let last = 0
    for (const span of wordMarks(article)) {
      if (span.start < last) continue
      last = span.end
      yield finding(span, 'words', { words: slice(text, span) })
    }
  },
})

function addressMarks({ text, document }: Article): Span[] {
  if (!text.includes('utm_source=')) return []
  const code = codeSpans(document.tree)
  return [...matchSpans(text, whole(text), addressResidue)].filter(
    (span) => !code.some((one) => spanContains(one, span)),
  )
}

/** Outside quotations, by place; of two at one place the longer first. */
function wordMarks({ prose, quotes }: Article): Span[] {
  return residuePatterns(prose)
    .flatMap((pattern) => [...matchSpans(prose, whole(prose), pattern)])
    .filter((span) => !quotes.some((quote) => spanContains(quote, span)))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

const whole = (text: string): Span => ({ start: 0, end: text.length })
const slice = (text: string, { start, end }: Span): string => text.slice(start, end)
