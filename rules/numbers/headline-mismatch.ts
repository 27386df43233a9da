import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { wordsOf } from './figures.ts'
import { isDuration, isFurther, sharedStems } from './figure-pairs.ts'
import { conflict, mentionsOf, type Mention } from './mentions.ts'

/** Flags a figure of the headline or a caption that the text nowhere bears out. */
export default defineRule({
  id: 'numbers/headline-mismatch',
  meta: {
    summary: 'Headline, captions and text give the same figure.',
    why: 'Most readers see only the headline; a figure the text does not bear out stays with them.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    houses: { news: 'warning' },
    examples: {
      wrong: [
        {
          text: '# Nine hurt in ferry fire\n\nA fire on a ferry left {{seven people}} hurt on Monday.',
        },
      ],
      right: [
        {
          text: '# Seven hurt in ferry fire\n\nA fire on a ferry left seven people hurt on Monday.',
        },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    headline: ({ body, head, place }: { body: string; head: string; place: string }) => ({
      what: `“${body}” here, but “${head}” in the ${place}.`,
      help: 'Check the figure and give it alike in both places.',
    }),
  },
  *check({ article, finding }) {
    for (const mentions of mentionsOf(article).values()) {
      if (mentions.length < 2) continue
      const told = mentions.filter(
        ({ block }) => block.kind === 'paragraph' || block.kind === 'list-item',
      )
      for (const head of mentions.filter((mention) => isDisplay(article, mention))) {
        const body = contradiction(article, head, told)
        if (!body) continue
        const place = head.block.kind === 'caption' ? 'caption' : 'headline'
        const data = {
          body: wordsOf(article, body.figure),
          head: wordsOf(article, head.figure),
          place,
        }
        const { start, end } = head.figure
        yield finding(body.figure, 'headline', data, {
          related: [{ start, end, message: `the ${place} says “${data.head}”` }],
        })
        break
      }
    }
  },
})

/** The first heading of the article, and captions. */
const isDisplay = (article: Article, { block }: Mention): boolean =>
  block.kind === 'caption' ||
  (block.kind === 'heading' && block === article.blocks.find(({ kind }) => kind === 'heading'))

/** The first mention in the text, when no mention bears the headline out and all agree with each other. */
function contradiction(
  article: Article,
  head: Mention,
  told: readonly Mention[],
): Mention | undefined {
  const [first] = told
  if (!first || isDuration(head.figure) || head.figure.kind === 'range' || isFurther(article, head))
    return undefined
  if (told.some(({ figure }) => figure.kind !== head.figure.kind || !conflict(head.figure, figure)))
    return undefined
  if (new Set(told.map(({ figure }) => figure.value)).size > 1) return undefined
  const casualties = head.key.startsWith('#')
  const related = told.find(
    (one) => sharedStems(head, one) >= (casualties ? 1 : 2) && !isFurther(article, one),
  )
  return related && (head.figure.kind === 'count' || sharedStems(head, related) >= 3)
    ? related
    : undefined
}
