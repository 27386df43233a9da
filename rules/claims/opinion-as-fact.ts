import * as v from 'valibot'
import { readVoice } from '../../src/article/claims/voice.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { matchSpans, trimSpan, type Span } from '../../src/text/span.ts'
import type { Article } from '../../src/article/article.ts'

const strongWeight = String.raw`(?:pivotal|historic|landmark|watershed|momentous|monumental|groundbreaking|ground-breaking|defining|transformative|game-changing|seismic|crucial|decisive|significant|major|important|dramatic|profound|critical)`
const noun = String.raw`(?:moment|milestone|juncture|chapter|era|shift|step|development|turn|turning[- ]point|change|departure|breakthrough|achievement|victory|setback|departure|leap|triumph|escalation|blow)`
const bare = String.raw`(?:turning[- ]point|paradigm shift|watershed|game[- ]changer|milestone|new era|new chapter|new dawn)`
const judging = String.raw`(?:mark|represent|signall?|constitut|herald)(?:e?s|ed|ing|e)?`
const pattern = new RegExp(
  String.raw`\b${judging}\s+(?:an?|the)\s+(?:[a-z]+\s+){0,2}?(?:${strongWeight}\s+(?:[a-z-]+\s+){0,2}?${noun}|${bare})\b(?:\s+(?:in|for|of|on|towards?|from|to)\s+(?:[^.,;:!?\n]|(?<=\b[A-Z])\.){1,80})?`,
  'gi',
)
const ushering = new RegExp(
  String.raw`\busher(?:s|ed|ing)?\s+in\s+(?:an?|the)\s+(?:[a-z]+\s+)?(?:new\s+)?(?:age|chapter|dawn|epoch|era|phase)\b(?:\s+(?:in|for|of)\s+(?:[^.,;:!?\n]|(?<=\b[A-Z])\.){1,80})?`,
  'gi',
)
/** “The vote passed, a watershed for the party.” */
const beside = new RegExp(
  String.raw`(?<=[,—–]\s{1,3})an?\s+(?:(?:genuine|major|real|true)\s+)?(?:(?:turning[- ]point|watershed|game[- ]changer)\s+for|(?:defining|historic|landmark|pivotal|watershed)\s+(?:moment|milestone|shift|victory|breakthrough|achievement)\s+(?:in|for))\s+(?:[^.,;:!?\n]|(?<=\b[A-Z])\.){1,80}`,
  'gi',
)
const short = new RegExp(
  String.raw`\b(?:is|are)\s+nothing\s+(?:short\s+of|less\s+than)\s+(?:an?\s+)?(?:[a-z]+ly\s+)?(?:astonishing|extraordinary|game-changing|groundbreaking|historic|momentous|remarkable|revolutionary|revolution|seismic|transformative|triumph|watershed)\b`,
  'gi',
)
/** Each with a first look: few sentences have the words of one. */
const patterns: readonly (readonly [hint: RegExp, pattern: RegExp])[] = [
  [/mark|represent|signal|constitut|herald/i, pattern],
  [/usher/i, ushering],
  [/turning|watershed|changer|moment|milestone|shift|victory|breakthrough|achievement/i, beside],
  [/nothing\s+(?:short|less)/i, short],
]
const literal = /\b(?:curve|river|road|graph|function|trail|race|track|polynomial|route)\b/i

/** Flags the writer's own verdict on how much something matters. */
export default defineRule({
  id: 'claims/opinion-as-fact',
  meta: {
    summary: 'Give judgements an owner.',
    why: 'That something is historic or pivotal is an opinion; told as a fact it asks the reader to take it on trust.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'list',
    houses: { docs: 'off', readme: 'off', marketing: 'off' },
    strict: { each: true },
    examples: {
      wrong: [
        { text: 'The strike ended on Monday, {{marking a historic turning point for the port}}.' },
      ],
      right: [
        { text: '“It marks a historic turning point,” said Ana Ruiz, the harbour master.' },
        { text: 'The bend marks a turning point of the river.' },
      ],
    },
  },
  options: v.strictObject({
    each: v.pipe(
      v.optional(v.boolean(), false),
      v.description('Report every judgement, not only the first with the others related.'),
    ),
  }),
  messages: {
    judged: ({ phrase }: { phrase: string }) => ({
      what: `“${phrase}” is a judgement in the writer’s own voice.`,
      help: 'Say whose judgement it is, or cut it.',
    }),
  },
  *check({ article, options, finding }) {
    const voice = readVoice(article)
    if (voice.personal) return
    const found = judgements(article).filter((span) => voice.isOwn(span))
    const show = ({ start, end }: Span): string =>
      article.text.slice(start, end).replace(/\s+/g, ' ')
    const [first, ...others] = found
    if (!first) return
    const related = others.map(({ start, end }) => ({ start, end, message: 'another judgement' }))
    if (!options.each) yield finding(first, 'judged', { phrase: show(first) }, { related })
    else for (const span of found) yield finding(span, 'judged', { phrase: show(span) })
  },
})

function judgements(article: Article): Span[] {
  const found: Span[] = []
  for (const sentence of article.sentences) {
    const { status } = article.claims[sentence.index] ?? {}
    if (article.blocks[sentence.block]?.kind === 'heading') continue
    if (status === 'cited' || status === 'attributed') continue
    const words = article.prose.slice(sentence.start, sentence.end)
    for (const [hint, one] of patterns) {
      if (!hint.test(words) || literal.test(words)) continue
      for (const span of matchSpans(article.prose, sentence, one))
        found.push(trimSpan(article.prose, span))
    }
  }
  return found
}
