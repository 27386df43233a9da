import * as v from 'valibot'
import type { Severity } from '../../src/diagnostics/severity.ts'
import type { Fact, FactBase } from '../../src/evidence/facts.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { evidenceFor, joinNames, labelOf, sayTime } from './reading/evidence.ts'
import { wrongHolders, type WrongHolder } from './reading/offices.ts'

/** Flags an office given to somebody who did not hold it at the time, and “former” before somebody who holds it still. */
export default defineRule({
  id: 'facts/wrong-office-holder',
  meta: {
    summary: 'Give an office only to who held it at the time.',
    why: 'Who was in office decides who answers for what was done.',
    severity: 'error',
    tier: 'recommended',
    kind: 'facts',
    yieldsTo: ['facts/contradicted-claim'],
    examples: {
      wrong: [{ text: '{{President Barack Obama signed the treaty in May 2018}}.' }],
      right: [{ text: 'President Barack Obama signed the treaty in May 2014.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    former: ({ text, person, terms }: Data) => ({
      what: `“${text}”: by the record ${person} is in office (${terms}).`,
      help: 'Cut “former”, or give the day it was right.',
    }),
    other: ({ text, person, terms, holders }: Data) => ({
      what: `“${text}” differs from the record: ${terms ? `${person} held the office ${terms}` : `${person} is not among its holders`}${holders ? `; at that time it was ${holders}` : ''}.`,
      help: 'Check the person, the office and the date.',
    }),
    quoted: ({ text, person, terms, holders }: Data) => ({
      what: `“${text}”, in a quotation, differs from the record${terms ? ` (${person}: ${terms})` : ''}${holders ? `; at that time it was ${holders}` : ''}.`,
      help: 'Say so beside the quotation.',
    }),
  },
  *check({ article, facts, finding }) {
    if (!facts) return
    for (const wrong of wrongHolders(article, facts)) {
      const text = article.text.slice(wrong.fit.start, wrong.fit.end).replace(/\s+/g, ' ')
      const evidence = [...wrong.terms, ...wrong.holders].map((fact) => evidenceFor(facts, fact))
      const message =
        wrong.voice === 'quoted' ? 'quoted' : wrong.kind === 'former' ? 'former' : 'other'
      yield finding(wrong.fit, message, describe(facts, wrong, text), { evidence, ...capOf(wrong) })
    }
  },
})

interface Data {
  readonly text: string
  readonly person: string
  readonly terms: string
  readonly holders: string
}

const describe = (facts: FactBase, wrong: WrongHolder, text: string): Data => ({
  text,
  person: wrong.person.label,
  terms: wrong.terms.map(sayTerm).join('; '),
  holders: joinNames([
    ...new Set(
      wrong.holders
        .filter(({ subject }) => subject !== wrong.person.id)
        .map(({ subject }) => labelOf(facts, subject)),
    ),
  ]),
})

const sayTerm = (fact: Fact): string => sayTime(fact)

const capOf = ({ voice, stale }: WrongHolder): { readonly atMost?: Severity } =>
  voice === 'quoted' || stale ? { atMost: 'warning' } : {}
