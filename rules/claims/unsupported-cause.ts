import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { findInOwnVoice } from '../find-in-own-voice.ts'

const effect = String.raw`(?:reducing|lowering|cutting|raising|increasing|boosting|improving|worsening|strengthening|weakening|undermining|fuelling|fueling|driving|preventing|destabili[sz]ing|stabili[sz]ing|eroding|enhancing|deepening|accelerating)`
const ahead = String.raw`would\s+(?:[a-z]+ly\s+(?:and\s+[a-z]+ly\s+)?)?(?:solidify|cement|strengthen|weaken|undermine|reduce|increase|boost|improve|worsen|enhance|transform|reinforce|destabili[sz]e|stabili[sz]e|accelerate|prevent)`
const told = String.raw`(?:has|have)\s+(?:directly\s+)?(?:caused|led\s+to|resulted\s+in|sparked|fuelled|fueled|triggered|worsened)`
const rest = String.raw`[^.,;:!?]{3,90}`
const pattern = new RegExp(
  String.raw`(?<=,\s+)${effect}\s+(?:the|its|their|his|her|local|public|regional|national|global)\s+${rest}|\b(?:${ahead}|${told})\s+${rest}`,
  'gi',
)
const quick = /,\s+\w+ing\s|\bwould\b|\b(?:has|have)\s/i
const measured = /\d/
/** What somebody promises, asks or was told, and what a bill is for. */
const proposed =
  /\b(?:whether|promis\w+|propos\w+|was\s+told|amendment|bill|how\s+(?:fast|much|many)|to\s+think\s+that|held\s+to|I\s+believe)\b/i

/** Flags causes that nothing backs. */
export default defineRule({
  id: 'claims/unsupported-cause',
  meta: {
    summary: 'Back what you say brought something about.',
    why: 'That one thing brings about another is the hardest of claims; without a source or a mechanism it is a guess.',
    severity: 'warning',
    tier: 'strict',
    kind: 'list',
    houses: { science: 'warning' },
    yieldsTo: ['attribution/*', 'claims/unattributed-prediction'],
    examples: {
      wrong: [{ text: 'The ban closed the bars, {{reducing the crime of the city}}.' }],
      right: [{ text: 'The ban reduced crime by a tenth, the police wrote in May.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    cause: ({ phrase }: { phrase: string }) => ({
      what: `“${phrase}” gives a cause and its effect, with no source near.`,
      help: 'Name the study or the person who found it, or say only what happened.',
    }),
  },
  *check({ article, finding }) {
    for (const place of findInOwnVoice(article, pattern, { quick, unbacked: true })) {
      const words = article.prose.slice(place.sentence.start, place.sentence.end)
      if (!measured.test(words) && !proposed.test(words))
        yield finding(place, 'cause', { phrase: place.words })
    }
  },
})
