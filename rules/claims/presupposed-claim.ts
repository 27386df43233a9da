import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import { readVoice } from '../../src/article/claims/voice.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { findActs, type Act } from './find-acts.ts'
import { findPushes } from './find-pushes.ts'

/** “why I support the checks”: the writer's own act. */
const ofSelf = /\b(?:I|we|my|our)\b/

/** Flags claims that nothing backed, told again as known. */
export default defineRule({
  id: 'claims/presupposed-claim',
  meta: {
    summary: 'Back a claim before building on it.',
    why: 'A claim that returns as a given looks settled, though nobody has shown it.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    yieldsTo: ['facts/contradicted-claim', 'facts/missing-context', 'claims/unsupported-claim'],
    examples: {
      wrong: [
        {
          text: 'Norland has reiterated its commitment to the canal. The crowds know of it. {{Norland’s commitment to the canal}} has pleased exporters.',
        },
      ],
      right: [
        {
          text: 'Norland has reiterated its commitment to the canal, its envoy Ida Holm said. Norland’s commitment to the canal has pleased exporters.',
        },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    presupposed: ({ phrase }: { phrase: string }) => ({
      what: `“${phrase}” is taken as known, and nothing in the text backs it.`,
      help: 'Say where it comes from, or leave it out.',
    }),
  },
  *check({ article, finding }) {
    const voice = readVoice(article)
    const told = new Set<string>()
    const show = (start: number, end: number): string =>
      article.text.slice(start, end).replace(/\s+/g, ' ')
    for (const act of findActs(article)) {
      const again = told.has(act.noun) || isToldBefore(article, act)
      if (isUnbacked(article, act.sentence)) told.add(act.noun)
      if (ofSelf.test(show(act.start, act.end))) continue
      if (!again || !isUnbacked(article, act.sentence) || !voice.isOwn(act)) continue
      yield finding(act, 'presupposed', { phrase: show(act.start, act.end) })
    }
    for (const push of findPushes(article)) {
      if (!isUnbacked(article, push.sentence, true) || !voice.isOwn(push)) continue
      yield finding(push, 'presupposed', { phrase: show(push.start, push.end) })
    }
  },
})

function isUnbacked(article: Article, sentence: number, vague = false): boolean {
  const status = article.claims[sentence]?.status
  return (
    status === 'unsupported' ||
    status === 'not-a-claim' ||
    (vague && status === 'vaguely-attributed')
  )
}

/** Did an earlier sentence that nothing backs hold the same act noun? */
function isToldBefore(article: Article, act: Act): boolean {
  for (let i = 0; i < act.sentence; i++) {
    if (article.claims[i]?.status !== 'unsupported') continue
    const sentence = article.sentences[i]
    if (sentence && article.tokens(sentence).some((token) => token.lower === act.noun)) return true
  }
  return false
}
