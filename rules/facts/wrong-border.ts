import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { wrongBorders } from './reading/borders.ts'
import { evidenceFor, joinNames, labelOf } from './reading/evidence.ts'

/** Flags a border between two states that share none. */
export default defineRule({
  id: 'facts/wrong-border',
  meta: {
    summary: 'Give states only the borders they have.',
    why: 'A border that is not there makes the reader doubt the map of the whole story.',
    severity: 'warning',
    tier: 'strict',
    kind: 'facts',
    examples: {
      wrong: [{ text: 'Lorries queue at {{Portugal’s border with France}}.' }],
      right: [{ text: 'Lorries queue at Portugal’s border with Spain.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    none: ({ one, other, real }: { one: string; other: string; real: string }) => ({
      what: `${one} and ${other} are given a common border; the record has none${real ? ` (${one} borders ${real})` : ''}.`,
      help: 'Check both names, or say what lies between them.',
    }),
  },
  *check({ article, facts, finding }) {
    if (!facts) return
    for (const { fit, one, other } of wrongBorders(article, facts)) {
      const known = [...facts.about(one.id, 'borders'), ...facts.pointingTo(one.id, 'borders')]
      const names = known.map((fact) =>
        labelOf(facts, fact.subject === one.id ? fact.object : fact.subject),
      )
      const real = joinNames(names.slice(0, 4))
      const evidence = known.slice(0, 4).map((fact) => evidenceFor(facts, fact))
      yield finding(fit, 'none', { one: one.label, other: other.label, real }, { evidence })
    }
  },
})
