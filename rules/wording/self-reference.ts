import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { findInOwnVoice } from '../find-in-own-voice.ts'

const part = String.raw`(?:article|piece|section|sections|post|essay|report|paper|guide|chapter|overview|analysis|paragraphs?|elements|points|factors|table|list)`
const act = String.raw`(?:delve|explore|examine|discuss|look|outline|summari[sz]e|illustrate|highlight|present|describe|analy[sz]e|review|consider|address|provide|offer|unpack|dive|aim)(?:s|d|es)?`
const pattern = new RegExp(
  String.raw`\b(?:this|the following|the present)\s+${part}\s+(?:will\s+|then\s+|also\s+)?${act}(?:\s+(?:into|at))?\b|\bin this (?:article|piece|section|post|guide|report),?\s+we\b`,
  'gi',
)
const quick =
  /\b(?:this|following|present) \s*(?:article|piece|section|post|essay|report|paper|guide|chapter|overview|analysis|paragraph|element|point|factor|table|list)/i

/** Flags a text that speaks of itself. */
export default defineRule({
  id: 'wording/self-reference',
  meta: {
    summary: 'Tell the story, not the article.',
    why: 'A sentence about the article tells the reader nothing about its subject.',
    severity: 'info',
    tier: 'strict',
    kind: 'list',
    houses: { docs: 'off', readme: 'off', science: 'off' },
    examples: {
      wrong: [{ text: '{{This article explores}} the fall of the harbour.' }],
      right: [{ text: 'The harbour fell in a night.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    itself: ({ phrase }: { phrase: string }) => ({
      what: `“${phrase}” speaks of the text, not of its subject.`,
      help: 'Cut it, or say the thing itself.',
    }),
  },
  *check({ article, finding }) {
    for (const place of findInOwnVoice(article, pattern, { quick })) {
      yield finding(place, 'itself', { phrase: place.words })
    }
  },
})
