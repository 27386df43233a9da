import * as v from 'valibot'
import type { Article, Sentence } from '../../src/article/article.ts'
import { inQuotes } from '../../src/article/in-quotes.ts'
import { citationsIn, namesIn, spokenAttributions, wordsOf } from '../../src/article/words-of.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { type Span, spanUnion } from '../../src/text/span.ts'

const noun = String.raw`(?:stud(?:y|ies)|surveys?|polls?|reports?|research|trials?|meta-analys[ei]s)`
const indefinite = new RegExp(
  String.raw`^(?:(?:an?|one|another|some|several|many|most|recent|new|numerous|multiple|previous|earlier|scientific|medical|the latest|latest)\s+){0,4}(?:[\p{Ll}-]+\s+)?${noun}$`,
  'iu',
)
/** A cheap first look. */
const hint = /stud(?:y|ies)|surveys?|polls?|report|research|trial|analys[ei]s/i
const definite = /^(?:the(?! latest)|this|that|these|those|his|her|its|their|our)\b/i
const reach = 2

/** Flags a study nobody can find: “A new study shows …” and no author, journal, body or link. */
export default defineRule({
  id: 'attribution/unnamed-study',
  meta: {
    summary: 'Say which study.',
    why: 'A reader can look up a study by its author, journal, body or link. “A study” by itself cannot be checked, nor told from a press release.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'list',
    yieldsTo: ['attribution/poll-without-method'],
    examples: {
      wrong: [{ text: '{{A new study shows}} that tea helps.' }],
      right: [{ text: 'A study by the Karolinska Institute shows that tea helps.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    unnamed: ({ phrase }: { phrase: string }) => ({
      what: `“${phrase}” does not say which study.`,
      help: 'Name the author, the journal or the body and the year, or link to it.',
    }),
  },
  *check({ article, finding }) {
    for (const item of spokenAttributions(article)) {
      const [source] = item.source
      const sentence = article.sentences[item.sentence]
      if (!source || !sentence || article.blocks[sentence.block]?.kind === 'heading') continue
      const words = wordsOf(article, source)
      if (
        !hint.test(words) ||
        !indefinite.test(words) ||
        definite.test(words) ||
        inQuotes(article, source)
      )
        continue
      if (isFindable(article, sentence)) continue
      const span = withCue(source, item.cue[0])
      yield finding(span, 'unnamed', { phrase: wordsOf(article, span) })
    }
  },
})

/** A name, a year, a link or a note within two sentences, the heading aside. */
function isFindable(article: Article, { index }: Sentence): boolean {
  return article.sentences.slice(Math.max(0, index - reach), index + reach + 1).some((sentence) => {
    if (article.blocks[sentence.block]?.kind === 'heading') return false
    if (citationsIn(article, sentence).length > 0) return true
    if (/\b(?:19|20)\d\d\b/.test(article.prose.slice(sentence.start, sentence.end))) return true
    return namesIn(article, sentence).some(({ type }) => type === 'ORG' || type === 'PER')
  })
}

const withCue = (source: Span, cue: Span | undefined): Span =>
  cue && Math.abs(cue.start - source.end) < 30 ? spanUnion(source, cue) : source
