import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { findInOwnVoice } from '../find-in-own-voice.ts'

const aim = String.raw`(?:aiming|seeking|hoping|looking|attempting|intending|wanting|trying)\s+to|in\s+(?:a|an)\s+(?:[a-z]+\s+)?(?:bid|effort|attempt|push)\s+to|with\s+the\s+(?:aim|goal|intention)\s+of`
const hostile = String.raw`(?:weaken|undermine|counter|counteract|curb|blunt|limit|contain|isolate|pressure|punish|discredit|destabili[sz]e|dominate|influence|provoke|silence|intimidate|distract|divide|gain|secure|win|consolidate|strengthen|boost|expand|assert|project|protect|appease|reassure|attract|deter|avoid|hide|cover)`
const enemy = String.raw`(?:crush|destabili[sz]e|destroy|discredit|divide|dominate|humiliate|intimidate|isolate|provoke|punish|silence|sabotage|undermine|weaken)`
const pattern = new RegExp(
  String.raw`(?<=,\s+)(?:${aim})\s+(?:[a-z]+ly\s+)?${hostile}\w*\b[^.,;:!?]{0,80}|\b(?:is|are|was|were)\s+(?:[a-z]+ly\s+)?(?:aiming|attempting|hoping|looking|seeking|trying)\s+to\s+(?:[a-z]+ly\s+)?${enemy}\b[^.,;:!?]{0,80}`,
  'gi',
)
const quick =
  /\b(?:is|are|was|were)\s+(?:\w+\s+)?(?:aiming|attempting|hoping|looking|seeking|trying)\s+to\b|,\s+(?:aiming|seeking|hoping|looking|attempting|intending|wanting|trying|in an?|with the)\s/i
const stated =
  /\b(?:bill|law|act|programme|program|project|policy|fund|grant|charter|treaty|scheme|course|study|trial|initiative|campaign)\b/i

/** Flags motives that the writer reads in somebody’s mind. */
export default defineRule({
  id: 'claims/asserted-motive',
  meta: {
    summary: 'Give a motive the voice of the one who has it, or of the one who sees it.',
    why: 'What somebody wants is known only from what they or others say; told as a fact it is a guess.',
    severity: 'warning',
    tier: 'strict',
    kind: 'list',
    yieldsTo: ['attribution/*'],
    examples: {
      wrong: [{ text: 'The duke raised the tolls, {{aiming to weaken his rival}}.' }],
      right: [{ text: 'The duke raised the tolls to pay for the bridge, his treasurer wrote.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    motive: ({ phrase }: { phrase: string }) => ({
      what: `“${phrase}” states a motive that nobody is given as stating.`,
      help: 'Say who named this aim, or tell only the act.',
    }),
  },
  *check({ article, finding }) {
    for (const place of findInOwnVoice(article, pattern, { quick, unbacked: true })) {
      const lead = article.prose.slice(place.sentence.start, place.start)
      if (!stated.test(lead)) yield finding(place, 'motive', { phrase: place.words })
    }
  },
})
