import * as v from 'valibot'
import type { Article, Attribution, Name } from '../../src/article/article.ts'
import { inQuotes } from '../../src/article/in-quotes.ts'
import { namesIn, spokenAttributions, wordsOf } from '../../src/article/words-of.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { accusation, misdeed, reply } from './data/accusing.ts'

/** Flags an accusation with no answer from the accused. */
export default defineRule({
  id: 'attribution/missing-reply',
  meta: {
    summary: 'Let the accused answer.',
    why: 'A reader who is told of an accusation is owed what the accused says to it, or that they were asked.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    houses: { news: 'warning' },
    examples: {
      wrong: [{ text: 'The union {{accused Ida Holm}} of embezzling wages.' }],
      right: [
        { text: 'The union accused Baltic Ferries of embezzling wages. Baltic Ferries denied it.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    unanswered: ({ accused }: { accused: string }) => ({
      what: `“${accused}” is accused and does not answer.`,
      help: 'Add the answer, or say that it was asked for, and when.',
    }),
  },
  *check({ article, finding }) {
    const told = new Set<string>()
    for (const sentence of article.sentences) {
      const text = article.prose.slice(sentence.start, sentence.end)
      const match = accusation.exec(text)
      if (!match || !misdeed.test(text) || article.blocks[sentence.block]?.kind === 'heading')
        continue
      const start = sentence.start + match.index
      const accused = accusedNear(article, start, start + match[0].length, sentence.end)
      if (
        !accused ||
        told.has(accused.canonical) ||
        inQuotes(article, accused) ||
        hasAnswer(article, accused)
      )
        continue
      told.add(accused.canonical)
      yield finding({ start: Math.min(start, accused.start), end: accused.end }, 'unanswered', {
        accused: wordsOf(article, accused),
      })
    }
  },
})

/** The name right behind “accused”: a person or a body. */
const accusedNear = (
  article: Article,
  start: number,
  end: number,
  limit: number,
): Name | undefined =>
  namesIn(article, { start, end: limit }).find(
    (name) =>
      (name.type === 'PER' || name.type === 'ORG') &&
      name.start - end < 30 &&
      !/\bof\b|[;:]/.test(article.prose.slice(end, name.start)),
  )

/** Anything the accused says, or any sentence with the name and a word of denial. */
function hasAnswer(article: Article, accused: Name): boolean {
  if (spokenAttributions(article).some((item) => isBy(article, item, accused))) return true
  const short = accused.canonical.split(' ').at(-1) ?? accused.canonical
  return article.sentences.some((sentence) => {
    const text = article.prose.slice(sentence.start, sentence.end)
    return (
      reply.test(text) &&
      (text.includes(short) || /\b(?:he|she|they|it|company|spokes\p{L}+)\b/iu.test(text))
    )
  })
}

function isBy(article: Article, { source, resolved, cue }: Attribution, accused: Name): boolean {
  const [first] = source
  if (!first || cue.length === 0) return false
  if (resolved === accused.canonical) return true
  return namesIn(article, first).some(({ canonical }) => canonical === accused.canonical)
}
