import * as v from 'valibot'
import { defineRule } from '../../src/rule/define-rule.ts'
import { matchSpans } from '../../src/text/span.ts'
import { inQuotation, wordsOf } from './figures.ts'

const harm = '(?:risks?|chances?|odds|likelihood|danger|probability)'
const factor = '(?:doubl\\w+|tripl\\w+|trebl\\w+|quadrupl\\w+|halv\\w+)'
const percent = '\\d+(?:\\.\\d+)?\\s?(?:%|per cent|percent)'
const times = '(?:two|three|four|five|six|seven|eight|nine|ten|\\d+(?:\\.\\d+)?)\\s+times'
const relative = new RegExp(
  String.raw`\b${factor}\s+(?:the|your|their|his|her|a)?\s?(?:[a-z]+\s){0,2}?${harm}\b` +
    String.raw`|\b(?:raises?|raised|increas\w+|cuts?|reduc\w+|lowers?|lowered|boosts?|slash\w*)\s+(?:the|your|their|a)?\s?(?:[a-z]+\s){0,3}?${harm}\b[^.;!?]{0,50}?\bby\s+(?:about\s+|up to\s+|as much as\s+)?${percent}` +
    String.raw`|\b${percent}\s+(?:higher|lower|greater|increased|reduced|smaller|larger)\s+(?:[a-z]+\s){0,2}?${harm}\b` +
    String.raw`|\b(?:${percent}|${times})\s+(?:more|less|as)\s+likely\s+to\s+(?:die|develop|suffer|get|have a|contract|be (?:hospitalised|hospitalized|diagnosed))\b` +
    String.raw`|\b${times}\s+the\s+${harm}\b|\btwice\s+(?:the\s+${harm}\b|as likely to (?:die|develop|suffer|get|contract)\b)`,
  'gi',
)
const absolute =
  /\b(?:in|out of|per|for) (?:every )?(?!(?:19|20)\d\d\b)(?:\d{1,3}(?:,\d{3})+|\d{2,7}|a hundred|a thousand|one hundred|ten thousand|a million|five|ten|eight|four)\b|\babsolute\b|\bfrom (?:about )?\d+(?:\.\d+)?\s?(?:%|per cent|percent)|\b\d+(?:\.\d+)? (?:cases|deaths|patients|people|women|men)\b/i

/** Flags a relative risk without the size of the risk. */
export default defineRule({
  id: 'numbers/missing-absolute-risk',
  meta: {
    summary: 'A relative risk needs the risk itself.',
    why: 'Twice a very small risk is a very small risk.',
    severity: 'warning',
    tier: 'strict',
    kind: 'list',
    houses: { news: 'warning', science: 'warning' },
    examples: {
      wrong: [{ text: 'A daily pie {{doubles the risk}} of gout.' }],
      right: [{ text: 'A daily pie doubles the risk of gout, from 1 in 1,000 to 2 in 1,000.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    risk: ({ words }: { words: string }) => ({
      what: `“${words}” does not say how large the risk is.`,
      help: 'Add the risk in absolute numbers, such as “from 1 to 2 in 1,000”.',
    }),
  },
  *check({ article, finding }) {
    for (const section of article.sections) {
      const words = article.prose.slice(section.start, section.end)
      if (!/risk|chance|odds|likel|danger|probab/i.test(words) || absolute.test(words)) continue
      for (const span of matchSpans(article.prose, section, relative)) {
        if (inQuotation(article, span)) continue
        yield finding(span, 'risk', { words: wordsOf(article, span) })
        break
      }
    }
  },
})
