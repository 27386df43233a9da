import * as v from 'valibot'
import type { Article, Block, Sentence } from '../../src/article/article.ts'
import { findDateline, hasDateAtEdges } from '../../src/article/dates/dateline.ts'
import { isInQuote } from '../../src/article/in-quote.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Span } from '../../src/text/span.ts'
import { actNouns, pastActs, presentReports } from './data/act-verbs.ts'
import { someOverlaps, spanAt } from '../../src/text/span.ts'

const recentAct = new RegExp(String.raw`\brecent\s+(?:[\p{L}-]+\s+){0,2}(?:${actNouns})\b`, 'giu')
const ongoing =
  /\bAs\s{1,60}[^,.;]{3,60}?\s{1,60}continues?\s{1,60}to\s{1,60}[\p{L}-]{1,60}(?:\s{1,60}(?:its|their|his|her|the)\s{1,60}[\p{L}-]{1,60})?/giu
const anyTime =
  /\b(?:yesterday|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last|this|next|past)\s+(?:night|week|weekend|month|year|summer|winter|spring|autumn)|ago|earlier|later|daily|weekly|annual(?:ly)?|since|when)\b/i

/** Flags a lead act, and in strict each act, of which the text does not say when it happened. */
export default defineRule({
  id: 'dates/undated-event',
  meta: {
    summary: 'Asks when the act of the lead happened.',
    why: 'News without a when cannot be placed, followed up or checked.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    houses: { docs: 'off', readme: 'off', science: 'off', wikipedia: 'off' },
    strict: { each: true },
    examples: {
      wrong: [{ text: 'The ministry {{has renewed}} its promise to rebuild the bridge.' }],
      right: [
        { text: 'The ministry renewed its promise on Tuesday.' },
        { text: 'The ministry has renewed its promise.', date: '2026-03-04' },
        { text: 'The bridge has two spans and a wooden deck.' },
      ],
    },
  },
  options: v.strictObject({
    each: v.pipe(
      v.optional(v.boolean(), false),
      v.description('Ask of every undated act, not of the lead alone.'),
    ),
  }),
  messages: {
    act: ({ phrase }: { phrase: string }) => ({
      what: `“${phrase}”, but the text does not say when.`,
      help: 'Give the day, or the period, of the act.',
    }),
  },
  *check({ article, options, finding }) {
    if (article.date || findDateline(article) || hasDateAtEdges(article)) return
    const lead = article.blocks.find(({ kind, quoted }) => kind === 'paragraph' && !quoted)
    if (!lead) return
    const places = options.each ? everyAct(article) : leadAct(article, lead)
    for (const place of places) {
      yield finding(place, 'act', { phrase: article.text.slice(place.start, place.end) })
    }
  },
})

/** Somebody's act told as done: no plan, no case, no word of the writer's own doings. */
function isNews({ prose, sentences }: Article, act: Span): boolean {
  const sentence = spanAt(sentences, act.start)
  if (!sentence) return false
  const before = prose.slice(sentence.start, act.start)
  if (personal.test(prose.slice(sentence.start, sentence.end)) || supposed.test(before))
    return false
  return (
    /\b(?:the|its|their|his|her|who)\s/i.test(before) ||
    /\p{Lu}/u.test(before.trim().slice(1)) ||
    /^\s*\p{Lu}[\p{L}’'-]+\s*$/u.test(before)
  )
}

const personal = /\b(?:I|we|We|my|My|our|Our|you|You|your)\b/
const supposed =
  /\b(?:would|should|could|may|might|must|if|whether|in\s+the\s+case|for\s+example|is|are|be|typically|often|usually|some|any)\b[^,]*$|\b(?:for\s+example|in\s+the\s+case)\b/i

function leadAct(article: Article, lead: Block): Span[] {
  if (hasTime(article, lead)) return []
  const acts = article
    .sentencesOf(lead)
    .flatMap((sentence) => pastAct(article, sentence) ?? [])
    .filter((act) => isNews(article, act))
  return acts.slice(0, 1)
}

function everyAct(article: Article): Span[] {
  const places: Span[] = []
  for (const sentence of article.sentences) {
    if (hasTime(article, sentence) || article.blocks[sentence.block]?.kind === 'heading') continue
    const act = pastAct(article, sentence) ?? presentReport(article, sentence)
    if (act) places.push(act)
    const prose = article.prose.slice(sentence.start, sentence.end)
    for (const pattern of [recentAct, ongoing]) {
      for (const match of prose.matchAll(pattern)) {
        const start = sentence.start + match.index
        if (!isInQuote(article, start)) places.push({ start, end: start + match[0].length })
      }
    }
  }
  return places.sort((a, b) => a.start - b.start)
}

const hasTime = (article: Article, span: Span): boolean =>
  someOverlaps(article.dates, span) || anyTime.test(article.prose.slice(span.start, span.end))

/** The first act in the writer's voice: “has renewed”, “announced”; not “was announced”, “the announced plan”. */
function pastAct(article: Article, sentence: Sentence): Span | undefined {
  const tokens = article.tokens(sentence)
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token || !pastActs.has(token.lower) || isInQuote(article, token.start)) continue
    const before = tokens[at - 1]
    const adverb = before?.lower.endsWith('ly') ? tokens[at - 2] : before
    if (adverb?.lower === 'has' || adverb?.lower === 'have')
      return { start: adverb.start, end: token.end }
    const opensObject =
      /^(?:the|its|his|her|their|a|an|that|to|in|on|out|for|plans|it|him|no|new|more)$/.test(
        tokens[at + 1]?.lower ?? '',
      )
    if (opensObject && before?.kind === 'word' && !notSubject.has(before.lower))
      return { start: token.start, end: token.end }
  }
  return undefined
}

const notSubject: ReadonlySet<string> = new Set(
  'was were is are be been being the a an by not who which that had would could and or as newly its their his her of'.split(
    ' ',
  ),
)

function presentReport(article: Article, sentence: Sentence): Span | undefined {
  const tokens = article.tokens(sentence)
  const at = tokens.findIndex(
    (token, index) =>
      presentReports.has(token.lower) && /[^s]s$/.test(tokens[index - 1]?.lower ?? ''),
  )
  const token = tokens[at]
  return token && !isInQuote(article, token.start)
    ? { start: token.start, end: token.end }
    : undefined
}
