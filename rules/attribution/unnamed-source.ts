import * as v from 'valibot'
import type { Article, Attribution } from '../../src/article/article.ts'
import { unnamedPerson, type UnnamedSource } from '../../src/article/attribution/source-words.ts'
import { inQuotes } from '../../src/article/in-quotes.ts'
import {
  citationsIn,
  namesIn,
  sentenceOf,
  spokenAttributions,
  wordsOf,
} from '../../src/article/words-of.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Span } from '../../src/text/span.ts'
import { anonymityPhrase } from './data/anonymity.ts'
import { firstEndingAfter } from '../../src/text/span.ts'
import { isNamedNext } from './is-named-next.ts'
import { isSupposed } from './is-unsaid.ts'

/** Flags a single person who carries a claim and has no name: “a senior diplomat said”. */
export default defineRule({
  id: 'attribution/unnamed-source',
  meta: {
    summary: 'Name the person a claim rests on.',
    why: 'A reader cannot weigh the word of somebody who could be anybody. If a name has to be kept back, the reader is owed the reason and what the person is in a position to know.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'list',
    houses: { news: 'error' },
    yieldsTo: ['attribution/unexplained-anonymity'],
    examples: {
      wrong: [
        { text: 'The ferry line will close in May, {{a senior official}} said.' },
        { text: 'The warning, voiced by {{a port insider}}, came too late.' },
      ],
      right: [
        { text: 'The ferry line will close in May, said Ida Holm, who runs the harbour office.' },
        { text: 'An official record lists forty ferries.' },
      ],
    },
  },
  options: v.strictObject({
    bare: v.pipe(
      v.optional(v.picklist(['describe', 'forbid']), 'describe'),
      v.description(
        'What to ask of a bare “a source”: a description like the others (describe), or that it goes (forbid).',
      ),
    ),
    describe: v.pipe(
      v.optional(v.picklist(['role', 'role-and-body', 'role-body-and-knowledge', 'name']), 'name'),
      v.description(
        'The least a source must say to pass: name (default), its role, role and body, or how it knows as well.',
      ),
    ),
    allow: v.pipe(
      v.optional(v.array(v.string()), []),
      v.description('Sources to accept, in any letter case.'),
    ),
  }),
  messages: {
    unnamed: ({ source }: { source: string }) => ({
      what: `“${source}” has no name.`,
      help: 'Name the person and the post, or say why the name is kept back and how the person knows.',
    }),
    bare: ({ source }: { source: string }) => ({
      what: `“${source}” says nothing about who speaks.`,
      help: 'Name the person, or leave out what only a bare source says.',
    }),
  },
  *check({ article, options, finding }) {
    const allowed = new Set(options.allow.map((phrase) => phrase.toLowerCase()))
    const seen = new Set<number>()
    for (const item of spokenAttributions(article)) {
      const source = item.source[0]
      if (!source || seen.has(source.start) || isHeading(article, item)) continue
      const words = wordsOf(article, source)
      const unnamed = unnamedPerson(words)
      if (!unnamed || allowed.has(words.toLowerCase()) || inQuotes(article, source)) continue
      if (isSupposed(article, item) || isTalk(article, item) || isPage(article, item, unnamed))
        continue
      if (
        isNamed(article, source, unnamed) ||
        isNamedNext(article, source, unnamed.role) ||
        isExplained(article, item) ||
        says(words, unnamed, options.describe)
      )
        continue
      seen.add(source.start)
      yield finding(source, unnamed.bare && options.bare === 'forbid' ? 'bare' : 'unnamed', {
        source: words,
      })
    }
  },
})

const isHeading = (article: Article, item: Attribution): boolean =>
  article.blocks[article.sentences[item.sentence]?.block ?? -1]?.kind === 'heading'

/** “told him”, “demanding to know”: people among themselves, nobody on the record. */
function isTalk({ prose }: Article, { cue, lemma }: Attribution): boolean {
  const [verb] = cue
  if (!verb || lemma.includes(' by')) return false
  return talk.test(prose.slice(verb.end, verb.end + 20))
}

const talk = /^\s+(?:(?:to\s+)?(?:her|him|me|them|us)|to\s+know)\b/i

/** “According to one source [1]”: a page that is cited, not a person. */
const isPage = (article: Article, item: Attribution, { bare }: UnnamedSource): boolean =>
  bare && citationsIn(article, sentenceOf(article, item)).length > 0

const apposition = /\p{L}[,(–—]\s*$/u

/** A name in the source, beside it, or of the same role in the next sentence. */
function isNamed(article: Article, source: Span, { role }: UnnamedSource): boolean {
  const beside = { start: source.start, end: source.end + 60 }
  const people = namesIn(article, beside).filter(({ type }) => type === 'PER')
  if (
    people.some(
      (name) =>
        /^[\s,(–—]{0,60}(?:named|called|identified as|who is)?[\s,]{0,60}$/.test(
          article.prose.slice(source.end, name.start),
        ) || name.end <= source.end,
    )
  )
    return true
  if (
    apposition.test(article.prose.slice(Math.max(0, source.start - 6), source.start)) &&
    namesIn(article, { start: source.start - 60, end: source.start }).some(
      ({ end, type }) => type === 'PER' && source.start - end < 5,
    )
  )
    return true
  const index = firstEndingAfter(article.sentences, source.end - 1)
  const next = article.sentences[index + 1]
  if (!next) return false
  const text = article.prose.slice(next.start, next.end).toLowerCase()
  return text.includes(`the ${role}`) && namesIn(article, next).some(({ type }) => type === 'PER')
}

const isExplained = (article: Article, item: Attribution): boolean => {
  const { start, end } = sentenceOf(article, item)
  return anonymityPhrase.test(article.prose.slice(start, end))
}

const body = /\b(?:at|in|of|from|with|for)\s+(?:the\s+)?\p{L}|\p{Lu}\p{L}+\s+\p{Ll}+$/u
const knowledge =
  /\b(?:familiar with|briefed on|involved in|who (?:saw|attended|took part|was present|has seen)|with (?:direct )?knowledge)\b/i

/** Does the source say as much of itself as the house asks for? */
function says(words: string, { bare }: UnnamedSource, least: string): boolean {
  if (least === 'name' || bare) return false
  if (least === 'role') return true
  return least === 'role-and-body' ? body.test(words) : body.test(words) && knowledge.test(words)
}
