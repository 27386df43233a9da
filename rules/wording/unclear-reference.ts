import * as v from 'valibot'
import type { Article, Sentence } from '../../src/article/article.ts'
import { readMainClause } from '../../src/article/claims/main-clause.ts'
import { readVoice } from '../../src/article/claims/voice.ts'
import { defineRule } from '../../src/rule/define-rule.ts'

const actNouns = new Set(
  'move development decision act action announcement statement shift change agreement designation event incident measure gesture'.split(
    ' ',
  ),
)

/** Flags “this move” where no move was told. */
export default defineRule({
  id: 'wording/unclear-reference',
  meta: {
    summary: 'Point to something that was told.',
    why: 'A reader who cannot find what “this move” stands for cannot check what is said of it.',
    severity: 'info',
    tier: 'pedantic',
    kind: 'document',
    examples: {
      wrong: [{ text: 'Trade matters to Norland. {{This move}} pleases exporters.' }],
      right: [{ text: 'Norland cut its tolls on Monday. This move pleases exporters.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    unclear: ({ phrase }: { phrase: string }) => ({
      what: `“${phrase}” points back, and nothing of the kind was told in the two sentences before.`,
      help: 'Name the act, with who and when.',
    }),
  },
  *check({ article, finding }) {
    const voice = readVoice(article)
    for (const sentence of article.sentences) {
      const [first, second] = article.tokens(sentence)
      if (first?.lower !== 'this' || !second || !actNouns.has(second.lower)) continue
      const place = { start: first.start, end: second.end }
      if (!voice.isOwn(place) || tellsAct(article, sentence, 1) || tellsAct(article, sentence, 2))
        continue
      yield finding(place, 'unclear', { phrase: `${first.text} ${second.text}` })
    }
  },
})

/** Does the sentence so many places before tell something that happened? */
function tellsAct(article: Article, sentence: Sentence, back: number): boolean {
  const before = article.sentences[sentence.index - back]
  if (!before || article.blocks[before.block]?.kind === 'heading') return false
  const { tense } = readMainClause(article.tokens(before))
  return tense === 'past' || tense === 'perfect'
}
