import type { Root } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import { blankOut } from './blank.ts'
import { maskMdx } from './mask-mdx.ts'
import { maskPandoc } from './mask-pandoc.ts'
import { maskShortcodes } from './mask-shortcodes.ts'
import { readPandocCitations } from './pandoc-citations.ts'
import { readPlainly } from './plain-markdown.ts'

/** What of a Markdown text is not for the parser, and in which dialect it is written. */
export interface MarkdownOptions {
  /** How many characters front matter takes at the start. */
  readonly frontMatter?: number
  readonly mdx?: boolean
  /** Written for Pandoc: Quarto, R Markdown. */
  readonly pandoc?: boolean
  readonly memory?: PartMemory
}

/** What was worked out for a part of a text before, for those who read one document again after each edit. */
export interface PartMemory {
  /** What `work` gave for these words, or gives now. `part` names what is worked out; it depends on nothing but `words`. */
  recall<T>(part: string, words: string, work: () => T): T
}

/**
 * The tree of a Markdown text. Front matter, shortcodes and MDX are no nodes of it: the parser is given a text of the
 * same length without them, so each offset is one of the text as given.
 */
export function parseMarkdown(text: string, options: MarkdownOptions = {}): Root {
  const masked = maskMarkdown(text, options)
  const { key, parser } = processorFor(masked, options.mdx === true)
  const parse = (part: string): Root => parser.parse(part)
  const { memory } = options
  const parsePart = memory
    ? (part: string): Root => memory.recall(`markdown ${key}`, part, () => parse(part))
    : parse
  const tree = (options.mdx === true ? undefined : readPlainly(masked, parsePart)) ?? parse(masked)
  return options.pandoc ? readPandocCitations(text, masked, tree) : tree
}

/** The text the parser sees: same length, with what is not Markdown made blank. */
function maskMarkdown(
  text: string,
  { frontMatter = 0, mdx = false, pandoc = false }: MarkdownOptions,
): string {
  const head = text.startsWith('\uFEFF') ? Math.max(1, frontMatter) : frontMatter
  const body = head === 0 ? text : blankOut(text.slice(0, head)) + text.slice(head)
  const withoutShortcodes = maskShortcodes(body)
  if (pandoc) return maskPandoc(withoutShortcodes)
  return mdx ? maskMdx(withoutShortcodes) : withoutShortcodes
}

type Parser = Processor<Root, undefined, undefined, undefined, undefined>

/** One switch a construct: constructs that cannot occur in a text cost time all the same. */
const constructs = [
  { sign: /\|/, syntax: gfmTable, tree: gfmTableFromMarkdown },
  { sign: /\[\^/, syntax: gfmFootnote, tree: gfmFootnoteFromMarkdown },
  { sign: /~~/, syntax: gfmStrikethrough, tree: gfmStrikethroughFromMarkdown },
  { sign: /\[[ xX]\]/, syntax: gfmTaskListItem, tree: gfmTaskListItemFromMarkdown },
]

const mdxLeavesOut = { disable: { null: ['codeIndented', 'htmlFlow', 'htmlText', 'autolink'] } }

const processors = new Map<number, Parser>()

function processorFor(
  text: string,
  mdx: boolean,
): { readonly key: number; readonly parser: Parser } {
  const needed = constructs.map(({ sign }) => sign.test(text))
  const key = needed.reduce((bits, on, index) => bits | (on ? 1 << index : 0), mdx ? 1 << 8 : 0)
  const parser = processors.get(key) ?? createProcessor(needed, mdx)
  processors.set(key, parser)
  return { key, parser }
}

function createProcessor(needed: readonly boolean[], mdx: boolean): Parser {
  const used = constructs.filter((_, index) => needed[index])
  const processor = unified()
    .data('micromarkExtensions', [
      ...used.map(({ syntax }) => syntax()),
      ...(mdx ? [mdxLeavesOut] : []),
    ])
    .data(
      'fromMarkdownExtensions',
      used.map(({ tree }) => tree()),
    )
    .use(remarkParse)
  return processor.freeze()
}
