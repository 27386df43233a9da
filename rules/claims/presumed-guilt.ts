import * as v from 'valibot'
import type { Article, Name } from '../../src/article/article.ts'
import { readVoice } from '../../src/article/claims/voice.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { matchSpans, type Span } from '../../src/text/span.ts'
import { spanAt } from '../../src/text/span.ts'

const guilty = String.raw`(?:murderer|killer|rapist|thief|robber|fraudster|attacker|terrorist|kidnapper|arsonist|gunman|assassin|swindler|hijacker|molester|abuser|burglar)`
const namedBefore = new RegExp(String.raw`\bthe\s+(?:[a-z]+\s+)?${guilty},?\s+(?=\p{Lu})`, 'gu')
const bareGuilty = String.raw`(?:abuser|arsonist|burglar|fraudster|kidnapper|molester|murderer|rapist|robber|swindler|thief)`
/** “The fraudster lives in Spain.” */
const bare = new RegExp(
  String.raw`\b[Tt]he\s+${bareGuilty}\b(?=\s+(?:[a-z]+ed|has|had|is|lives?|now|was|will|who)\b)`,
  'gu',
)
const charged =
  /\b(?:arrest(?:ed|s)?|charged?|charges|accused|indict(?:ed|ment)|suspect(?:ed|s)?|trial|custody|detained|pleaded not guilty|awaiting)\b/i
const settled =
  /\b(?:convict(?:ed|ion|s)?|found guilty|pleaded guilty|pled guilty|guilty plea|confess(?:ed|ion)|sentenced?|serving|killed himself|shot dead|died|was killed|dead)\b/i
const quick = new RegExp(String.raw`\bthe\s+(?:[a-z]+\s+)?${guilty}`, 'i')

/** Flags a verdict on somebody whom no court has judged. */
export default defineRule({
  id: 'claims/presumed-guilt',
  meta: {
    summary: 'Call nobody guilty before a court does.',
    why: 'Somebody who is only charged may be innocent; the noun has already judged.',
    severity: 'warning',
    tier: 'strict',
    kind: 'list',
    houses: { news: 'warning', wikipedia: 'warning' },
    examples: {
      wrong: [
        {
          text: 'Police arrested Bo Larsen on Monday. On Sunday {{the killer Bo Larsen}} was still alone.',
        },
      ],
      right: [{ text: 'A court convicted Bo Larsen on Monday. The killer Bo Larsen lived alone.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    judged: ({ phrase, name }: { phrase: string; name: string }) => ({
      what: `“${phrase}” calls ${name} guilty; the text tells of a charge and of no verdict.`,
      help: 'Write “suspect” or “accused”, or give the verdict.',
    }),
  },
  *check({ article, finding }) {
    if (!quick.test(article.prose) || settled.test(article.prose)) return
    const voice = readVoice(article)
    for (const sentence of article.sentences) {
      for (const span of matchSpans(article.prose, sentence, namedBefore)) {
        const name = nameAt(article, span)
        if (!name || !voice.isOwn(span) || !isCharged(article, name)) continue
        const place = { start: span.start, end: name.end }
        const phrase = article.text.slice(place.start, place.end).replace(/\s+/g, ' ')
        yield finding(place, 'judged', { phrase, name: name.canonical })
      }
      for (const span of matchSpans(article.prose, sentence, bare)) {
        const name = accusedBefore(article, span)
        if (!name || !voice.isOwn(span)) continue
        const phrase = article.text.slice(span.start, span.end).replace(/\s+/g, ' ')
        yield finding(span, 'judged', { phrase, name: name.canonical })
      }
    }
  },
})

function nameAt(article: Article, span: Span): Name | undefined {
  return article.names.find(
    (name) => name.type === 'PER' && name.start >= span.end - 1 && name.start <= span.end + 1,
  )
}

function isCharged(article: Article, { canonical }: Name): boolean {
  return article.names.some((name) => {
    if (name.canonical !== canonical) return false
    const sentence = spanAt(article.sentences, name.start)
    return sentence !== undefined && charged.test(article.prose.slice(sentence.start, sentence.end))
  })
}

/** The one person named as charged in the sentence before, or in this one ahead of the word. */
function accusedBefore(article: Article, { start }: Span): Name | undefined {
  const here = spanAt(article.sentences, start)
  const before = here && article.sentences[here.index - 1]
  const from = before?.block === here?.block ? (before?.start ?? start) : (here?.start ?? start)
  if (!charged.test(article.prose.slice(from, start))) return undefined
  const named = article.names.filter(
    (name) => name.type === 'PER' && name.start >= from && name.end <= start,
  )
  const [first] = named
  return first && named.every(({ canonical }) => canonical === first.canonical) ? first : undefined
}
