import * as v from 'valibot'
import type { Article, Attribution, Quote } from '../../src/article/article.ts'
import type { Claim } from '../../src/article/claims/claim.ts'
import { isReferenceText } from '../../src/article/claims/reference-text.ts'
import { isNamed, isReport } from '../../src/article/claims/support.ts'
import type { RelatedPlace } from '../../src/evidence/evidence.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Span } from '../../src/text/span.ts'
import { addressesReader } from './addresses-reader.ts'

/** Flags an article in which a reader can check nothing. */
export default defineRule({
  id: 'citations/sourceless-article',
  meta: {
    summary: 'Let a reader check at least something.',
    why: 'Without a link, a note, a quotation or a person who speaks, every claim of an article rests on the writer alone.',
    severity: 'error',
    tier: 'recommended',
    kind: 'document',
    houses: { docs: 'off', readme: 'off', marketing: 'off' },
    examples: {
      wrong: [
        {
          text: '{{}}Norland has doubled its patrols in the strait. The navy has bought two ships. The port has lost a third of its trade. Its mayor has resigned. Exports have fallen since the spring.',
          options: { minimumWords: 20 },
        },
      ],
      right: [
        {
          text: 'Norland has doubled its patrols in the strait, [its coast guard wrote](https://norland.example/patrols). The navy has bought two ships. The port has lost a third of its trade. Its mayor has resigned. Exports have fallen since the spring.',
          options: { minimumWords: 20 },
        },
      ],
    },
  },
  options: v.strictObject({
    minimumWords: v.pipe(
      v.optional(v.pipe(v.number(), v.minValue(1)), 300),
      v.description('Shorter articles are left alone.'),
    ),
    minimumClaims: v.pipe(
      v.optional(v.pipe(v.number(), v.minValue(1)), 5),
      v.description('Articles with fewer sentences worth checking are left alone.'),
    ),
  }),
  messages: {
    sourceless: ({ words, claims, source }: { words: number; claims: number; source: string }) => ({
      what: `Nothing here can be checked: ${words} words, ${claims} claims, and no link, note or quotation${source}.`,
      help: 'Link the records, name the people who speak, or quote them.',
    }),
  },
  *check({ article, options, finding }) {
    if (article.wordCount < options.minimumWords || hasPointers(article)) return
    const named = namedSources(article)
    if (named === undefined || named.length > 1) return
    if (addressesReader(article) || isReferenceText(article)) return
    const claims = article.claims.filter(({ status }) => status !== 'not-a-claim')
    if (claims.length < options.minimumClaims) return
    const source = named[0] ? `; the only source named is ${named[0]}` : ''
    const data = { words: article.wordCount, claims: claims.length, source }
    yield finding({ start: 0, end: 0 }, 'sourceless', data, { related: strongest(article, claims) })
  },
})

function hasPointers(article: Article): boolean {
  if (article.citations.length > 0 || article.metadata.sources.length > 0) return true
  if (article.quotes.some((quote) => isSaid(article.text, quote))) return true
  return /https?:\/\//.test(article.text)
}

/** Words of somebody, not a title and not one word held at arm's length. */
function isSaid(text: string, { kind, content }: Quote): boolean {
  if (kind !== 'scare') return kind !== 'title'
  return text.slice(content.start, content.end).trim().split(/\s+/).length > 2
}

/** The sources named; undefined where a person speaks. */
function namedSources(article: Article): string[] | undefined {
  const named = new Set<string>()
  for (const one of article.attributions) {
    if (!isReport(article, one) || !isNamed(article, one)) continue
    if (one.sourceKind === 'pronoun') continue
    const [first] = one.source
    if (!first) continue
    const name = article.text.slice(first.start, first.end)
    if (ownPart.test(name)) continue
    if (isSpeaker(article, one, first)) return undefined
    named.add(name)
  }
  return [...named]
}

/** “The table shows”: a part of the article is no source of it. */
const ownPart =
  /^(?:the|this|these|our)\s+(?:(?:following|above|below|accompanying)\s+)?(?:charts?|diagram|figures?|graphs?|graphic|illustration|map|points?|section|tables?)\b/i

/** A person by full name; what is “reported by” somebody is as often an outlet. */
function isSpeaker(
  article: Article,
  { sourceKind, lemma }: Attribution,
  { start, end }: Span,
): boolean {
  if (sourceKind !== 'person' || lemma.endsWith('reported by')) return false
  return /\S\s+\S/.test(article.text.slice(start, end)) && isPerson(article, start, end)
}

function isPerson(article: Article, start: number, end: number): boolean {
  return article.names.some((name) => name.type === 'PER' && name.start < end && name.end > start)
}

function strongest(article: Article, claims: readonly Claim[]): RelatedPlace[] {
  return [...claims]
    .sort((a, b) => b.checkWorthiness - a.checkWorthiness || a.sentence - b.sentence)
    .slice(0, 5)
    .map(({ sentence }) => article.sentences[sentence])
    .filter((sentence) => sentence !== undefined)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end, message: 'a claim to check' }))
}
