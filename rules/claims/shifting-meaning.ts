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
    const acts = actsIn(uses)
    const told = new Set<string>()
    for (const full of uses) {
      const act = acts.get(full.act)
      if (full.sense !== 'full' || !act || told.has(full.act)) continue
      if (act.objects.size > 1 || !mayBeSame(act, full)) continue
      const limited = act.limited.filter((use) => isSame(use, full))
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

interface Act {
  readonly limited: Use[]
  /** The named things it is done to. With more than one, a use without a name may be of either. */
  readonly objects: Set<string>
}

function actsIn(uses: readonly Use[]): ReadonlyMap<string, Act> {
  const acts = new Map<string, Act>()
  for (const use of uses) {
    if (use.sense === 'open') continue
    const act = acts.get(use.act) ?? { limited: [], objects: new Set() }
    acts.set(use.act, act)
    if (use.sense === 'limited') act.limited.push(use)
    if (use.object !== '') act.objects.add(use.object)
  }
  return acts
}

/** Neither may lack a limited use, nor both lack a name. */
const mayBeSame = ({ limited, objects }: Act, full: Use): boolean =>
  limited.length > 0 && (full.object !== '' || objects.size > 0)

/** Same act on the same thing, as far as both are told. */
function isSame(a: Use, b: Use): boolean {
  return (
    a.act === b.act &&
    (a.object === b.object ? a.object !== '' : a.object === '' || b.object === '')
  )
}
