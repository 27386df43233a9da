import * as v from 'valibot'
import type { Article, Attribution, Sentence } from '../../src/article/article.ts'
import { inQuotes } from '../../src/article/in-quotes.ts'
import { citationsIn, namesIn, spokenAttributions, wordsOf } from '../../src/article/words-of.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { type Span, spanUnion } from '../../src/text/span.ts'
import { isUnsaid } from './is-unsaid.ts'

const noun = String.raw`(?:stud(?:y|ies)|surveys?|polls?|reports?|research|trials?|meta-analys[ei]s)`
const indefinite = new RegExp(
  String.raw`^(?:(?:an?|one|another|some|several|many|most|recent|new|numerous|multiple|previous|earlier|scientific|medical|the latest|latest)\s+){0,4}(?:[\p{Ll}-]+\s+)?${noun}$`,
  'iu',
)
/** A cheap first look. */
const hint = /stud(?:y|ies)|surveys?|polls?|report|research|trial|analys[ei]s/i
const known =
  /^(?:the(?! latest)|this|that|these|those|his|her|its|their|our)\b|\b(?:eyewitness|witness|police|court|weather|field)\s/i
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
    reports: ({ phrase }: { phrase: string }) => ({
      what: `“${phrase}” does not say whose reports.`,
      help: 'Name who reports it, or link to the report.',
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
        known.test(words) ||
        inQuotes(article, source)
      )
        continue
      if (isFindable(article, item, sentence) || isUnsaid(article, item)) continue
      const span = withCue(source, item.cue[0])
      yield finding(span, /\breports$/i.test(words) ? 'reports' : 'unnamed', {
        phrase: wordsOf(article, span),
      })
    }
  },
})

/** A link or note within two sentences; a name or a year there where it can be the study's. */
function isFindable(article: Article, item: Attribution, own: Sentence): boolean {
  const near = article.sentences.slice(Math.max(0, own.index - reach), own.index + reach + 1)
  return near.some((sentence) => {
    if (article.blocks[sentence.block]?.kind === 'heading') return false
    if (citationsIn(article, sentence).length > 0) return true
    const text = article.prose.slice(sentence.start, sentence.end)
    if (sentence !== own && !aboutStudies.test(text)) return false
    const names = namesIn(article, sentence).filter(({ type }) => type === 'ORG' || type === 'PER')
    if (sentence !== own) return names.length > 0
    return isDated(article, item, own) || names.some((name) => mayAuthor(article, item, name))
  })
}

/** A year outside of what the study says: “in 2019 a study found”. */
const isDated = ({ prose }: Article, { content }: Attribution, { start, end }: Span): boolean =>
  [...prose.slice(start, end).matchAll(/\b(?:19|20)\d\d\b/g)].some(
    ({ index }) => !content.some((part) => part.start <= start + index && start + index < part.end),
  )

const aboutStudies =
  /\b(?:stud(?:y|ies)|survey(?:ed|s)?|polls?|polled|reports?|research(?:ers?)?|trials?|analys[ei]s|journal|findings|authors?|paper|published|led|conducted|wrote|scientists?|university|institute)\b/i
const authored =
  /\b(?:by|from|at|in|for|of|journal|published|led|the)\s+(?:the\s+)?(?:\p{L}+\s+){0,2}$/iu

/** Not a name the study speaks about: it stands outside the content, or behind words that tell where a study comes from. */
function mayAuthor(article: Article, { content }: Attribution, name: Span): boolean {
  if (!content.some(({ start, end }) => name.start >= start && name.end <= end)) return true
  return authored.test(article.prose.slice(Math.max(0, name.start - 40), name.start))
}

const withCue = (source: Span, cue: Span | undefined): Span =>
  cue && Math.abs(cue.start - source.end) < 30 ? spanUnion(source, cue) : source
