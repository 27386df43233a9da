import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { misspeltNames } from './data/misspelt-names.ts'

/** Flags a well-known name that is often misspelt. */
export default defineRule({
  id: 'names/misspelt-name',
  meta: {
    summary: 'Require well-known names to be spelt as they are.',
    why: 'A reader who sees a famous name misspelt trusts the unknown ones less.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'list',
    examples: {
      wrong: [{ text: 'The hall is named after {{Elenor Roosevelt}}.' }],
      right: [{ text: 'The hall is named after Eleanor Roosevelt. Elenor Rossi paid for it.' }],
    },
  },
  options: v.strictObject({
    allow: v.pipe(
      v.optional(v.array(v.string()), []),
      v.description('Full names to accept as written: another person may bear them.'),
    ),
  }),
  messages: {
    misspelt: ({ name, right }: { name: string; right: string }) => ({
      what: `“${name}” is usually spelt “${right}”.`,
      help: `Write “${right}”, or add the name to “allow” if another person is meant.`,
    }),
  },
  *check({ article, options, finding }) {
    const known = misspeltNames()
    const flagged = new Set<string>()
    for (const name of article.names) {
      const { start, end } = name
      const words = article.prose.slice(start, end)
      if (!words.includes(' ') && !words.includes('\n')) continue
      const written = words.replace(/\s+/g, ' ')
      const right = known.get(written)
      if (!right || flagged.has(written) || options.allow.includes(written)) continue
      flagged.add(written)
      const suggestions = [{ start, end, text: right, message: `Write “${right}”.` }]
      yield finding(name, 'misspelt', { name: written, right }, { suggestions })
    }
  },
})
