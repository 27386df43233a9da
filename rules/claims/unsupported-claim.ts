import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import { openClaims, supportKinds } from '../../src/article/claims/open-claims.ts'
import { isReferenceText } from '../../src/article/claims/reference-text.ts'
import type { RelatedPlace } from '../../src/evidence/evidence.ts'
import { spanAt } from '../../src/text/span.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { findUnsupported, type Unsupported } from './find-unsupported.ts'

/** Flags checkable claims that nothing in reach backs. */
export default defineRule({
  id: 'claims/unsupported-claim',
  meta: {
    summary: 'Back each checkable claim with a source in reach.',
    why: 'A reader who doubts a claim has to be able to go where it comes from.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    houses: { docs: 'off', readme: 'off' },
    strict: { each: true, maximumBacked: 0.5 },
    yieldsTo: ['facts/contradicted-claim', 'attribution/*', 'claims/shifting-meaning'],
    source: 'Reasons after Redi et al., “Citation needed” (2019).',
    examples: {
      wrong: [{ text: '{{Norland has doubled its patrols in the strait}}.' }],
      right: [{ text: 'Norland has doubled its patrols in the strait, its coast guard said.' }],
    },
  },
  options: v.strictObject({
    reach: v.pipe(
      v.optional(v.picklist(['sentence', 'neighbours', 'paragraph', 'section']), 'neighbours'),
      v.description(
        'How far from a claim its source may stand: sentence, neighbours, paragraph, section.',
      ),
    ),
    accepts: v.pipe(
      v.optional(v.array(v.picklist(supportKinds)), [...supportKinds]),
      v.description('What counts as a source: attribution, link, note.'),
    ),
    each: v.pipe(
      v.optional(v.boolean(), false),
      v.description('Report every such claim, not only the strongest of each paragraph.'),
    ),
    maximumBacked: v.pipe(
      v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.25),
      v.description('Stay silent in articles that back this share of their claims or more.'),
    ),
  }),
  messages: {
    unsupported: ({ phrase, reason }: { phrase: string; reason: string }) => ({
      what: `“${phrase}” is ${reason}, and nothing near it says where it comes from.`,
      help: 'Name who says so, link the record, or cut the claim.',
    }),
  },
  *check({ article, options, finding }) {
    const open = openClaims(article, options)
    if (open.backedShare >= options.maximumBacked) return
    if (isReferenceText(article) && (!options.each || article.citations.length === 0)) return
    const claims = findUnsupported(article, open, options.each)
    for (const claim of claims) {
      if (!options.each && saysWhere(article, claim)) continue
      const phrase = shorten(article.text.slice(claim.start, claim.end))
      yield finding(
        claim,
        'unsupported',
        { phrase, reason: claim.reason },
        { related: repeats(article, claim), confidence: claim.strength },
      )
    }
  },
})

/** “has been published by Ida Vik in 1984”, “later charged that …”, “at the Harbour Summit”: the sentence says where to look. */
function saysWhere({ prose, sentences }: Article, { start }: Unsupported): boolean {
  const sentence = spanAt(sentences, start)
  return sentence !== undefined && lookable.test(prose.slice(sentence.start, sentence.end))
}

const occasion = String.raw`\bat\s+the\s+(?:\p{Lu}[\p{L}’-]{1,20}\s+){1,4}(?:Assembly|Conference|Congress|Forum|Summit)\b`
const lookable = new RegExp(
  String.raw`\b(?:published|edited|translated)\b[^.;]{0,60}\bby\s+(?:the\s+)?\p{Lu}|\b(?:charged|alleged)\s+that\b|${occasion}`,
  'u',
)

function repeats(article: Article, claim: Unsupported): RelatedPlace[] {
  return claim.repeats.map(({ start, end }) => ({
    start,
    end,
    message: `told again: “${shorten(article.text.slice(start, end))}”`,
  }))
}

function shorten(phrase: string): string {
  const flat = phrase.replace(/\s+/g, ' ')
  return flat.length <= 90 ? flat : `${flat.slice(0, flat.lastIndexOf(' ', 88))} …`
}
