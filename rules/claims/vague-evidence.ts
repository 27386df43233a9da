import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { findInOwnVoice } from '../find-in-own-voice.ts'

const adjective = String.raw`(?:concrete|significant|important|major|meaningful|decisive|bold|necessary|tangible|substantial|considerable|remarkable|notable|impressive|real|clear|ample|compelling|overwhelming|extensive|numerous|various|countless|key|crucial|strong)`
const noun = String.raw`(?:steps|measures|progress|data|evidence|examples|proof|results|successes|achievements|improvements|advances|strides|reforms)`
const pattern = new RegExp(
  String.raw`\b(?:${adjective}|great)\s+(?:${noun})\b(?!\s*(?:such|like|including|from|by|\(|:))`,
  'gi',
)
const quick =
  /\b(?:steps|measures|progress|data|evidence|examples|proof|results|successes|achievements|improvements|advances|strides|reforms)\b/i
const given = /\d|\b(?:including|such as|for example|for instance|namely|first)\b|:/i
/** “no clear evidence”, “can make great progress”: none is claimed. */
const denied =
  /\b(?:no|not|any|without|lack\s+of|little|few)\s+$|\b(?:can|will|could|may|might|would|should|must)\s+(?:\w+\s+)?(?:make|take|show|achieve|have|see)\s+(?:\w+\s+)?$/i
const having =
  /\b(?:taken?|took|takes|taking|made|make|makes|making|has|have|had|shown?|shows|delivered|achieved|seen|there (?:is|are)|implemented|introduced)\b/i

/** Flags evidence that is promised and not given. */
export default defineRule({
  id: 'claims/vague-evidence',
  meta: {
    summary: 'Give the evidence you speak of.',
    why: '“Concrete steps” or “clear evidence” with nothing behind them ask the reader to take the proof on trust.',
    severity: 'warning',
    tier: 'strict',
    kind: 'list',
    houses: { marketing: 'warning' },
    examples: {
      wrong: [{ text: 'The council has taken {{concrete steps}}.' }],
      right: [{ text: 'The council has taken two steps: it closed the quay and hired a diver.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    promised: ({ phrase }: { phrase: string }) => ({
      what: `“${phrase}” promises something to check and gives nothing.`,
      help: 'Name the step, the figure or the study.',
    }),
  },
  *check({ article, finding }) {
    for (const place of findInOwnVoice(article, pattern, { quick, unbacked: true })) {
      const { start, end, index } = place.sentence
      const next = article.sentences[index + 1]
      const near = article.prose.slice(start, next?.block === place.sentence.block ? next.end : end)
      if (denied.test(near.slice(0, place.start - start))) continue
      if (!given.test(near) && having.test(near.slice(0, place.start - start))) {
        yield finding(place, 'promised', { phrase: place.words })
      }
    }
  },
})
