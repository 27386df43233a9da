import * as v from 'valibot'
import { readVoice } from '../../src/article/claims/voice.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { findPhrases, indexPhrases, type PhraseIndex } from '../../src/text/phrases.ts'
import { loadedTerms, type LoadedTerm } from './data/loaded-terms.ts'
import { spanContains } from '../../src/text/span.ts'

/** Flags contested terms in the writer's own voice. */
export default defineRule({
  id: 'wording/loaded-term',
  meta: {
    summary: 'Leave contested terms to those who use them.',
    why: 'A term that one side coined decides the question it names.',
    severity: 'info',
    tier: 'strict',
    kind: 'list',
    houses: { news: 'warning', wikipedia: 'warning' },
    yieldsTo: ['facts/*'],
    examples: {
      wrong: [{ text: 'The strait lies in the empire’s {{zone of influence}}.' }],
      right: [{ text: 'The strait lies in what the admiral called “our zone of influence”.' }],
    },
  },
  options: v.strictObject({
    terms: v.pipe(
      v.optional(v.record(v.string(), v.string()), {}),
      v.description('More terms, each with the neutral one.'),
    ),
    allow: v.pipe(
      v.optional(v.array(v.string()), []),
      v.description('Terms to accept, in any letter case.'),
    ),
  }),
  messages: {
    loaded: ({ term, neutral, why }: { term: string; neutral: string; why: string }) => ({
      what: `“${term}” takes a side: ${why}.`,
      help: `Write ${neutral}, or quote whoever uses the term.`,
    }),
  },
  *check({ article, options, finding }) {
    const voice = readVoice(article)
    const terms = termsOf(options.terms)
    const allowed = new Set(options.allow.map((term) => term.toLowerCase()))
    for (const sentence of article.sentences) {
      for (const match of findPhrases(article.tokens(sentence), terms)) {
        const term = article.text.slice(match.start, match.end).replace(/\s+/g, ' ')
        if (allowed.has(term.toLowerCase()) || !voice.isOwn(match)) continue
        if (article.quotes.some((quote) => spanContains(quote, match))) continue
        yield finding(match, 'loaded', { term, ...match.value })
      }
    }
  },
})

let bundled: PhraseIndex<LoadedTerm> | undefined

function termsOf(more: Readonly<Record<string, string>>): PhraseIndex<LoadedTerm> {
  if (Object.keys(more).length === 0) return (bundled ??= indexPhrases(Object.entries(loadedTerms)))
  const own = Object.entries(more).map(([term, neutral]): [string, LoadedTerm] => [
    term.toLowerCase(),
    { neutral, why: 'this house has a neutral one' },
  ])
  return indexPhrases([...own, ...Object.entries(loadedTerms)])
}
