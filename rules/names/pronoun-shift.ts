import * as v from 'valibot'
import type { Article, Block } from '../../src/article/article.ts'
import { isQuoted, personMentions } from '../../src/article/people/person-mentions.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Span } from '../../src/text/span.ts'

/** Flags “he” and “she” for the one person a paragraph names. */
export default defineRule({
  id: 'names/pronoun-shift',
  meta: {
    summary: 'Require one pronoun for the one person a paragraph is about.',
    why: 'A pronoun that changes makes the reader look for a second person.',
    severity: 'info',
    tier: 'pedantic',
    kind: 'document',
    examples: {
      wrong: [
        { text: 'Dr. Ann Lee left. She packed her books. The next day {{he}} sold the house.' },
      ],
      right: [
        { text: 'Dr. Ann Lee left. She packed her books. Her brother stayed; he sold the house.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    shift: ({ pronoun, before, person }: { pronoun: string; before: string; person: string }) => ({
      what: `“${pronoun}” here and “${before}” before, and the paragraph names ${person} alone.`,
      help: 'Use one pronoun, or name the other person.',
    }),
  },
  *check({ article, finding }) {
    const persons = personMentions(article)
    for (const block of article.blocks) {
      if (block.kind !== 'paragraph' || block.quoted) continue
      const named = new Set(
        persons
          .filter(({ sentence }) => sentence.block === block.index)
          .map(({ person }) => person.canonical),
      )
      const [person] = named
      if (named.size !== 1 || person === undefined) continue
      const prose = article.prose.slice(block.start, block.end)
      if (othersNamed.test(prose) || !subjects(prose)) continue
      const first =
        persons.find(({ sentence }) => sentence.block === block.index)?.person.end ?? block.start
      const [before, shifted] = shift(article, block, first)
      if (!before || !shifted) continue
      const show = (span: Span) => article.text.slice(span.start, span.end)
      const related = [{ ...before, message: 'The other pronoun.' }]
      yield finding(
        shifted,
        'shift',
        { pronoun: show(shifted), before: show(before), person },
        { related },
      )
    }
  },
})

// Someone else is there for a pronoun to mean.
const othersNamed =
  /\b(?:m[ae]n|wom[ae]n|boys?|girls?|wife|husband|mother|father|sister|brother|daughter|son|partner|friend|colleague|queen|king|actress|actor|girlfriend|boyfriend|widow|aunt|uncle|niece|nephew|grand\w+|teacher|officer|victim|suspect|patient|child|baby|person|people|player|driver|student|neighbou?r|gentleman|lady|mrs?|ms|ship|vessel|boat|him|her own|his own)\b/i

const subjects = (prose: string): boolean => /\bshe\b/i.test(prose) && /\bhe\b/i.test(prose)

function shift(article: Article, block: Block, from: number): readonly [Span?, Span?] {
  let before: (Span & { word: string }) | undefined
  for (const match of article.prose.slice(from, block.end).matchAll(/\b(?:s?he)\b/gi)) {
    const start = from + match.index
    const word = match[0].toLowerCase()
    if (isQuoted(article, start)) continue
    if (before && before.word !== word) return [before, { start, end: start + word.length }]
    before ??= { start, end: start + word.length, word }
  }
  return []
}
