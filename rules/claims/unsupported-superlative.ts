import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { findInOwnVoice } from '../find-in-own-voice.ts'

const most = String.raw`(?:first|only|largest|biggest|highest|lowest|oldest|youngest|longest|shortest|tallest|deepest|fastest|richest|poorest|busiest|best|worst|greatest|most\s+[a-z]+|leading|world’s\s+[a-z]+est)`
const pattern = new RegExp(
  String.raw`\bthe\s+(?:(?:world|country|nation|city|region)['’]s\s+)?${most}\s+[a-z]+(?:-[a-z]+)?`,
  'gi',
)
const quick = /\bthe\s+(?:\w+['’]s\s+)?(?:first|only|\w+est|most|worst|leading)\b/i
const ordinary =
  /\bthe\s+(?:first|only)\s+(?:time|day|week|month|year|round|half|quarter|place|of|to|and|two|three|goal|set|game|match|thing|step|part|line|lady|floor|person|difference|question|problem|reason|case|essential|way\s+to)\b|\b(?:most|best|worst)\s+(?:of|likely|part)\b|\bat (?:least|the latest)\b/i

/** “the First Harbour Bank”, “the Best Song award”: a name. */
const named = /\bthe\s+(?:F(?:irst|IRST)|Best|Only|Highest|Largest)\b/
/** “The first boat … the second”, “the youngest of five children”: told in order. */
const counted = /\bsecond\b|^\s+(?:of\s+)?(?:\w+\s+)?(?:children|siblings|brothers|sisters)\b/i

/** Lists superlatives that nothing backs. */
export default defineRule({
  id: 'claims/unsupported-superlative',
  meta: {
    summary: 'Back each first, only and largest.',
    why: 'A superlative is a claim about everything else of its kind; few are checked.',
    severity: 'info',
    tier: 'pedantic',
    kind: 'list',
    houses: { readme: 'warning', marketing: 'warning', wikipedia: 'warning' },
    examples: {
      wrong: [{ text: 'It is {{the largest harbour}} of the coast.' }],
      right: [{ text: 'It is one of three harbours of the coast.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    most: ({ phrase }: { phrase: string }) => ({
      what: `“${phrase}” claims more than all others of its kind, with no source near.`,
      help: 'Say who counted, or say how large it is.',
    }),
  },
  *check({ article, finding }) {
    for (const place of findInOwnVoice(article, pattern, { quick, unbacked: true })) {
      const words = article.prose.slice(place.sentence.start, place.sentence.end)
      if (
        ordinary.test(place.words) ||
        /\b(?:one|some) of\s*$/i.test(words.slice(0, place.start - place.sentence.start))
      )
        continue
      if (named.test(place.words) || counted.test(words.slice(place.end - place.sentence.start)))
        continue
      yield finding(place, 'most', { phrase: place.words })
    }
  },
})
