import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import { findDateline, hasDateAtEdges } from '../../src/article/dates/dateline.ts'
import { wordPlaces } from '../../src/article/word-places.ts'
import { isInQuote } from '../../src/article/in-quote.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Span } from '../../src/text/span.ts'
import { beforeAgo, deicticExpressions } from './data/deictic-time.ts'

const mostPlaces = 8
const mostPhrases = 3

/** Flags an article without a date whose words need one. */
export default defineRule({
  id: 'dates/undated-article',
  meta: {
    summary: 'Asks for a date on an article whose words depend on the day of writing.',
    why: '“Recently”, “last week” and “the former president” mean something else every year. Without a date nobody can check them.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    houses: { news: 'error', docs: 'off', readme: 'off', wikipedia: 'off' },
    examples: {
      wrong: [{ text: '{{}}The council recently sold the old mill to the former mayor.' }],
      right: [
        { text: 'The council sold the old mill last week.', date: '2026-03-04' },
        { text: 'VELDEN, 4 March 2026 — The council sold the old mill last week.' },
        { text: 'The mill has four floors and a wheel of oak.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    undated: ({ phrases }: { phrases: readonly string[] }) => ({
      what: `The article has no date, but ${phrases.map((phrase) => `“${phrase}”`).join(', ')} ${phrases.length === 1 ? 'depends' : 'depend'} on it.`,
      help: 'Give the day of publication: in the front matter, in a dateline or under the title.',
    }),
  },
  *check({ article, finding }) {
    if (article.date) return
    if (findDateline(article) || hasDateAtEdges(article)) return
    const places = deicticPlaces(article)
    if (places.length === 0 || areFormer(article.prose, places)) return
    const phrases = [
      ...new Set(places.map(({ start, end }) => squeeze(article.text.slice(start, end)))),
    ]
    yield finding(
      { start: 0, end: 0 },
      'undated',
      { phrases: phrases.slice(0, mostPhrases) },
      {
        related: places
          .slice(0, mostPlaces)
          .map((place) => ({ ...place, message: 'needs the day of writing' })),
      },
    )
  },
})

/** The first places: no more than are told. */
function deicticPlaces(article: Article): Span[] {
  const places: Span[] = []
  const phrases = new Set<string>()
  let reached = 0
  for (const place of candidates(article)) {
    if (place.start < reached || isInQuote(article, place.start)) continue
    if (isOfItsOwnTime(article.prose, place)) continue
    reached = place.end
    places.push(place)
    phrases.add(squeeze(article.text.slice(place.start, place.end)))
    if (places.length >= mostPlaces && phrases.size >= mostPhrases) break
  }
  return places
}

/** “his last years”, “had recently fallen ill”, “more recent research”, “The Mill Tomorrow”: no day of writing is meant. */
function isOfItsOwnTime(prose: string, { start, end }: Span): boolean {
  const before = prose.slice(Math.max(0, start - 14), start)
  const words = prose.slice(start, end)
  if (/^\d{3}\s/.test(words) || /^\d{4,}/.test(words)) return true
  if (/^T(?:omorrow|onight)/.test(words)) return /\p{Lu}\p{Ll}+\s+$/u.test(before)
  if (/^last\b/i.test(words)) return /(?:\b(?:his|her|its|their)|[’']s)\s+$/i.test(before)
  if (/^the\s+next\b/i.test(words)) return !ahead.test(sentenceAround(prose, start))
  return /^recent/i.test(words) && isPastRecent(prose, start, before, words)
}

function isPastRecent(prose: string, start: number, before: string, words: string): boolean {
  if (/\b(?:more|had|a|then)\s+$/i.test(before) && !/^recent\s/i.test(words)) return true
  if (/\bmore\s+$/i.test(before)) return true
  return (
    /^recent\s+(?!years|weeks|months|days|decades)/i.test(words) &&
    !present.test(sentenceAround(prose, start))
  )
}

const ahead = /\b(?:will|is|are|expected|plans?|to\s+be|may|could|due|wants?)\b/i
const present = /\b(?:is|are|has|have|says?|shows?|[\p{L}]+[’']s\s+been)\b/iu

function sentenceAround(prose: string, at: number): string {
  const from = Math.max(prose.lastIndexOf('. ', at), at - 200, 0)
  const stop = prose.indexOf('. ', at)
  return prose.slice(from, stop < 0 || stop > at + 200 ? at + 200 : stop)
}

/** “former minister Holm” of a tale of the past: only a present verb beside it makes it depend on a day. */
const areFormer = (prose: string, places: readonly Span[]): boolean =>
  places.every(
    ({ start, end }) =>
      /^(?:the\s+)?former\b/i.test(prose.slice(start, end)) &&
      !(
        /^the\s/i.test(prose.slice(start, end)) &&
        /^(?:\s+\p{Lu}[\p{L}’'-]+){0,3}\s+(?:is|are|has|have)\b/u.test(prose.slice(end, end + 50))
      ),
  )

function candidates(article: Article): Span[] {
  const places = wordPlaces(article)
  const found = places.of('ago').flatMap((at) => agoPlace(article, at))
  for (const { cues, pattern, article: withArticle } of deicticExpressions())
    for (const cue of cues)
      for (const at of places.of(cue)) {
        pattern.lastIndex = at
        if (isJoined(article.prose, at) || !pattern.test(article.prose)) continue
        const start = withArticle ? at - articleLength(article.prose, at) : at
        found.push({ start, end: pattern.lastIndex })
      }
  return found.sort((a, b) => a.start - b.start)
}

const isJoined = (prose: string, at: number): boolean => /[\p{L}-]/u.test(prose[at - 1] ?? ' ')

const articleLength = (prose: string, at: number): number =>
  /(?<![\p{L}-])the\s{1,8}$/iu.exec(prose.slice(Math.max(0, at - 13), at))?.[0].length ?? 0

function agoPlace({ prose }: Article, at: number): Span[] {
  const before = beforeAgo.exec(prose.slice(Math.max(0, at - 60), at))
  return before ? [{ start: at - before[0].length, end: at + 'ago'.length }] : []
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ')
