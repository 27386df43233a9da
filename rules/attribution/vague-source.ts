import * as v from 'valibot'
import type { Article, Attribution } from '../../src/article/article.ts'
import { unnamedCrowd, type UnnamedSource } from '../../src/article/attribution/source-words.ts'
import { inQuotes } from '../../src/article/in-quotes.ts'
import {
  citationsIn,
  namesIn,
  sentenceOf,
  spokenAttributions,
  wordsOf,
} from '../../src/article/words-of.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { type Span, spanUnion } from '../../src/text/span.ts'
import { isSupposed } from './is-unsaid.ts'

/** Flags claims pinned on a crowd nobody can ask: “experts say”. */
export default defineRule({
  id: 'attribution/vague-source',
  meta: {
    summary: 'Require claims to name who makes them.',
    why: 'A crowd cannot be asked and cannot be wrong. One name, body or study gives the reader somebody to hold to the claim.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'list',
    strict: { officials: true },
    yieldsTo: ['attribution/unexplained-anonymity', 'attribution/multiplied-source'],
    examples: {
      wrong: [
        { text: '{{Experts say}} the bridge is unsafe.' },
        { text: '{{Officials say}} the bridge is unsafe.', options: { officials: true } },
      ],
      right: [
        { text: 'Ana Ruiz, who designed the bridge, says it is unsafe.' },
        { text: 'Critics of the plan, among them the mayor, say it is too dear.' },
      ],
    },
  },
  options: v.strictObject({
    officials: v.pipe(
      v.optional(v.boolean(), false),
      v.description('Flag bare “officials say” as well.'),
    ),
    allow: v.pipe(
      v.optional(v.array(v.string()), []),
      v.description('Sources to accept, in any letter case.'),
    ),
  }),
  messages: {
    vague: ({ phrase }: { phrase: string }) => ({
      what: `“${phrase}” does not say who.`,
      help: 'Name a person, body or study, or cut the claim.',
    }),
  },
  *check({ article, options, finding }) {
    const allowed = new Set(options.allow.map((phrase) => phrase.toLowerCase()))
    const seen = new Set<number>()
    for (const item of spokenAttributions(article)) {
      const [source] = item.source
      if (
        !source ||
        seen.has(source.start) ||
        inQuotes(article, source) ||
        isHeading(article, item)
      )
        continue
      const words = wordsOf(article, source)
      const crowd = unnamedCrowd(words)
      if (!crowd || isAdverb(article, source, words)) continue
      if (states.has(item.lemma) || allowed.has(words.toLowerCase())) continue
      if (crowd.role === 'official' && !(options.officials && crowd.bare)) continue
      if (isSupposed(article, item) || isKnown(article, item, source, words, crowd)) continue
      seen.add(source.start)
      const span = phraseOf(item, source)
      yield finding(span, 'vague', { phrase: wordsOf(article, span) })
    }
  },
})

/** What people know, see or have forgotten is the writer's own claim about them, not theirs. */
const states = new Set(
  'know realise realize forget see notice learn discover remember understand recognise recognize unsure'.split(
    ' ',
  ),
)

/** “most clearly revealed” */
const isAdverb = ({ prose }: Article, { end }: Span, words: string): boolean =>
  /^most$/i.test(words) && /^\s+\p{L}+ly\b/u.test(prose.slice(end, end + 30))

const isHeading = (article: Article, item: Attribution): boolean =>
  article.blocks[article.sentences[item.sentence]?.block ?? -1]?.kind === 'heading'

const definite = /^(?:the|these|those|both|all|his|her|their|its|our|my)\b|['’]s?\s/i
const counted = /^(?:\d|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens)\b|\b\d/i
const namedAfter = /\b(?:among them|including|such as|like|led by|notably)\b/i

/** “Ruiz's lawyers”, “the bank's analysts” */
const isOwned = (article: Article, { start }: Span): boolean =>
  /['’]s?\s+$/.test(article.prose.slice(Math.max(0, start - 4), start))

/** Somebody or something in reach says who they are. */
function isKnown(
  article: Article,
  item: Attribution,
  source: Span,
  words: string,
  { role }: UnnamedSource,
): boolean {
  if (!isBeside(article, item, source) || /^other\b/i.test(words)) return true
  if (
    isOwned(article, source) ||
    definite.test(words) ||
    counted.test(words) ||
    namesIn(article, source).some((name) => wordsOf(article, name) !== words)
  )
    return true
  if (/\s\p{Lu}\p{Ll}/u.test(words)) return true
  const sentence = sentenceOf(article, item)
  if (citationsIn(article, sentence).length > 0 || isRelayed(article, item)) return true
  if (namedAfter.test(article.prose.slice(source.end, sentence.end))) return true
  if (isStudySentence(article, sentence)) return true
  return role === 'many'
    ? hasNamedNeighbour(article, item)
    : wasIntroduced(article, item.sentence, role)
}

/** “Reuters, citing anonymous sources, reported”: the outlet answers for them. */
const isRelayed = (article: Article, { lemma, sentence }: Attribution): boolean =>
  /^(?:cit|quot)ing$/.test(lemma) && namedSpeakers(article).has(sentence)

/** “In a paper in Nature, scientists report …” */
const isStudySentence = (article: Article, sentence: Span): boolean =>
  /\b(?:stud(?:y|ies)|journal|paper|findings|survey)\b/i.test(
    article.prose.slice(sentence.start, sentence.end),
  ) && namesIn(article, sentence).length > 0

/** “Some disagreed. Erwin Lund called it …”: the next speaker is one of them. */
const hasNamedNeighbour = (article: Article, { sentence }: Attribution): boolean =>
  [sentence - 1, sentence, sentence + 1].some((one) => namedSpeakers(article).has(one))

const keptSpeakers = new WeakMap<Article, ReadonlySet<number>>()

/** The sentences in which a named person or body speaks. */
function namedSpeakers(article: Article): ReadonlySet<number> {
  const known = keptSpeakers.get(article)
  if (known) return known
  const sentences = new Set(
    article.attributions
      .filter(({ sourceKind }) => sourceKind === 'person' || sourceKind === 'organisation')
      .map(({ sentence }) => sentence),
  )
  keptSpeakers.set(article, sentences)
  return sentences
}

/** Who is introduced once and stays: scholars with their body, executives with their firm. */
const lasting = new Set([
  'executive',
  'researcher',
  'scientist',
  'scholar',
  'academic',
  'historian',
  'economist',
])

/** The same people with a name or a body in one of the two sentences before; those of a study anywhere before. */
function wasIntroduced(article: Article, index: number, role: string): boolean {
  if (lasting.has(role)) return introductionOf(article, role) < index
  return article.sentences
    .slice(Math.max(0, index - 2), index)
    .some((sentence) => introduces(article, sentence, role))
}

const keptIntroductions = new WeakMap<Article, Map<string, number>>()

/** The index of the first sentence that introduces a role; Infinity when none does. */
function introductionOf(article: Article, role: string): number {
  const byRole = keptIntroductions.get(article) ?? new Map<string, number>()
  keptIntroductions.set(article, byRole)
  const known = byRole.get(role)
  if (known !== undefined) return known
  const first = article.sentences.findIndex((sentence) => introduces(article, sentence, role))
  byRole.set(role, first < 0 ? Infinity : first)
  return first < 0 ? Infinity : first
}

const introduces = (article: Article, sentence: Span, role: string): boolean =>
  article.prose.slice(sentence.start, sentence.end).toLowerCase().includes(role) &&
  namesIn(article, sentence).some(({ type }) => type !== 'LOC')

/** Does the crowd stand next to its cue, not a clause away? */
function isBeside(article: Article, { cue }: Attribution, source: Span): boolean {
  const [first] = cue
  if (!first) return false
  if (first.start < source.start) return true
  const between = article.prose.slice(source.end, first.start)
  return between.split(/\s+/).length <= 5 && !/ing\b|\bto\b/.test(between)
}

/** The source with its cue when they stand side by side: “experts say”. */
function phraseOf({ cue }: Attribution, source: Span): Span {
  const [first] = cue
  if (!first) return source
  const gap = first.start < source.start ? source.start - first.end : first.start - source.end
  return gap < 24 ? spanUnion(source, first) : source
}
