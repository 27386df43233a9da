import * as v from 'valibot'
import type { Sentence } from '../../src/article/article.ts'
import { findParties, type PartyMention } from '../../src/article/people/find-parties.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { tellsChange } from './data/changes.ts'

/** Flags one politician in two parties, or for two states. */
export default defineRule({
  id: 'names/conflicting-party',
  meta: {
    summary: 'Require one party and one state for one politician.',
    why: 'A wrong party label turns every sentence about a politician round.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [
        {
          text: 'Rep. Jane Cole (D-Ohio) voted no. The vote of {{Republican}} Cole surprised many.',
        },
      ],
      right: [{ text: 'Rep. Jane Cole (D-Ohio) voted no. Republican Ann Lee voted yes.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    party: ({ person, here, before }: { person: string; here: string; before: string }) => ({
      what: `“${here}” here, but ${person} is “${before}” before.`,
      help: 'Check the party and bring both places in line.',
    }),
  },
  *check({ article, finding }) {
    const first = new Map<string, PartyMention>()
    const flagged = new Set<string>()
    for (const party of findParties(article)) {
      const { start, end } = article.sentences[party.sentence] as Sentence
      if (tellsChange.test(article.prose.slice(start, end))) continue
      const name = party.person.canonical
      const before = first.get(name)
      if (!before) first.set(name, party)
      else if (differs(before, party) && !flagged.has(name)) {
        flagged.add(name)
        const show = (one: PartyMention) => article.text.slice(one.start, one.end)
        const related = [{ start: before.start, end: before.end, message: 'The other label.' }]
        yield finding(
          party,
          'party',
          { person: name, here: show(party), before: show(before) },
          { related },
        )
      }
    }
  },
})

const differs = (a: PartyMention, b: PartyMention): boolean =>
  a.party !== b.party ||
  (a.state !== '' && b.state !== '' && a.state !== b.state && a.state.length === b.state.length)
