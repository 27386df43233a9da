import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { differsByOne, readDefinitions, type Definition } from './data/definitions.ts'

/** Flags a short form whose letters its long form does not have, and forms that do not pair one to one. */
export default defineRule({
  id: 'names/acronym-mismatch',
  meta: {
    summary: 'Require a short form to fit its long form.',
    why: 'A short form that belongs to another body sends the reader to that body.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    source: 'The pairing of long and short forms follows Schwartz and Hearst (PSB 2003).',
    examples: {
      wrong: [{ text: 'The figures come from the Federal Data Office ({{FDA}}).' }],
      right: [{ text: 'The figures come from the Federal Data Office (FDO).' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    letters: ({ short, long }: { short: string; long: string }) => ({
      what: `“${short}” does not stand for “${long}”.`,
      help: 'Check the letters against the name.',
    }),
    twoShort: ({ short, before, long }: { short: string; before: string; long: string }) => ({
      what: `“${long}” is short “${short}” here and “${before}” before.`,
      help: 'Check the letters and use one short form.',
    }),
  },
  *check({ article, finding }) {
    if (!article.prose.includes('(')) return
    const byLong = new Map<string, Definition>()
    for (const definition of readDefinitions(article)) {
      const { short, long, span, longSpan } = definition
      const before = byLong.get(long.toLowerCase())
      if (!before) byLong.set(long.toLowerCase(), definition)
      if (before && differsByOne(before.short, short)) {
        const related = [{ ...before.span, message: 'The other short form.' }]
        yield finding(span, 'twoShort', { short, before: before.short, long }, { related })
      } else if (definition.slip) {
        const related = [{ ...longSpan, message: 'The long form.' }]
        yield finding(span, 'letters', { short, long }, { related })
      }
    }
  },
})
