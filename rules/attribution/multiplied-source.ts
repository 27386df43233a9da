import * as v from 'valibot'
import type { Article, Attribution } from '../../src/article/article.ts'
import { unnamedCrowd, unnamedPerson } from '../../src/article/attribution/source-words.ts'
import { contentStems } from '../../src/article/content-stems.ts'
import { inQuotes } from '../../src/article/in-quotes.ts'
import { namesIn, spokenAttributions, wordsOf } from '../../src/article/words-of.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Span } from '../../src/text/span.ts'

interface Voice {
  readonly role: string
  readonly plural: boolean
  readonly source: Span
  readonly item: Attribution
}

/** Flags one unnamed source that becomes several: “a trader said” here, “traders say” there, the same claim. */
export default defineRule({
  id: 'attribution/multiplied-source',
  meta: {
    summary: 'Keep one source one.',
    why: 'One unnamed person who turns into “officials” makes a claim look confirmed that nobody confirmed.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [
        {
          text: 'The Baltic fund will close in May, a trader said. Fees have fallen for years. {{Traders}} say the Baltic fund will close.',
        },
      ],
      right: [
        {
          text: 'The Baltic fund will close in May, a trader said. Three other traders say the Baltic fund will stay open.',
        },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    multiplied: ({ one, many }: { one: string; many: string }) => ({
      what: `“${one}” has become “${many}” for the same claim, and none has a name.`,
      help: 'Say how many people said it, and who they are.',
    }),
  },
  *check({ article, finding }) {
    const voices = spokenAttributions(article).flatMap((item) => voiceOf(article, item))
    const single = singlesByRole(voices)
    const told = new Set<string>()
    for (const many of voices) {
      if (!many.plural || told.has(many.role)) continue
      const one = single.get(many.role)?.find((other) => isSameVoice(article, other, many))
      if (!one) continue
      told.add(many.role)
      const [first, second] = one.source.start < many.source.start ? [one, many] : [many, one]
      const data = { one: wordsOf(article, one.source), many: wordsOf(article, many.source) }
      yield finding(second.source, 'multiplied', data, {
        related: [
          {
            start: first.source.start,
            end: first.source.end,
            message: first.plural ? 'here several' : 'here one',
          },
        ],
      })
    }
  },
})

const counted =
  /^(?:another|other|both|\d|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens)\b/i

function voiceOf(article: Article, item: Attribution): Voice[] {
  const [source] = item.source
  if (!source || inQuotes(article, source)) return []
  const words = wordsOf(article, source)
  const others = namesIn(article, source).filter((name) => wordsOf(article, name) !== words)
  if (others.some(({ type }) => type === 'PER' || type === 'ORG')) return []
  if (counted.test(words)) return []
  const found = unnamedPerson(words) ?? unnamedCrowd(words)
  return found ? [{ role: found.role, plural: found.plural, source, item }] : []
}

/** So many of a role are compared: an article has a handful, and a book takes no longer for each page. */
const mostSingles = 100

function singlesByRole(voices: readonly Voice[]): ReadonlyMap<string, readonly Voice[]> {
  const byRole = new Map<string, Voice[]>()
  for (const voice of voices) {
    if (voice.plural) continue
    const known = byRole.get(voice.role)
    if (!known) byRole.set(voice.role, [voice])
    else if (known.length < mostSingles) known.push(voice)
  }
  return byRole
}

const leastShared = 2

function isSameVoice(article: Article, one: Voice, many: Voice): boolean {
  const a = claimStems(article, one.item)
  let shared = 0
  for (const stem of claimStems(article, many.item)) if (a.has(stem)) shared++
  return shared >= leastShared
}

const pointing = /^(?:this|that|these|those|the)\s+\p{L}+$/iu

const keptStems = new WeakMap<Attribution, ReadonlySet<string>>()

function claimStems(article: Article, item: Attribution): ReadonlySet<string> {
  const stems = keptStems.get(item) ?? readStems(article, item)
  keptStems.set(item, stems)
  return stems
}

/** The stems of what is said; “this assertion” stands for the sentence before and its own. */
function readStems(article: Article, { content, sentence }: Attribution): ReadonlySet<string> {
  const words = content.map((span) => wordsOf(article, span)).join(' ')
  if (!pointing.test(words)) return contentStems(words)
  const near = article.sentences.slice(Math.max(0, sentence - 1), sentence + 1)
  return contentStems(near.map((one) => wordsOf(article, one)).join(' '))
}
