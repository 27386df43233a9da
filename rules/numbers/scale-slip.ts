import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { wordsOf } from './figures.ts'
import {
  conflictingPairs,
  isContrasted,
  isDuration,
  isScaleSlip,
  sharedStems,
  significant,
} from './figure-pairs.ts'
import { mentionsOf } from './mentions.ts'

/** How many sentences on two figures of one or two digits still speak of the same thing. */
const NEAR = 40

/** Flags a figure that is millions in one place and billions in another. */
export default defineRule({
  id: 'numbers/scale-slip',
  meta: {
    summary: 'A figure keeps its scale word throughout an article.',
    why: 'Million for billion is the commonest slip of all, and makes the figure a thousand times wrong.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    examples: {
      wrong: [
        {
          text: 'The tunnel cost €4.1 billion.\n\nThe state paid half of the {{€4.1 million}} for the tunnel.',
        },
      ],
      right: [{ text: 'The tunnel cost €4.1 billion.\n\nThe station cost €4.1 billion too.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    scale: ({ later, earlier }: { later: string; earlier: string }) => ({
      what: `“${later}” has the digits of “${earlier}” at another scale.`,
      help: 'Check which scale word is right and use it in both places.',
    }),
  },
  *check({ article, finding }) {
    for (const mentions of mentionsOf(article).values()) {
      for (const { earlier, later } of conflictingPairs(mentions)) {
        const digits = significant(later.figure.value).length
        if (isDuration(later.figure) || !isScaleSlip(earlier.figure, later.figure)) continue
        const shared = sharedStems(earlier, later)
        if (
          shared < (digits >= 2 ? 1 : 2) ||
          (digits < 3 && later.sentence.index - earlier.sentence.index > NEAR) ||
          (later.figure.kind === 'measure' && (digits < 2 || shared < 2))
        )
          continue
        if (digits < 3 && isContrasted(article, { earlier, later })) continue
        const data = {
          later: wordsOf(article, later.figure),
          earlier: wordsOf(article, earlier.figure),
        }
        const { start, end } = earlier.figure
        yield finding(later.figure, 'scale', data, {
          related: [{ start, end, message: `here it is “${data.earlier}”` }],
        })
        break
      }
    }
  },
})
