import * as v from 'valibot'
import type { Article, Quote } from '../../src/article/article.ts'
import { attributionsIn, wordsOf } from '../../src/article/words-of.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { spanAt } from '../../src/text/span.ts'

const naming =
  /\b(?:as|call(?:ed|s)?|class(?:ed|ified)|coin(?:ed|s)|concept|considered|defin(?:e[ds]?|ing|ition)|describ(?:e[ds]?|ing)|dubbed|entitled|inscri(?:bed|ption)|known as|labell?ed|mean(?:s|ing)?|motto|named|nicknamed|phrase|pronounced|remembered|slogan|so-called|terms?|termed|titled|translat(?:es|ed)|words?)\s+(?:(?:as|to|by|of|from|a|an|the|his|her|its|their|being|\w+['’]s)\s+){0,2}$/i
/** “the ‘let alone’ construction”, “a ‘zero waste’ policy”: a thing by its name. */
const kind =
  /^\s+(?:\p{Ll}+\s+)?(?:act|approach|bill|clause|construction|doctrine|effect|genre|law|method|model|movement|policy|principle|problem|process|programme?|rule|scheme|strategy|style|system|technique|theory|verdict)s?\b/u
/** Somebody’s word after all: “referred to his ‘conduct’”, “‘out of balance,’ Holm said”. */
const told =
  /\b(?:cit(?:ed|es|ing)|complain(?:ed|s|ing)|express(?:ed|es|ing)|mention(?:ed|s|ing)|quot(?:ed|es|ing)|referr(?:ed|ing) to|signall?ed|spoke of|speaking of|warn(?:ed|ing|s) of)\b[^.;!?]{0,60}$/i
const saidAfter = /^,?\s+(?:\p{Lu}[\p{L}.-]*\s+){1,3}(?:says?|said|tells|told|writes|wrote)\b/u
const joint = String.raw`(?:(?:and|as|but|from|nor|not|or|than|to|vs\.?|versus)\s+(?:an?\s+|the\s+|by\s+)?)`
const between = String.raw`(?:\s*[,;/+]\s*${joint}?|\s+${joint})`
/** Another quoted word beside it: “from ‘moderate’ to ‘high’”, “‘guilty’ and ‘not guilty’”. */
const listBehind = new RegExp(String.raw`^${between}["“‘'](?=\p{L})`, 'u')
const listBefore = new RegExp(String.raw`["”’']${between}$`, 'u')

/** Flags one to three quoted words with no source: the “reform”. */
export default defineRule({
  id: 'quotes/scare-quote',
  meta: {
    summary: 'Say whose word it is, or drop the marks.',
    why: 'Marks around a word without a speaker tell the reader to doubt it, and do not say why.',
    severity: 'info',
    tier: 'pedantic',
    kind: 'document',
    houses: { wikipedia: 'warning' },
    examples: {
      wrong: [{ text: 'The council passed its {{“reform”}} of the ferries.' }],
      right: [{ text: 'The council passed what Ida Holm called a “reform” of the ferries.' }],
    },
  },
  options: v.strictObject({}),
  messages: {
    scare: ({ words }: { words: string }) => ({
      what: `The marks around “${words}” quote nobody.`,
      help: 'Name who uses the word, or say in plain words what is doubtful about it.',
    }),
  },
  *check({ article, finding }) {
    const told = new Set<string>()
    for (const quote of article.quotes) {
      if (quote.kind !== 'scare' || quote.speaker) continue
      const words = wordsOf(article, quote.content)
      if (told.has(words.toLowerCase()) || isTerm(article, quote, words) || hasCue(article, quote))
        continue
      told.add(words.toLowerCase())
      yield finding(quote, 'scare', { words })
    }
  },
})

/** A name, a number, a term at its first use, a word as a word. */
function isTerm(article: Article, { start, end }: Quote, words: string): boolean {
  if (/^\p{Lu}|\d/u.test(words)) return true
  const before = article.prose.slice(Math.max(0, start - 40), start)
  const behind = article.prose.slice(end, end + 40)
  if (naming.test(before) || kind.test(behind) || before.endsWith('(')) return true
  if (told.test(article.prose.slice(Math.max(0, start - 80), start)) || saidAfter.test(behind))
    return true
  if (listBefore.test(before) || listBehind.test(behind)) return true
  return /^\s{0,60}[(,]?\s{0,60}(?:or|meaning|means|refers|is a term)\b/i.test(behind)
}

/** Somebody speaks in the paragraph: the word may be theirs. */
function hasCue(article: Article, quote: Quote): boolean {
  const block = spanAt(article.blocks, quote.start)
  if (!block || block.kind === 'heading') return true
  return attributionsIn(article, block).some(
    ({ cue }) => cue[0] !== undefined && block.start <= cue[0].start && cue[0].end <= block.end,
  )
}
