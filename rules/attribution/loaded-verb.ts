import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import { inQuotes } from '../../src/article/in-quotes.ts'
import { sentenceOf, spokenAttributions, wordsOf } from '../../src/article/words-of.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Span } from '../../src/text/span.ts'
import { claimable, demanded, disputed, loadedVerbs, plainUse } from './data/loaded-verbs.ts'

/** Flags cue verbs that judge: “she admitted visiting”, “he claimed”. */
export default defineRule({
  id: 'attribution/loaded-verb',
  meta: {
    summary: 'Use a verb that does not judge.',
    why: '“Admitted” makes a visit a crime and “claimed” makes a statement a lie. “Said” leaves it to the reader.',
    severity: 'info',
    tier: 'pedantic',
    kind: 'list',
    houses: { wikipedia: 'warning' },
    examples: {
      wrong: [{ text: 'Ida Holm {{claimed}} that the quay is sound.' }],
      right: [{ text: 'Ida Holm said that the quay is sound.' }],
    },
  },
  options: v.strictObject({
    verbs: v.pipe(
      v.optional(v.array(v.string()), loadedVerbs),
      v.description('The verbs to flag, in their base form.'),
    ),
  }),
  messages: {
    loaded: ({ verb }: { verb: string }) => ({
      what: `“${verb}” judges what it reports.`,
      help: 'Use “said” or “wrote”, unless the text shows why the stronger verb fits.',
    }),
  },
  *check({ article, options, finding }) {
    const verbs = new Set(options.verbs)
    for (const item of spokenAttributions(article)) {
      const [cue] = item.cue
      const [source] = item.source
      if (!cue || !source || !verbs.has(item.lemma) || item.sourceKind === 'document') continue
      if (ownVoice.test(wordsOf(article, source)) || inQuotes(article, cue)) continue
      if (
        isDemand(article, item.lemma, cue) ||
        isPlain(article, sentenceOf(article, item), item.sentence)
      )
        continue
      yield finding(cue, 'loaded', { verb: wordsOf(article, cue) })
    }
  },
})

/** Whoever speaks of themselves, and advice to the reader. */
const ownVoice = /^(?:I|we|you)(?:['’](?:m|re|ve|d))?$/i

/** “insisted on a vote”, “claimed a right”, “claimed two lives”: no statement is judged. */
function isDemand({ prose }: Article, lemma: string, { end }: Span): boolean {
  const behind = prose.slice(end, end + 60)
  if (lemma === 'insist') return demanded.test(behind)
  return lemma === 'claim' && claimable.test(behind)
}

function isPlain(article: Article, sentence: Span, index: number): boolean {
  const text = article.prose.slice(sentence.start, sentence.end)
  const next = article.sentences[index + 1]
  return (
    plainUse.test(text) ||
    disputed.test(text) ||
    (next !== undefined && disputed.test(article.prose.slice(next.start, next.end)))
  )
}
