import * as v from 'valibot'
import type { Article, Block } from '../../src/article/article.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { spansOverlap, type Span } from '../../src/text/span.ts'

const labelled =
  /^[\s*_]*(\p{Lu}[\p{L}’'-]*(?:\s+(?:and|of|the|for|in|to|[\p{Lu}][\p{L}’'-]*)){0,5})\s*:[\s*_]+\p{Lu}/u
const digit = /\p{Nd}/u

/** Flags lists whose items all read “Gerund Noun: sentence.” and hold no fact. */
export default defineRule({
  id: 'structure/template-list',
  meta: {
    summary: 'Write out what a list of labels only names.',
    why: 'Items of one mould without a name or number repeat a thought instead of telling something.',
    severity: 'info',
    tier: 'strict',
    kind: 'document',
    houses: { docs: 'off', readme: 'off' },
    examples: {
      wrong: [
        {
          text: 'It would help in many ways:\n\n- {{Building Trust:}} Open talks bring people closer.\n- Sharing Benefits: Wider trade lifts the region.\n- Ensuring Calm: A steady partner lowers the risk.',
        },
      ],
      right: [
        {
          text: '- Trade: Exports rose 4% in 2024.\n- Fish: The fleet of Ole Dahl grew.\n- Ships: The yard built 12.',
        },
        { text: '- Bring water.\n- Bring food.\n- Bring a map.' },
      ],
    },
  },
  options: v.strictObject({
    items: v.pipe(v.optional(v.number(), 3), v.description('Fewest items of one mould.')),
  }),
  messages: {
    mould: ({ label, items }: { label: string; items: number }) => ({
      what: `All ${items} items from “${label}” on are a label and a sentence without a name, number or source.`,
      help: 'Give each item a fact, or put the thought in one sentence.',
    }),
  },
  *check({ article, options, finding }) {
    const [first, ...others] = listsOf(article.blocks).flatMap((items) =>
      readMould(article, items, options.items),
    )
    if (!first) return
    const related = others.map(({ start, end }) => ({
      start,
      end,
      message: 'another list of this mould',
    }))
    const label = article.text.slice(first.start, first.end)
    yield finding(first, 'mould', { label, items: first.items }, { related })
  },
})

function listsOf(blocks: readonly Block[]): Block[][] {
  const lists = new Map<number, Block[]>()
  for (const block of blocks) {
    if (block.kind !== 'list-item' || block.group === undefined) continue
    lists.set(block.group, [...(lists.get(block.group) ?? []), block])
  }
  return [...lists.values()]
}

function readMould(
  article: Article,
  items: readonly Block[],
  fewest: number,
): (Span & { readonly items: number })[] {
  const labels = items.map((item) => labelOf(article, item))
  const [first] = labels
  if (!first || items.length < fewest || labels.some((label) => label === undefined)) return []
  if (items.some((item) => holdsFact(article, item))) return []
  return [{ ...first, items: items.length }]
}

function labelOf({ prose }: Article, item: Block): Span | undefined {
  const match = labelled.exec(prose.slice(item.start, item.end))
  if (!match?.[1]) return undefined
  const start = item.start + match[0].indexOf(match[1])
  return { start, end: item.start + match[0].indexOf(':', match[0].indexOf(match[1])) + 1 }
}

const holdsFact = ({ prose, names, citations, dates }: Article, item: Block): boolean =>
  digit.test(prose.slice(item.start, item.end)) ||
  names.some((name) => name.type === 'PER' && spansOverlap(name, item)) ||
  [...citations, ...dates].some((one) => spansOverlap(one, item))
