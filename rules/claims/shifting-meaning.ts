import * as v from 'valibot'
import { readVoice } from '../../src/article/claims/voice.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { findUses, type Use } from './find-uses.ts'

/** Flags one word for two acts: limited in one place, told in its full sense in another. */
export default defineRule({
  id: 'claims/shifting-meaning',
  meta: {
    summary: 'Use one word for one act.',
    why: 'An act with a limit and the same act in full are two events; one word for both makes the smaller one pass for the larger.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [
        {
          text: 'The council’s recognition of Norland as a trading partner pleased exporters. By {{formally recognising Norland’s sovereignty}}, the council has opened markets.',
        },
      ],
      right: [
        {
          text: 'The council’s recognition of Norland as an independent state pleased exporters. By formally recognising Norland’s sovereignty, the council has opened markets.',
        },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    shifted: ({ full, limited }: { full: string; limited: string }) => ({
      what: `“${full}” tells the act in full; elsewhere it is only “${limited}”.`,
      help: 'Say which of the two happened, and keep to its words.',
    }),
  },
  *check({ article, finding }) {
    const voice = readVoice(article)
    const uses = findUses(article).filter((use) => voice.isUnquoted(use))
    const told = new Set<string>()
    for (const full of uses) {
      if (full.sense !== 'full' || told.has(full.act)) continue
      const limited = uses.filter((use) => use.sense === 'limited' && isSame(use, full))
      if (hasSeveralObjects(uses, full.act)) continue
      const [first] = limited
      if (!first) continue
      told.add(full.act)
      const show = ({ start, end }: Use): string =>
        article.text.slice(start, end).replace(/\s+/g, ' ')
      const related = limited.map(({ limit }) => ({ ...limit, message: 'here it has a limit' }))
      const { start, end } = first.limit
      yield finding(
        full,
        'shifted',
        { full: show(full), limited: article.text.slice(start, end) },
        { related },
      )
    }
  },
})

/** Is the act done to more than one named thing? Then a use without a name may be of either. */
function hasSeveralObjects(uses: readonly Use[], act: string): boolean {
  const told = uses.filter((use) => use.act === act && use.sense !== 'open' && use.object !== '')
  return new Set(told.map(({ object }) => object)).size > 1
}

/** Same act on the same thing, as far as both are told. */
function isSame(a: Use, b: Use): boolean {
  return (
    a.act === b.act &&
    (a.object === b.object ? a.object !== '' : a.object === '' || b.object === '')
  )
}
