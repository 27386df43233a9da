import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { matchSpans, spanContains, type Span } from '../../src/text/span.ts'
import { addressResidue, residueHint, residuePatterns } from './data/residue.ts'

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
    const { text, prose } = article
    for (const span of matchSpans(text, whole(text), addressResidue)) {
      if (!isInCode(prose, span)) yield finding(span, 'address', { words: slice(text, span) })
    }
    if (!residueHint.test(prose)) return
    for (const pattern of residuePatterns()) {
      for (const span of matchSpans(prose, whole(prose), pattern)) {
        if (article.quotes.some((quote) => spanContains(quote, span))) continue
        yield finding(span, 'words', { words: slice(text, span) })
      }
    }
  },
})

const whole = (text: string): Span => ({ start: 0, end: text.length })
const slice = (text: string, { start, end }: Span): string => text.slice(start, end)

/** An address inside a code sample stands alone among blanks; one in a link follows its words. */
const isInCode = (prose: string, { start }: Span): boolean =>
  prose.slice(Math.max(0, start - 200), start).trim() === '' && prose.slice(start, start + 200).trim() === ''
