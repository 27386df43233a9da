import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { isQuotedCode, identifierKinds, type IdentifierKind } from './data/identifiers.ts'

/** Flags an ISBN, ISSN, ORCID, IBAN or DOI that cannot exist. */
export default defineRule({
  id: 'citations/invalid-identifier',
  meta: {
    summary: 'Require identifiers that can exist.',
    why: 'A checksum that fails means at least one digit is wrong: the reader will find another book, or none.',
    severity: 'error',
    tier: 'recommended',
    kind: 'document',
    source:
      'Check digits after ISO 2108 (ISBN), ISO 3297 (ISSN), ISO 7064 (ORCID), ISO 13616 (IBAN); shape of a DOI after ISO 26324.',
    examples: {
      wrong: [{ text: 'See her atlas, ISBN {{978-3-16-148410-1}}.' }],
      right: [{ text: 'See her atlas, ISBN 978-3-16-148410-0.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    checksum: ({ kind, value }: { kind: string; value: string }) => ({
      what: `“${value}” is no ${kind}: its check digit does not fit.`,
      help: 'Look the identifier up and copy it again.',
    }),
    shape: ({ kind, value }: { kind: string; value: string }) => ({
      what: `“${value}” is no ${kind}: it has the wrong number or kind of characters.`,
      help: 'Look the identifier up and copy it again.',
    }),
  },
  *check({ article, finding }) {
    if (!/ISBN|ISSN|ORCID|orcid|IBAN|DOI|doi/.test(article.text)) return
    for (const kind of identifierKinds) {
      for (const { value, start } of identifiersIn(article.text, kind)) {
        if (isQuotedCode(article.document.tree, start)) continue
        const fault = kind.fault(value)
        if (fault)
          yield finding({ start, end: start + value.length }, fault, { kind: kind.name, value })
      }
    }
  },
})

function* identifiersIn(
  text: string,
  kind: IdentifierKind,
): Generator<{ readonly value: string; readonly start: number }> {
  for (const match of text.matchAll(kind.labelled)) {
    const value = match.groups?.['value']
    if (value !== undefined) yield { value, start: match.index + match[0].length - value.length }
  }
}
