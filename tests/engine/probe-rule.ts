import * as v from 'valibot'
import { defineRule, type Rule, type RuleMeta } from '../../src/rule/define-rule.ts'
import { matchSpans } from '../../src/text/span.ts'

/** A rule for tests of the engine: flags each occurrence of a word. */
export const probeRule = (id: string, word: string, meta: Partial<RuleMeta> = {}): Rule =>
  defineRule({
    id,
    meta: {
      summary: 'Flags a word.',
      why: 'Tests need one.',
      severity: 'warning',
      tier: 'recommended',
      kind: 'document',
      examples: { wrong: [{ text: `{{${word}}}` }], right: [{ text: 'other' }] },
      ...meta,
    },
    options: v.strictObject({ loud: v.optional(v.boolean(), false) }),
    messages: {
      found: ({ text }: { text: string }) => ({ what: `“${text}” is here.`, help: 'Cut it.' }),
    },
    *check({ article, finding }) {
      for (const span of matchSpans(
        article.prose,
        { start: 0, end: article.prose.length },
        new RegExp(word, 'g'),
      )) {
        yield finding(span, 'found', { text: word })
      }
    },
  })
