import * as v from 'valibot'
import type { Article, Block } from '../../src/article/article.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { spansOverlap, type Span } from '../../src/text/span.ts'

const summaryMark =
  /\b(?:in (?:summary|short|brief)|to (?:sum up|recap)|key (?:points|takeaways)|summary|recap|at a glance|tl;dr)\b/i
const smallWords = new Set(
  'about above after also among and any are been before being between both but can could does for from had has have how into its itself more most much not only other our over same should some such than that the their them then there these they this those through under was were what when where which while who will with within would your'.split(
    ' ',
  ),
)

/** Flags a list whose items say what those of an earlier list or table said. */
export default defineRule({
  id: 'structure/repeated-content',
  meta: {
    summary: 'Say it once.',
    why: 'A point told again under another heading looks like a second point, and like support for the first.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    examples: {
      wrong: [
        {
          text: 'Gains:\n\n- Stronger trade ties between ports\n- Lower risk of delays at sea\n- Better training of crews\n\nEffects:\n\n- {{Closer trade ties among the ports}}\n- Less risk of delays\n- Crews with better training',
        },
      ],
      right: [
        {
          text: 'Gains:\n\n- Stronger trade ties between ports\n- Lower risk of delays\n- Better training\n\nKey takeaways:\n\n- Trade ties between ports grow stronger\n- Lower risk of delays\n- Training gets better',
        },
        {
          text: 'Gains:\n\n- Trade grows\n- Delays fall\n- Crews learn\n\nCosts:\n\n- Berths to build\n- Roads to mend\n- Staff to hire',
        },
      ],
    },
  },
  options: v.strictObject({
    share: v.pipe(
      v.optional(v.number(), 0.6),
      v.description('Share of the items that must have a partner.'),
    ),
  }),
  messages: {
    again: ({ items, item }: { items: number; item: string }) => ({
      what: `${items} items from “${item}” on repeat an earlier list or table.`,
      help: 'Cut one of the two, or say what is new.',
    }),
  },
  *check({ article, options, finding }) {
    const groups = groupsOf(article.blocks).map((blocks) => readGroup(article, blocks))
    for (const [index, group] of groups.entries()) {
      if (group.isSummary || group.items.length < 3) continue
      const earlier = groups.slice(Math.max(0, index - 12), index)
      const twin = earlier.find((one) => isRetold(group, one, options.share))
      if (!twin) continue
      const [first] = group.items as [Item, ...Item[]]
      const related = [...group.items.slice(1), ...twin.items].map(({ start, end }) => ({
        start,
        end,
        message: 'the same point',
      }))
      const item = article.text.slice(first.start, first.end)
      yield finding(first, 'again', { items: group.items.length, item }, { related })
      return
    }
  },
})

interface Item extends Span {
  readonly stems: ReadonlySet<string>
}

interface Group {
  readonly items: readonly Item[]
  readonly isSummary: boolean
}

function groupsOf(blocks: readonly Block[]): Block[][] {
  const groups = new Map<number, Block[]>()
  for (const block of blocks) {
    if (block.group === undefined || block.header) continue
    groups.set(block.group, [...(groups.get(block.group) ?? []), block])
  }
  return [...groups.values()]
}

function readGroup(article: Article, blocks: readonly Block[]): Group {
  const [first] = blocks
  const before = article.blocks.slice(Math.max(0, (first?.index ?? 0) - 2), first?.index)
  const digits = /\p{Nd}/u
  const items = blocks
    .filter((block) => !digits.test(article.prose.slice(block.start, block.end)))
    .filter((block) => !article.citations.some((one) => spansOverlap(one, block)))
    .map(({ start, end }) => ({ start, end, stems: stemsOf(article.prose.slice(start, end)) }))
  return {
    items: items.filter(({ stems }) => stems.size > 0),
    isSummary: before.some(({ start, end }) => summaryMark.test(article.prose.slice(start, end))),
  }
}

const stemsOf = (words: string): Set<string> =>
  new Set(
    (words.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !smallWords.has(word))
      .map((word) =>
        word.replace(/(?:ation|ing|ies|ed|es|s|ity|ion|ment|er|ly|y)$/, '').slice(0, 7),
      ),
  )

const fewestShared = 2

function isRetold(group: Group, earlier: Group, share: number): boolean {
  const told = group.items.filter(({ stems }) =>
    earlier.items.some(
      (other) =>
        sharedStems(stems, other.stems) >= Math.min(fewestShared, stems.size, other.stems.size),
    ),
  )
  return earlier.items.length >= 3 && told.length >= Math.max(2, share * group.items.length)
}

function sharedStems(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const stem of a) if (b.has(stem)) shared++
  return shared
}
