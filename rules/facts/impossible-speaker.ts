import * as v from 'valibot'
import { writeDay } from '../../src/evidence/fact-days.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { evidenceFor } from './reading/evidence.ts'
import { impossibleSpeakers } from './reading/speakers.ts'

/** Flags people who speak or act before their birth or after their death. */
export default defineRule({
  id: 'facts/impossible-speaker',
  meta: {
    summary: 'Let nobody speak before birth or after death.',
    why: 'A statement dated after its speaker’s death was said by somebody else, or at another time.',
    severity: 'error',
    tier: 'recommended',
    kind: 'facts',
    examples: {
      wrong: [{ text: '{{Neil Armstrong told reporters in 2015}} that he slept well.' }],
      right: [{ text: 'Neil Armstrong told reporters in 2009 that he slept well.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    dead: ({ text, person, day }: { text: string; person: string; day: string }) => ({
      what: `“${text}”: ${person} died ${day}.`,
      help: 'Check the speaker and the date, or say that the words were published later.',
    }),
    unborn: ({ text, person, day }: { text: string; person: string; day: string }) => ({
      what: `“${text}”: ${person} was born ${day}.`,
      help: 'Check the speaker and the date.',
    }),
  },
  *check({ article, facts, finding }) {
    if (!facts) return
    for (const { fit, person, fact, kind } of impossibleSpeakers(article, facts)) {
      const text = article.text.slice(fit.start, fit.end).replace(/\s+/g, ' ')
      const iso = (kind === 'dead' ? fact.to : fact.from) ?? ''
      const day = `${iso.length === 10 ? 'on' : 'in'} ${writeDay(iso)}`
      yield finding(
        fit,
        kind,
        { text, person: person.label, day },
        { evidence: [evidenceFor(facts, fact)] },
      )
    }
  },
})
