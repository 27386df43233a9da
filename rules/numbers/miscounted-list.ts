import * as v from 'valibot'
import type { Article, Block } from '../../src/article/article.ts'
import { CARDINALS } from '../../src/article/quantities/data/number-words.ts'
import { pluralOf } from '../../src/article/quantities/counted-noun.ts'
import { isInQuote } from '../../src/article/in-quote.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import type { Span } from '../../src/text/span.ts'
import { wordsOf } from './figures.ts'
import { inlineLists } from './inline-lists.ts'

const cardinal =
  '(?<count>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1[0-9]|2[0-9])'
const leadIn = new RegExp(
  String.raw`\b${cardinal}\s+(?<noun>(?:[a-z-]+\s+){0,3}[a-z]+)(?<rest>[^:.!?]{0,60}):\s*$`,
  'di',
)
const heading = new RegExp(
  String.raw`^(?:the |our |my |top )?${cardinal}\s+(?<noun>(?:[a-z-]+\s+){0,3}[a-z]+)\b(?<rest>.{0,60})$`,
  'di',
)
const quiet =
  /\b(?:includ\w*|such as|at least|more than|over|about|some of|among|other|up to|between|for example|for instance|e\.g\.|or more|half|percent|per cent|hours?|days?|weeks?|months?|years?|minutes?|people|times|of the|or|to ‹|first|out of|each|every|kinds?|degrees?)\b/i

/** Flags “four reasons:” above three items. */
export default defineRule({
  id: 'numbers/miscounted-list',
  meta: {
    summary: 'A list has as many items as its lead-in or heading says.',
    why: 'An item was dropped or added, and the reader looks for the missing one.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [{ text: 'There are {{four reasons}}:\n\n- cost\n- noise\n- time\n' }],
      right: [
        { text: 'There are three reasons:\n\n- cost\n- noise\n- time\n' },
        { text: 'There are at least four reasons:\n\n- cost\n- noise\n- time\n' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    list: ({ words, items }: { words: string; items: string }) => ({
      what: `“${words}”, but the list has ${items} items.`,
      help: 'Correct the number, or add the missing item.',
    }),
  },
  *check({ article, finding }) {
    for (const { owner, items } of listsOf(article)) {
      const claim = readClaim(article, owner)
      if (!claim || claim.count === items.length) continue
      const [first, last] = [items[0] as Block, items.at(-1) as Block]
      const related = [{ start: first.start, end: last.end, message: 'the list' }]
      yield finding(
        claim.span,
        'list',
        { words: wordsOf(article, claim.span), items: String(items.length) },
        { related },
      )
    }
    for (const { claim, count, names, items } of inlineLists(article)) {
      if (count === items || isInQuote(article, claim.start)) continue
      const related = [{ ...names, message: 'the list' }]
      const words = wordsOf(article, claim)
      yield finding(claim, 'list', { words, items: String(items) }, { related })
    }
  },
})

interface List {
  readonly owner: Block
  readonly items: readonly Block[]
}

/** Each list with the block right above it: its lead-in, else a heading. Nested items do not count. */
function* listsOf(article: Article): Generator<List> {
  const { blocks } = article
  for (let i = 1; i < blocks.length; i++) {
    const first = blocks[i] as Block
    if (first.kind !== 'list-item' || blocks[i - 1]?.group === first.group) continue
    const owner = first.leadIn === undefined ? blocks[i - 1] : blocks[first.leadIn]
    const items: Block[] = []
    let next = i
    for (; next < blocks.length && blocks[next]?.group === first.group; next++) {
      const item = blocks[next] as Block
      if (item.kind === 'list-item' && item.depth === first.depth) items.push(item)
    }
    // Lists that go on after a picture or a paragraph are counted by nobody.
    const follower = blocks[next]
    const continued = follower?.kind === 'list-item' || blocks[next + 1]?.kind === 'list-item'
    if (owner && items.length > 1 && !continued) yield { owner, items }
    i = Math.max(i, next - 1)
  }
}

function readClaim(article: Article, owner: Block): { span: Span; count: number } | undefined {
  const text = article.prose.slice(owner.start, owner.end).replace(/\s+$/, '')
  const sentence = owner.kind === 'heading' ? text : lastSentence(text)
  const offset = owner.start + text.length - sentence.length
  const match = owner.kind === 'heading' ? heading.exec(text) : leadIn.exec(sentence)
  const { count = '', noun = '', rest = '' } = match?.groups ?? {}
  if (!match || quiet.test(sentence)) return undefined
  const words = noun.split(/\s+/)
  const plural = words.find((word) => pluralOf(word.toLowerCase()) !== undefined)
  if (plural === undefined || /\b[2-9]\b|\btwo|three|four|five\b/i.test(rest)) return undefined
  const places = match.indices?.groups
  const start = offset + (places?.['count']?.[0] ?? 0)
  const end = offset + (places?.['noun']?.[0] ?? 0) + noun.indexOf(plural) + plural.length
  return { span: { start, end }, count: CARDINALS.get(count.toLowerCase()) ?? Number(count) }
}

const lastSentence = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('? '), 0))
