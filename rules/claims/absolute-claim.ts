import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { findInOwnVoice } from '../find-in-own-voice.ts'

const all = String.raw`(?:always|never)\s+(?:works?|fails?|breaks?|causes?|leads?|prevents?|happens?|succeeds?|wins?|loses?|helps?|harms?)|no\s+(?:side\s+effects|risks?|doubt|downsides?|drawbacks?|exceptions?|alternatives?)|(?:completely|entirely|totally|perfectly|absolutely|100%)\s+(?:safe|secure|reliable|free|effective|harmless|accurate)|guaranteed\s+to|(?:clinically|scientifically)\s+proven|proven\s+to|(?:everyone|everybody|nobody|no one)\s+(?:knows|agrees|wants|believes|likes|doubts)|all\s+(?:experts|scientists|doctors|users|customers|people|patients|women|men)\s+(?:agree|say|know|want|need|are)`
const pattern = new RegExp(String.raw`\b(?:${all})\b`, 'gi')
const quick =
  /\b(?:always|never|no|completely|entirely|totally|perfectly|absolutely|100%|guaranteed|proven|every(?:one|body)|nobody|all)\b/i
const rule = /\b(?:must|shall|should|may not|shall not|required|law|rule)\b/i

/** “almost everybody agrees”, “have no doubt”: an exception is left, or nothing is said of the world. */
const softened = /\b(?:almost|nearly|virtually|have|not\s+true\s+that)\s+$/i
/** “no one knows whether …”, “no doubt in my mind” */
const asked = /^\s+(?:whether|what|if|when|in\s+my\s+mind)\b/i

/** Lists claims without exception. */
export default defineRule({
  id: 'claims/absolute-claim',
  meta: {
    summary: 'Leave room for the exception, or show that there is none.',
    why: 'One counter-example refutes a claim about all or none, and a reader will look for it.',
    severity: 'info',
    tier: 'pedantic',
    kind: 'list',
    houses: { science: 'warning', marketing: 'warning' },
    examples: {
      wrong: [{ text: 'The pump {{always works}}.' }],
      right: [{ text: 'The pump must always be closed at night.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    absolute: ({ phrase }: { phrase: string }) => ({
      what: `“${phrase}” allows no exception.`,
      help: 'Say how many, how often, or how it is known.',
    }),
  },
  *check({ article, finding }) {
    for (const place of findInOwnVoice(article, pattern, { quick, unbacked: true })) {
      const words = article.prose.slice(place.sentence.start, place.sentence.end)
      const at = place.start - place.sentence.start
      if (
        softened.test(words.slice(0, at)) ||
        asked.test(words.slice(place.end - place.sentence.start))
      )
        continue
      if (!rule.test(words)) yield finding(place, 'absolute', { phrase: place.words })
    }
  },
})
