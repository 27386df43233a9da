import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { matchSpans, spanContains, type Span } from '../../src/text/span.ts'

const toCome = String.raw`\bTK(?:TK)*\b(?!\s+Maxx)`
const dummyText = String.raw`\blorem ipsum(?: dolor sit amet)?\b`
const marker = String.raw`\b(?:TODO|FIXME|TBC|TBD)\b(?=:|\s|[.,)\]]|$)`
const crosses = String.raw`\bX{3,}\b`
const words = new RegExp(`${toCome}|${dummyText}|${marker}|${crosses}`, 'g')
const dummyTextAnyCase = new RegExp(dummyText, 'gi')
const hint = /nsert |TK|lorem|TODO|FIXME|TBC|TBD|XXX|\[|[<{]/i

const slot = String.raw`(?:NAME|DATE|PLACE|CITY|TITLE|NUMBER|AMOUNT|COMPANY|SOURCE|LINK|URL|QUOTE|CITATION|HEADLINE|BYLINE|REPORTER|PHONE|EMAIL|YEAR|LOCATION|PHOTO|IMAGE|CAPTION)`
const bracketed = new RegExp(
  String.raw`\[(?:[A-Z]{2,12} ){0,3}${slot}(?: [A-Z]{2,12}){0,3}\](?!\(|\[|:)|\[(?:[Ii]nsert|[Aa]dd|[Yy]our|[Ee]nter) [A-Za-z ]{2,40}\](?!\(|\[|:)|(?<=(?:^|\n|[.!?]\s)\s{0,3}\(?)[Ii]nsert (?:an? |the )?(?:caption|chart|date|figure|graph|headline|image|link|map|name|number|photo|picture|quotation|quote|source|table) here(?=\)?[.:]?\)?\s{0,3}(?:\n|$))`,
  'g',
)

/** Flags placeholders a writer meant to fill in. */
export default defineRule({
  id: 'structure/leftover-placeholder',
  meta: {
    summary: 'Fill in every placeholder.',
    why: 'A placeholder in print tells the reader that a fact was missing and nobody looked.',
    severity: 'error',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [
        { text: 'The mine opened in {{TK}} and closed last year.' },
        { text: '{{[NAME]}} chairs the board.' },
        { text: '{{Lorem ipsum dolor sit amet}}, consectetur.' },
        { text: 'The vote is on {{[insert date]}}.' },
      ],
      right: [
        { text: 'The TK Maxx shop on the High Street shut in May.' },
        { text: 'Use `TODO` to mark a gap.' },
        { text: '“He [the mayor] knew,” she said.' },
        { text: 'See [DATE](dates.md) for the format.' },
      ],
    },
  },
  options: v.strictObject({
    brackets: v.pipe(
      v.optional(v.boolean(), true),
      v.description('Also flag bracketed slots such as “[NAME]”.'),
    ),
    allow: v.pipe(
      v.optional(v.array(v.string()), []),
      v.description('Words to accept, as written.'),
    ),
  }),
  messages: {
    left: ({ words: found }: { words: string }) => ({
      what: `“${found}” is a placeholder.`,
      help: 'Fill it in, or cut the sentence until the fact is known.',
    }),
  },
  *check({ article, options, finding }) {
    if (!hint.test(article.prose)) return
    for (const span of placeholders(article, options.brackets)) {
      const found = article.text.slice(span.start, span.end)
      if (!options.allow.includes(found)) yield finding(span, 'left', { words: found })
    }
  },
})

function placeholders(article: Article, brackets: boolean): Span[] {
  const { prose } = article
  const whole = { start: 0, end: prose.length }
  const patterns = [words, dummyTextAnyCase, ...(brackets ? [bracketed] : [])]
  const spans = patterns.flatMap((pattern) => [...matchSpans(prose, whole, pattern)])
  return spans
    .filter((span) => article.blocks.some((block) => spanContains(block, span)))
    .filter((span) => !isAnnotation(article, span))
    .sort((a, b) => a.start - b.start)
}

/** An editor's bracket inside a quotation, or crosses that are a size, a rating or a Roman numeral. */
function isAnnotation({ prose, quotes }: Article, span: Span): boolean {
  if (prose[span.start] === '[') return quotes.some((quote) => spanContains(quote, span))
  if (prose[span.start] !== 'X') return false
  return crossesInNames.test(prose.slice(Math.max(0, span.start - 24), span.start))
}

const crossesInNames = /\b(?:Super Bowl|Olympiad|sizes?|rated|Title|Part|Chapter)\s+(?:of\s+)?$/i
