import * as v from 'valibot'
import { unnamedCrowd, unnamedPerson } from '../../src/article/attribution/source-words.ts'
import { spokenAttributions, wordsOf } from '../../src/article/words-of.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { judgingWords } from './data/judging-words.ts'

/** Flags an attack by somebody without a name: “‘He is a coward,’ one aide said.” */
export default defineRule({
  id: 'attribution/anonymous-opinion',
  meta: {
    summary: 'Let nobody judge others without a name.',
    why: 'Anonymity is for facts that could not be told otherwise. An opinion needs its owner: the reader weighs it by who holds it.',
    severity: 'warning',
    tier: 'strict',
    kind: 'list',
    houses: { news: 'warning' },
    examples: {
      wrong: [{ text: '“He is a coward and a liar,” {{one aide}} said.' }],
      right: [{ text: '“He is a coward and a liar,” Ida Holm said.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    opinion: ({ source, word }: { source: string; word: string }) => ({
      what: `“${source}” judges others (“${word}”) without a name.`,
      help: 'Name who says it, or keep to what the source knows at first hand.',
    }),
  },
  *check({ article, finding }) {
    const seen = new Set<number>()
    for (const { source, content, direct } of spokenAttributions(article)) {
      const [first] = source
      if (!first || !direct || seen.has(first.start)) continue
      const words = wordsOf(article, first)
      if (!unnamedPerson(words) && !unnamedCrowd(words)) continue
      const said = content.map((span) => wordsOf(article, span)).join(' ')
      const word = judgingWords.exec(said)?.[0]
      if (!word || /\d/.test(said)) continue
      seen.add(first.start)
      yield finding(first, 'opinion', { source: words, word })
    }
  },
})
